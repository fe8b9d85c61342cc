import { expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { readProse } from '../prose/prose.ts';
import { editorSnippets } from './snippets.ts';

const snippets = editorSnippets(miniSite());

test('every component can be completed from the names of the site', () => {
  expect(Object.values(snippets).map(({ prefix, body }) => `${prefix}: ${body}`).join('\n')).toMatchInlineSnapshot(`
    "kessan-fact: <Fact of="\${1|cash,costs,dividend,growth,hedged,margin,paid-on,profit,revenues|}" />
    kessan-fact-period: <Fact of="\${1|cash,costs,dividend,growth,hedged,margin,paid-on,profit,revenues|}" period="\${2|current,comparative,1H12,1H11,1H12-end|}" />
    kessan-fact-members: <Fact of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" members="\${2|segment=atm|}" />
    kessan-fact-target: <Fact of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" period="\${2|current,comparative,1H12,1H11,1H12-end|}" stance="\${3|plan|}" />
    kessan-fact-table: <Fact of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" table="\${2|income|}" />
    kessan-fact-sign: <Fact of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" expects="\${2|positive,negative|}" />
    kessan-count: <Count of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" as="\${2|figure,words|}" />
    kessan-change: <Change of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" />
    kessan-change-as: <Change of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" by="\${2|percent,amount|}" as="\${3|phrase,verb,noun,size|}" />
    kessan-points: <Points of="\${1|growth,margin|}" />
    kessan-ratio: <Ratio of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" over="\${2|cash,costs,dividend,growth,margin,profit,revenues|}" />
    kessan-range: <Range of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" low="\${2|plan|}" high="\${3|plan|}" />
    kessan-date: <Date of="\${1|released,translation,current,comparative,1H12,1H11,1H12-end,plan,paid-on|}" as="\${2|full,month,year|}" />
    kessan-period: <Period of="\${1|current,comparative,1H12,1H11,1H12-end|}" as="\${2|name,span,part,dates,year|}" />
    kessan-rate: <Rate />
    kessan-claim: <Claim of="\${1|cash,costs,dividend,growth,margin,profit,revenues|}" says="\${2|above,below,level|}" than="\${3|current,comparative,1H12,1H11,1H12-end,plan|}">\${4:words}</Claim>
    kessan-forward-looking: <ForwardLooking>

    $1

    </ForwardLooking>
    kessan-table: <Table of="\${1|income|}" />"
  `);
});

test('what a snippet completes to is prose without a mistake', () => {
  for (const { body, prefix } of Object.values(snippets)) {
    // The first of the names that it offers; the free text where it offers none.
    const text = body.replace(/\$\{\d\|([^,|]+)[^}]*\}/g, '$1').replace(/\$\{\d:(\w+)\}/g, '$1').replace(/\$\d/g, 'Text.');
    const inline = !/^<(?:Table|ForwardLooking)/.test(text);
    expect(readProse('x.mdx', inline ? `It was ${text} then.\n` : `${text}\n`).findings.map(({ message }) => `${prefix}: ${message}`)).toEqual([]);
  }
});
