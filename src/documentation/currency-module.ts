import data from 'cldr-core/supplemental/currencyData.json' with { type: 'json' };
import edition from 'cldr-core/package.json' with { type: 'json' };

/** What CLDR says of a currency in a region. */
interface Use {
  readonly _from?: string;
  readonly _to?: string;
  readonly _tender?: string;
}

type Regions = Readonly<Record<string, readonly Readonly<Record<string, Use>>[]>>;

/** Codes that banks use and ISO 4217 does not have, or that stand for no money at all. */
const NONE = ['CNH', 'XTS', 'XXX'];

/** A currency that is no more: until when it was money, and what took its place. */
interface Withdrawn {
  readonly until: string;
  readonly successor: string | undefined;
}

/** The module of the model that knows all currency codes, as text. */
export function currencyModule(): string {
  const { current, withdrawn } = codesOf(data.supplemental.currencyData.region);
  return `// Made by npm run currencies from cldr-core ${edition.version} (Unicode CLDR, supplemental/currencyData.json, Unicode-3.0),
// which follows ISO 4217 and says when a currency stopped being legal tender. A test holds the two equal.

/** The codes of ISO 4217 for money that there is, and for funds and metals. */
export const CURRENT =
${lines(current).map((line) => `  '${line}'`).join(' +\n')};

/** Codes that were withdrawn: the last day on which there was such money, and the code of what took its place. */
export const WITHDRAWN: Readonly<Record<string, readonly [until: string, successor?: string]>> = {
${withdrawn.map(([code, { until, successor }]) => `  ${code}: ['${until}'${successor === undefined ? '' : `, '${successor}'`}],`).join('\n')}
};
`;
}

function codesOf(regions: Regions): { readonly current: readonly string[]; readonly withdrawn: readonly (readonly [string, Withdrawn])[] } {
  const uses = Object.values(regions).flatMap((list) => list.flatMap((each) => Object.entries(each).map(([code, use]) => ({ code, use, list }))));
  const byCode = Map.groupBy(uses.filter(({ code }) => !NONE.includes(code)), ({ code }) => code);
  const current: string[] = [];
  const withdrawn: [string, Withdrawn][] = [];
  for (const [code, all] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (all.some(({ use }) => use._to === undefined)) current.push(code);
    else {
      // Its own country says what took its place; else that is clear only where all its countries have the same money now.
      const own = regions[code.slice(0, 2)];
      const successors = new Set(own ? [moneyOf(own)] : all.map(({ list }) => moneyOf(list)));
      withdrawn.push([code, { until: all.map(({ use }) => use._to ?? '').sort().at(-1) ?? '', successor: successors.size === 1 ? [...successors][0] : undefined }]);
    }
  }
  return { current, withdrawn };
}

/** The money of a region today; CLDR lists the most used first. */
function moneyOf(list: readonly Readonly<Record<string, Use>>[]): string | undefined {
  return list.flatMap((each) => Object.entries(each)).find(([, use]) => use._to === undefined && use._tender !== 'false')?.[0];
}

/** Codes in lines of a readable length. */
function lines(codes: readonly string[]): readonly string[] {
  const perLine = 28;
  return Array.from({ length: Math.ceil(codes.length / perLine) }, (_, index) => `${codes.slice(index * perLine, (index + 1) * perLine).join(' ')}${(index + 1) * perLine < codes.length ? ' ' : ''}`);
}
