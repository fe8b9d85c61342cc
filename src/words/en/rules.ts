import type { RuleWords } from '../rule-words.ts';

/** Every rule of tie-out, by its id: a rule without words here does not compile, and neither does a language without these. */
export const rules = {
  'completeness': {
    title: 'Every cell has its figure',
    reason: 'A hole in a table is either a figure that was forgotten or a place that the report leaves empty on purpose; only the ' +
      'second may stand, and it is said in the facts file.',
  },
  'omitted-rows': {
    title: 'A row that was reported before is there again',
    reason: 'A row that stands only in the filings that report it falls away in silence when its figures are forgotten. What an ' +
      'earlier filing reported for a time that the table shows, for a part of it, or in the same fiscal year, is asked for.',
  },
  'omitted-columns': {
    title: 'A column that was reported before is there again',
    reason: 'A first quarter has no columns for three months beside six, and a second quarter has. Where the period was left out of ' +
      'filing.yaml, or the translation rate, the columns fall away in silence.',
  },
  'usage': {
    title: 'Every fact is used',
    reason: 'A fact that no page shows is a leftover, or a figure that was meant to be shown and is not: a period was misnamed, a ' +
      'row is missing. What is kept for checks or for later is said to be supplementary.',
  },
  'distinct-rows': {
    title: 'Rows of a table are told apart',
    reason: 'A reader who finds "Other" twice under one heading cannot know which is which, and neither can a search, a citation or ' +
      'a program that reads the table by its words. What the heading above, or the unit behind the label, tells apart is ' +
      'distinct.',
  },
  'footing': {
    title: 'Totals equal the sum of their parts',
    reason: 'A statement that does not foot is wrong somewhere: a digit was mistyped, a line is missing, or a line stands in the ' +
      'wrong group. Each total is reported by itself and then added up, so that the total vouches for its parts.',
  },
  'articulation': {
    title: 'Statements agree with each other',
    reason: 'Statements are one set of books seen from several sides: the cash of the balance sheet is where the cash flows lead, ' +
      'borrowings move by what was borrowed and repaid. A digit that still lets each table foot by itself shows up here.',
  },
  'statement-identities': {
    title: 'Assets are liabilities and equity, and income is that of all owners',
    reason: 'Assets are liabilities and equity, and income is that of the owners and that of others, whatever tables a filing ' +
      'shows. Where items bear the names of a standard taxonomy, nobody has to declare it.',
  },
  'rates-and-shares': {
    title: 'Amounts per share and ratios agree with what they divide',
    reason: 'Income per share is income over the weighted-average number of shares, and a dividend paid is a rate times the shares ' +
      'that were entitled to it. The rounded inputs leave each of them a narrow interval, and it has to lie in it.',
  },
  'reported-rates': {
    title: 'Reported growth agrees with the amounts it compares',
    reason: 'A rate is typed only where the amounts on file are too coarse to compute it, or not there at all. Where they are ' +
      'there, they leave it little room: the rate must lie between the smallest and the largest growth that the amounts, ' +
      'rounded as they are, allow.',
  },
  'like-periods': {
    title: 'Growth compares like with like',
    reason: 'Nine months after a year seem to shrink by a quarter, and a half after a quarter to double, whatever a business did. A ' +
      'change is measured between periods of one kind: leap years and short months are no difference, and where one year has ' +
      '53 weeks and the other 52, readers are told. A column that would compare unlike periods prints the mark for "not ' +
      'meaningful"; a sentence that would is not printed at all.',
  },
  'averages': {
    title: 'An average lies between what it averages',
    reason: 'A weighted average of a period lies between the smallest and the largest number of it. Where nothing was issued or ' +
      'bought back in between, the numbers at both ends are those two, and the average is caught between them.',
  },
  'parts': {
    title: 'A part is not larger than its whole',
    reason: 'Some figures are named in passing, with nothing that adds up to them. That they are a part of a line of a statement ' +
      'still bounds them, and catches the wrong scale and the wrong sign.',
  },
  'period-arithmetic': {
    title: 'Parts of a year add up to it',
    reason: 'What flowed in six months is what flowed in the two quarters of them. Where all parts of a period are on file, they ' +
      'add up to it; a digit that lets each statement foot by itself shows up here.',
  },
  'remaining-period': {
    title: 'What is left of a period is plausible',
    reason: 'A half year less one of its quarters is the other quarter, whether it is on file or not. For an item that is never ' +
      'negative the rest cannot be negative either; where it is, one of the two figures stands in the wrong column, or is of ' +
      'the wrong size.',
  },
  'comparatives': {
    title: 'Comparatives agree with what was reported before',
    reason: 'Last year’s figures, and the opening balances, were published already. A comparative that differs from them is either ' +
      'a slip or a restatement, and readers are owed a word on which.',
  },
  'amendments': {
    title: 'An amendment says what it amends',
    reason: 'Readers who hold the earlier filing are owed a word on which figures do not stand any more, and why. An amendment that ' +
      'names no filing they know, or one that came later, cannot be read beside it.',
  },
  'printed-figures': {
    title: 'Printed figures are the rounded facts, but for recorded adjustments',
    reason: 'Rounded columns often miss their total by a unit, and filings move a last digit so that the reader can add them up. ' +
      'Such a digit is recorded, never typed over the fact; the record is accepted only within one unit of the last place, ' +
      'and only where the printed column then foots.',
  },
  'prose-figures': {
    title: 'Sentences say what the facts say',
    reason: 'A sentence is written once and its figures change: a number that is typed into it goes stale, and "increased" becomes ' +
      'untrue. Sentences name facts instead; the words that say which way a figure went, or what it exceeded, are held ' +
      'against it.',
  },
  'printed-cells': {
    title: 'The filing has the cells that its source prints',
    reason: 'A figure that the source prints and the filing does not show is lost; a cell that the source leaves out was made up, ' +
      'or forgotten when the source was typed off, and then nothing else compares it either.',
  },
  'printed-copies': {
    title: 'Facts are what the source prints',
    reason: 'A figure that was typed off the source by somebody else, without looking at the facts, is the oldest check of data ' +
      'entry: two people seldom make the same slip in the same place.',
  },
  'printed-articulation': {
    title: 'What the source prints again, rounds, compares or translates follows from the facts',
    reason: 'A document says most of its figures several times: in another table, in a sentence, in millions, in dollars, as a ' +
      'change on a year ago. Each of these was worked out from the figure once, and has to come out of it again.',
  },
  'printed-agreement': {
    title: 'The source prints a figure alike wherever it does',
    reason: 'A digit that was moved so that one column foots is not moved in the other table, or in the sentence; the reader then ' +
      'finds two figures for one thing and cannot know which of them to quote.',
  },
  'printed-sums': {
    title: 'What the source prints adds up as printed',
    reason: 'A reader with a pencil adds up what the table prints. Totals that miss by a digit, and amounts that are printed like ' +
      'any other but have to be taken off, make the reader doubt the rest.',
  },
  'printed-labels': {
    title: 'The source calls rows and columns by their names',
    reason: 'A label that was carried over from a period in which it fitted says "decrease" over an increase; a letter or a word ' +
      'that got lost leaves the reader to guess. Held against the name of the same row in the filing, both show.',
  },
  'printed-captions': {
    title: 'Captions name the periods and units of their figures',
    reason: 'Headings are copied from the last report, and half of their dates changed: three months that begin in April and end in ' +
      'September, a note on the wrong quarter, a half year compared with "2Q". The figures are right, and the reader is told ' +
      'that they are something else.',
  },
  'headlines': {
    title: 'Headline figures are of the time that the title names',
    reason: 'Whoever reads "Second Quarter" and a large number under it takes the number for that of the quarter. Where the current ' +
      'period of the filing is another one, such as the half year, the figure says the period that it is meant to be of. A ' +
      'figure that comes first and is not there is missed by nobody but its reader.',
  },
  'share-bases': {
    title: 'A sum does not mix shares before and after a split',
    reason: 'A dividend per old share and one per new share are amounts of different things, as are numbers of shares before and ' +
      'after a split. Added up, they give a figure that nobody was ever paid.',
  },
  'natural-sign': {
    title: 'Signs agree with names',
    reason: 'Sales are not negative, and a row called "Decrease in inventories" holds decreases. A sign that was lost, or a label ' +
      'that was carried over from a period in which it fitted, makes the reader believe the opposite. A row that goes up in ' +
      'one period and down in another has a label with both sides, "Increase (decrease) in …", and then what goes down is ' +
      'printed in parentheses.',
  },
  'magnitude': {
    title: 'Figures have the size of their own history',
    reason: 'Thousands typed among millions, a decimal point that slipped: the figure is then a hundred or a thousand times what ' +
      'the same item was in other periods. Few items really grow so; those that do are declared volatile, and a single figure ' +
      'that is right all the same is explained in the filing.',
  },
  'whole-numbers': {
    title: 'Shares and things that are counted are whole',
    reason: 'Nobody employs two thirds of a person. A number of shares or of things with digits after the point was typed with a ' +
      'point for a separator of thousands, or at another scale than its row says.',
  },
  'plausible-ratios': {
    title: 'Ratios are as large as ratios of their kind are',
    reason: 'A percentage in a row whose scale says ones is a hundred times what was meant: a margin of 3,770 percent. A figure ' +
      'that has no history yet, or whose whole history was typed so, is known by its kind alone: a part is no more than its ' +
      'whole.',
  },
  'per-share-amounts': {
    title: 'Earnings per share fit income and shares',
    reason: 'Where income, the number of shares and the earnings per share are all on file, one of them at another scale is seen at ' +
      'once, in a first filing too: 1.83 million a share of a company that earns 152 million on 83 million shares.',
  },
  'translation-rates': {
    title: 'The rate of a translation is about what it was before',
    reason: 'A rate is stated as yen for a dollar or as dollars for a yen, and both look right by themselves. Typed the other way ' +
      'round, or with a point that slipped, it translates every figure of a filing wrongly.',
  },
  'second-keying': {
    title: 'Figures keyed twice agree',
    reason: 'Some figures stand in no sum and follow from nothing. What data entry does about them is to have another person key ' +
      'them again from the source, without seeing the first: two people hardly ever make the same slip in the same cell.',
  },
  'days': {
    title: 'Days stand in the order in which things happen',
    reason: 'A period ends before anybody can report on it, and a target is announced before it is cited. Where two days stand the ' +
      'other way round, one of them is wrong: most often its year.',
  },
  'read-afterwards': {
    title: 'What is signed and keyed again was there to be read',
    reason: 'Who signs a section before its period has ended has read something else, and who signs it after the release has not ' +
      'read it before anybody else. A sign-off and a second keying are worth what their days are worth.',
  },
  'upcoming-days': {
    title: 'What is to come is not in the past',
    reason: 'The next report, the next meeting, the day on which a dividend will be paid: a day that is copied from the filing ' +
      'before, or whose year was not turned, is past when readers see it.',
  },
  'charts': {
    title: 'Charts draw what adds up',
    reason: 'A reader sees a stack as a whole, and the steps of a bridge as the way from one end to the other. Where a part is ' +
      'missing, the picture says something that no figure says.',
  },
  'required-sections': {
    title: 'No section that the form asks for is silent',
    reason: 'Nobody can tell a section that was forgotten from one that has nothing to report; so a form lists the sections that it ' +
      'asks for, and one that has nothing to report says so.',
  },
  'required-notices': {
    title: 'No page without the notices that it needs',
    reason: 'A cautionary statement protects only the page it stands on, and a measure of one’s own misleads where nothing says ' +
      'that it is one. What a page shows decides which notices it needs; without them it is not published.',
  },
  'non-gaap': {
    title: 'Measures of one’s own are reconciled and come second',
    reason: 'A measure that a company made for itself says what the company wants it to say, unless the reader can walk from it to ' +
      'a measure of the statements. Regulation G asks for that reconciliation; item 10(e) of Regulation S-K also that the ' +
      'comparable measure stands before it, with equal or greater prominence.',
  },
  'required-answers': {
    title: 'Every question of the form is answered',
    reason: 'That nothing changed, that nothing is to be reported, on which day a report is due: these are facts like any figure. A ' +
      'form asks for them by concept and period, and leaving one out is no answer.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
