const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const ERAS = '明治|大正|昭和|平成|令和|民[国國]';

/** Dates, names of periods and ordinals: what has digits and is no figure. */
export const DATES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${MONTHS}|${SHORT})\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?\b`, 'g'),
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:${MONTHS}|${SHORT})\.?(?:,?\s\d{4})?\b`, 'g'),
  new RegExp(String.raw`\b(?:${MONTHS}|${SHORT})\.?\s\d{4}\b`, 'g'),
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\b/g,
  /\b(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2}\b/g,
  /\b(?:19|20)\d{2}\b/g,
  /\b(?:FY|[1-4]Q|[12]H|9M)(?:\d{4}|\d{2})\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  new RegExp(String.raw`(?:${ERAS})(?:\d{1,2}|元)年度?`, 'g'),
  /\d{2,4}年度?(?:第\d)?/g,
  /\d{1,2}(?:月期?|日|時|分(?!の))/g,
  /\d{1,2}(?:か|カ|ヵ|ヶ|ケ|箇|个|個)月間?/g,
  /第\d+(?:[四4]半期|期|回|条|号|項|部|章)?/g,
  /\d+(?:世紀|号|条|項)/g,
  /\d{1,4}(?:년|월|일|분기|기)/g,
  // What an amount is stated for, not how many.
  /1株(?:当たり|あたり|につき|益|純資産)/g,
];
