import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seenCell } from './seen-cell.ts';

/** What is read of a number under a format, in a line. */
function read(text: string, format: string | undefined): string {
  const seen = seenCell({ type: 'number', text, format }, { from1904: false, isToBeWorkedOut: false });
  switch (seen.kind) {
    case 'number':
      return `${seen.amount.toFixed()}${seen.percent ? '%' : ''}${seen.currencies.map((each) => ` ${each}`).join('')}`;
    case 'uncertain':
      return `? ${seen.because}`;
    case 'day':
      return seen.day;
    default:
      return seen.kind;
  }
}

describe('a number is what its cell shows', () => {
  test.each<[string, string, string]>([
    ['1234.5', 'General', '1234.5'],
    ['0.30000000000000004', 'General', '0.3'],
    ['195.69999999999999', '0.0', '195.7'],
    ['1.0999999999999999E-2', 'General', '0.011'],
    ['1E+2', 'General', '100'],
    ['-5', '0', '-5'],
    ['0.25', '0%', '25%'],
    ['0.28999999999999998', '0%', '29%'],
    ['0.1234', '0.00%', '12.34%'],
    ['-0.05', '0%;(0%)', '-5%'],
    ['25', '0"%"', '25%'],
    ['25', '0.0\\%', '25%'],
    ['1234', '#,##0', '1234'],
    ['-1234.5', '#,##0.0_);(#,##0.0)', '-1234.5'],
    ['-1234.5', '#,##0.0;△ #,##0.0', '-1234.5'],
    ['-1234.5', '#,##0.0;[Red]-#,##0.0', '-1234.5'],
    ['-1234', '#,##0;[Red]#,##0', '-1234'],
    ['1234', '#\\ ##0', '1234'],
    ['1234', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '1234'],
    ['-1234', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '-1234'],
    ['1234.56', '[$€-407] #,##0.00', '1234.56 €'],
    ['1234.56', '"USD" #,##0.00', '1234.56 USD'],
    ['1234', '#,##0"円"', '1234 円'],
    ['1234', '[$¥-411]#,##0', '1234 ¥'],
    ['1234', '[$S/.-280A] #,##0', '1234 S/.'],
    ['100000', '0.00E+00', '100000'],
    ['12300', '0.00E+00', '12300'],
    ['12', '@', '12'],
    ['12', '[DBNum1][$-411]General', '12'],
    ['1234567', '##\\,##\\,##0_);(##\\,##\\,##0)', '1234567'],
    ['1234567', '[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0', '1234567'],
    ['12345.6', '#\\,##0.0', '12345.6'],
    ['5', '[>=100]#,##0;0.0', '5'],
    ['500', '[>=100]#,##0;0.0', '500'],
    ['0', '#,##0;-#,##0;0', '0'],
    ['999999999999999', 'General', '999999999999999'],
    ['0.0000001', 'General', '0.0000001'],
    ['41182', 'yyyy/mm/dd', '2012-09-30'],
    ['41182', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2012-09-30'],
    ['41182', '[$-411]ggge"年"m"月"d"日";@', '2012-09-30'],
    ['41182', 'd.m.yy', '2012-09-30'],
  ])('%s under %s', (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });
});

describe('what is not certain is said', () => {
  test.each<[string, string, string | undefined]>([
    ['thousands cut off', '1234567', '#,##0,'],
    ['thousands cut off, with places', '1234567', '#,##0.0,'],
    ['millions cut off', '5200000', '0.0,,"m"'],
    ['thousands cut off below a limit', '5200', '[>=1000]0.0,"k";0'],
    ['a word that may be a scale', '5.2', '0.0"m"'],
    ['a word in another script', '5.2', '0.0" тыс."'],
    ['a word of East Asia', '5.2', '0.0"億"'],
    ['a word in brackets', '5', '0 [$million]'],
    ['zeros that are words', '5', '0"000"'],
    ['a point that is a word', '1234', '0\\.00'],
    ['a comma as a decimal sign', '1234', '0\\,00'],
    ['a comma as a decimal sign, behind groups', '1234567', '#\\,##0\\,00'],
    ['signs between the digits', '1234', '00-00'],
    ['a per mille', '5', '0"‰"'],
    ['percent twice', '0.5', '0%"%"'],
    ['rounded for show', '12.6', '0'],
    ['a percentage rounded for show', '0.1256', '0%'],
    ['rounded by an exponent', '12345', '0.0E+00'],
    ['a fraction', '0.5', '# ?/?'],
    ['below zero without a sign', '-5', '0;0'],
    ['above zero in parentheses', '5', '(0)'],
    ['below zero twice', '-5', '-0'],
    ['below zero under a condition', '-5', '[<0]0;0'],
    ['nothing', '5', ';;;'],
    ['nothing for zero', '0', '#,###'],
    ['a dash for zero', '0', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
    ['words alone', '5', '"n/a"'],
    ['what is not known in brackets', '5', '[Foo]0'],
    ['sixteen digits', '1234567890123450', 'General'],
    ['three hundred digits', '1E+300', 'General'],
    ['beyond all', '1E400', 'General'],
    ['no number', 'NaN', 'General'],
    ['a format that is not described', '5', undefined],
    ['a day without its year', '41182', 'd-mmm'],
    ['a month', '41182', 'mmm-yy'],
    ['a time', '0.5', 'h:mm'],
    ['a day and a time', '41182.5', 'yyyy-mm-dd hh:mm'],
    ['hours', '1.5', '[h]:mm'],
  ])('%s', (_, value, format) => {
    const said = read(value, format);
    expect(said).toMatch(/^\? /);
    expect(said).toMatchSnapshot();
  });
});

test('no format of any signs makes a number another: it is the one that is held, its hundredfold, or not certain', () => {
  const piece = fc.constantFrom('0', '#', '?', '.', ',', '%', '-', '(', ')', ' ', '"', '\\', '_', '*', '[', ']', 'Red', '[Red]', '$', '€', 'E+00', ';', '@', '/', 'y', 'm', 'd', 'General', '"m"', '[$USD]', '[>5]', '万');
  const format = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(format, fc.constantFrom('0', '5', '-5', '1234.5', '0.25', '41182'), (code, value) => {
    const said = read(value, code);
    const hundredfold = String(Math.round(Number(value) * 100 * 100) / 100);
    const digits = said.replace(/ .*$/, '');
    expect(said.startsWith('? ') || /^\d{4}-\d\d-\d\d$/.test(said) || digits === value || digits === `${hundredfold}%` || digits === `${value}%`, `${value} under ${code}: ${said}`).toBe(true);
    if (/,$|,\.|,"m"$/.test(code) && !/[;@"\\_*[]|General|[ymd]/.test(code.replace('"m"', '')) && /[0#?]/.test(code)) expect(said, code).toMatch(/^\? /);
  }), { numRuns: 2000 });
});
