import type { YAMLError } from 'yaml';

/** What a drafter reads instead of the parser's words: what was found, and what to do. */
interface SyntaxWords {
  readonly message: string;
  readonly remedy: string;
}

const WORDS: Readonly<Record<string, SyntaxWords>> = {
  BAD_INDENT: {
    message: 'The indentation does not fit the lines above.',
    remedy: 'Indent the keys of one mapping, and the dashes of one list, by the same number of blanks.',
  },
  TAB_AS_INDENT: { message: 'A tab is used to indent.', remedy: 'Indent with blanks.' },
  MISSING_CHAR: {
    message: 'A quotation mark or a bracket is missing.',
    remedy: 'Close what was opened: every ", \', [ and { needs its partner.',
  },
  BAD_SCALAR_START: {
    message: 'A text begins with a sign that YAML reserves.',
    remedy: 'Put the text in quotation marks.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second colon stands in the same line.',
    remedy: 'Put a text that contains ": " in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in a text stands before a sign that it cannot stand before.',
    remedy: 'Use single quotation marks, or write the backslash twice.',
  },
  MULTIPLE_DOCS: {
    message: 'The file holds a second document after "---".',
    remedy: 'Keep one document to a file: remove the line "---" or what follows it.',
  },
};

const UNCLOSED: SyntaxWords = {
  message: 'A bracket is opened and not closed.',
  remedy: 'Close it: every [ and { needs its partner.',
};

/** Says what a YAML syntax error means. */
export function syntaxWords(error: YAMLError): SyntaxWords {
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow')) return UNCLOSED;
  return (
    WORDS[error.code] ?? {
      message: `The YAML is not well formed: ${error.message.replace(/[.\s]+$/, '').replace(/\s+/g, ' ')}.`,
      remedy: 'Compare the indentation, colons, dashes and quotation marks with a file that is read well.',
    }
  );
}
