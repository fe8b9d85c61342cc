/** SpreadsheetML, in its transitional and its strict form (ECMA-376, part 4, A; part 1, A). */
export const SPREADSHEET = /^http:\/\/(?:schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;

/** The relations between parts (ECMA-376, part 2). */
export const RELATIONSHIPS = /^http:\/\/schemas\.openxmlformats\.org\/package\/2006\/relationships$/;
