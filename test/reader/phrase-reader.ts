import type { SeenTable } from './seen-table.ts';
import { periodsIn, type ReadPeriod } from './period-reader.ts';
import { readFigure, type Known, type ReadUnit } from './unit-reader.ts';

// What stands by itself, without a table around it: figures of sentences, of headlines, of charts in words.

/** A figure with its unit, as a sentence has it: `JPY51,109 million`, `minus $2.50`, `45.4%`, `83,105 thousand shares`. */
export function readAmount(text: string, known: Known, signs: Readonly<Record<string, string>> = {}): { readonly digits: string; readonly unit: ReadUnit } | string {
  const [, minus = '', sign = '', figure = '', behind = ''] = /^(minus |\u2212)?([^\d\u2212(]*)([\d,]+(?:\.\d+)?)(.*)$/.exec(text) ?? [];
  const currency = Object.entries(signs).find(([, each]) => each === sign.trim())?.[0] ?? sign.trim();
  const cell = `${minus === '' ? '' : '\u2212'}${figure} ${[currency, behind.trim()].filter(Boolean).join(' ')}`.trim();
  const alone: SeenTable = { title: '', caption: '', headings: [[]], rows: [] };
  return readFigure(alone, { level: 0, label: '', cells: [cell] }, [], 0, known);
}

/** A headline: what it is of, when, how much, and since when it changed by how much. */
export interface ReadHeadline {
  readonly digits: string;
  readonly unit: ReadUnit;
  readonly period: ReadPeriod;
  readonly change?: { readonly size: string; readonly unit: '%' | 'points'; readonly from: string };
}

/** `Cash, as of September 30, 2012: 550 JPY million, up 10.0% from March 31, 2012`. */
export function readHeadline(text: string, known: Known): ReadHeadline | string {
  const [, when = '', figure = '', change = ''] = /^.*?, ((?:as of |from |fiscal year |nine-month |\d+ weeks|[a-z]+ months).*?\d{4}): (.*?)(?:, ((?:up|down|unchanged) .*))?$/.exec(text.replace(/[\u2066-\u2069]/g, '')) ?? [];
  const [period] = periodsIn(when);
  const amount = readAmount(figure, known);
  if (period === undefined) return `nothing says when: ${text}`;
  if (typeof amount === 'string') return `${amount}: ${text}`;
  const [, how = '', size = '0', points, from = ''] = /^(up|down|unchanged)(?: ([\d,.]+)(%| points))? from (.+?)(?:, \d+ \w+ against \d+ \w+)?$/.exec(change) ?? [];
  return { ...amount, period, ...(how === '' ? {} : { change: { size: `${how === 'down' ? '-' : ''}${size.replaceAll(',', '')}`, unit: points === ' points' ? 'points' as const : '%' as const, from } }) };
}
