/** The icon of a site that has none of its own: a figure over the double rule that ends a sum. No style in it, since its policy lets none run. */
export const ICON_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#173f7a"/>' +
  '<path d="M7 8h18v6H7zM7 19h18v2H7zM7 23h18v2H7z" fill="#fff"/></svg>\n';

/** The same as a picture of 32 pixels (PNG in ICO), for browsers that show no other and for those that ask for `favicon.ico` beside files that are no pages. */
export const ICON_ICO = Buffer.from(
  'AAABAAEAICAAAAEAIACHAAAAFgAAAIlQTkcNChoKAAAADUlIRFIAAAAgAAAAIAgGAAAAc3p69AAAAE5JREFUeNpjYEAC4vZV/+mBGdABvSzG6ZABdcBAWQ53' +
  'xKgDRh2AT5JaYNQBow4Yug4YLQdGHTBaFI9mw9E0MJoGRh0w7HtHg6dzOpDdcwCLPZ/xtYaMpwAAAABJRU5ErkJggg==',
  'base64',
);
