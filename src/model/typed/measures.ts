/**
 * What stands beside numbers in sentences, as alternatives of a pattern. The signs and names that filings use come
 * first; of the words of other languages those for percentages and large numbers, since these give a figure away.
 */

/** Letters of scripts that put blanks between words: a digit beside one of them is part of a name. */
export const SPACED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC])\p{L}`;

/** Digits and groups of them; a comma after a number is not its own. */
export const NUMBER = String.raw`\d(?:[\d,']*\d)?(?:\u00A0\d{3}(?!\d))*(?:\.\d{3}(?!\d)(?=[\d.]*,\d))*(?:[.,]\d+)?`;

/** Chinese and Japanese numerals, formal ones included; the first alone may begin a number. */
const NUMERALS = '〇零一二三四五六七八九十百千万萬億亿兆壱壹弐貳贰参參叁肆伍陸陆漆柒捌玖拾佰仟廿卅';
export const NUMERAL = String.raw`[一二三四五六七八九十百千壱壹弐貳贰参參叁肆伍陸陆漆柒捌玖拾佰仟廿卅][${NUMERALS}]*(?:[・.点點][${NUMERALS}]+)?`;

/** Thousands and more, behind a number. */
export const SCALE = [
  'hundred million', 'hundred thousand', 'thousands?', 'millions?', 'billions?', 'trillions?', 'quadrillions?', 'crores?', 'lakhs?', 'lacs?',
  'mn', 'mln', 'mio\\.?', 'bn', 'bln', 'mrd\\.?', 'tn', 'trn', 'Millionen', 'Milliarden?', 'Tausend', 'milliards?', 'milliers', 'millones', 'milhões', 'milioni', 'miliardi', 'miljoen', 'miljard', 'mille',
  'тыс\\.?', 'млн\\.?', 'млрд\\.?', 'миллион\\p{L}*', 'миллиард\\p{L}*', 'مليون', 'مليار', 'میلیون', 'میلیارد', 'ملیون', 'हज़ार', 'हजार', 'लाख', 'करोड़', 'ล้าน', 'พันล้าน', 'triệu', 'tỷ', 'juta', 'miliar',
].join('|');
/** Scales of numerals, several of which may follow each other. */
export const ASIAN_SCALE = '[十百千万萬億亿兆拾佰仟십백천만억조]';

/** Names of money that are no other words. */
export const MONEY_NAME = [
  'yen', 'dollars?', 'cents?', 'euros?', 'pounds?', 'pence', 'penny', 'rupees?', 'paise', 'yuan', 'renminbi', 'francs?', 'Franken', 'kron(?:er|or|a|e|ur)', 'roubles?', 'rubles?', 'lira', 'liras', 'pesos?', 'reais',
  'baht', 'ringgit', 'rupiah', 'dirhams?', 'riyals?', 'shekels?', 'zloty', 'złotych', 'forints?', 'koruna', 'рубл\\p{L}*', 'руб\\.?', 'ریال', 'تومان', 'ريال', 'درهم', 'دولار', 'دلار', 'रुपये', 'रुपए', 'บาท', 'đồng',
].join('|');
/** Names of money that are other words too, and money only behind digits. */
export const MONEY_WORD = `${MONEY_NAME}|won|real|rand|sen`;
export const ASIAN_MONEY = '円|圓|圆|元(?![化管的論论性配系連连方])|人民[币幣]|ドル|ユーロ|ポンド|ウォン|ルピー|フラン|セント|銭|[米美港日欧歐澳加]元|[英]?[镑鎊]|원(?![가-힣]|$)|원(?=[은는이가을를의에으로과와도만까부대]|$)|달러|위안|유로|엔(?!진|드|터)';

/** What figures are counted in, as captions and notes of rounding say it: 単位：百万円, 百万円未満を切り捨て. */
export const ASIAN_UNIT = String.raw`単位[：:は]?\s?[十百千万億]*(?:円|ドル|ユーロ|元)|[十百千万億]+(?:円|ドル|ユーロ|元)(?=未満|単位)`;

/** What makes a number a percentage, or points. */
export const PERCENT = [
  '[%‰‱]', 'percents?', 'per\\s?cent', 'per\\s?mille?', 'pct\\.?', 'p\\.\\s?c\\.', 'percentage[-\\s]points?', 'pp', 'ppts?', 'p\\.p\\.', 'bps?', 'b\\.p\\.', 'basis[-\\s]points?',
  'Prozent(?:punkten?)?', 'v\\.\\s?H\\.', 'pour\\s?cent', 'por\\s?cien(?:to)?', 'por\\s?cento', 'per\\s?cento', 'procent', 'prosent(?:ti)?(?:a)?', 'százalék', 'процент\\p{L}*',
  'प्रतिशत', 'শতাংশ', 'فیصد', 'درصد', 'بالمئة', 'بالمائة', 'في المئة', 'في المائة', 'אחוז(?:ים)?', 'เปอร์เซ็นต์', 'phần trăm', 'persen', 'peratus',
].join('|');
export const ASIAN_PERCENT = 'パーセント(?:ポイント)?|ポイント|ベーシスポイント|割(?!合|当|引当|り当)|퍼센트(?:포인트)?|프로(?!그|젝|모|세)|[个個]?百分[点點]|[个個]?基[点點]';
export const POINTS = 'points?|pts?';

/** What makes a number an amount for each share. */
export const PER_SHARE = String.raw`(?:per|a|for\seach|for\severy|each)\s(?:\w+\s)?(?:share|ADS|ADR|unit)`;

/** Hundredths of money behind a number: 12.3p, 45c. Letters behind whole numbers are more often those of a list, unless it is a share that is spoken of. */
export const HUNDREDTHS = String.raw`(?:\d[\d,]*\.\d+\s?(?:p(?!\.\s?m)|c|¢)|\d[\d,]*\s?(?:p|c|¢|pence|cents?)(?=\s(?:dividend\s)?${PER_SHARE}\b)|\d[\d,]*p(?=\s(?:dividend|interim|final|special)\b)|\d[\d,]*\s?¢)`;

/** Numbers in words of other languages, before a word for percent: two to twenty, the tens, and what is put together of them. */
export const FOREIGN_NUMBER = [
  '(?:\\p{L}*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert))',
  '(?:vingt|trente|quarante|cinquante|soixante)[-\\s]et[-\\s](?:une?|onze)|(?:(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent)[-\\s](?:et[-\\s])?)?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\\p{L}+)?|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent)',
  '(?:(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\\sy\\s)?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|veinti\\p{L}+|dieci\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)',
  '(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|\\p{L}+dici|venti\\p{L}*|trenta\\p{L}*|quaranta\\p{L}*|cinquanta\\p{L}*|cento)',
  '(?:dois|três|quatro|cinco|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|vinte|trinta|quarenta|cinquenta|cem)',
  '(?:два|две|двух|три|трёх|трех|четыре|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|одиннадцат\\p{L}+|двенадцат\\p{L}+|\\p{L}+надцат\\p{L}+|двадцат\\p{L}+|тридцат\\p{L}+|сорок\\p{L}*|пятьдесят|сто)',
].join('|');

/** Spans of time: how long something took is no figure of the accounts. */
export const TIME = 'months?|monthly|years?|weeks?|weekly|days?|daily|hours?|minutes?|seconds?|nights?|quarters?|centur(?:y|ies)|decades?|times';
