import type { RatioNamed, UnitNames } from '../units.ts';
import { capitalized, listed } from './numbers.ts';

const RATIOS: Readonly<Record<RatioNamed, string>> = { 'percent': '%', 'times': 'times', 'basis-points': 'basis points' };

export const units: UnitNames = {
  behind: {
    'ones': '', 'thousands': 'thousand', 'ten-thousands': 'ten thousand', 'lakh': 'lakh', 'millions': 'million', 'crore': 'crore',
    'hundred-millions': 'hundred million', 'billions': 'billion', 'trillions': 'trillion',
  },
  over: {
    'ones': '', 'thousands': 'thousands', 'ten-thousands': 'ten thousands', 'lakh': 'lakh', 'millions': 'millions', 'crore': 'crore',
    'hundred-millions': 'hundred millions', 'billions': 'billions', 'trillions': 'trillions',
  },
  ratios: RATIOS,
  ratioFigure: (figure, ratio) => (ratio === 'percent' ? `${figure}%` : `${figure} ${RATIOS[ratio]}`),
  percentagePoints: 'percentage points',
  points: 'points',
  inPercent: 'In percent',
  inUnit: (unit) => `In ${unit}`,
  several: (security) => (security.endsWith('s') ? security : `${security}s`),
  perSecurity: (money, security) => `${money} per ${security}`,
  money: (scale, currency, counted) => (counted ? `${currency} ${scale}` : `${scale} of ${currency}`),
  number: (scale, things, counted) => (counted ? `${scale} ${things}` : `${scale} of ${things}`),
  moneyBehind: (scale, currency) => `${currency} ${scale}`,
  numberBehind: (scale, things) => `${scale} ${things}`,
  cellBehind: (scale, unit) => `${scale} ${unit}`,
  aNumber: 'number',
  except: (unit, numbers, securities) => {
    const exceptions = [
      ...(numbers.length > 0 ? [`numbers of ${listed(numbers)}`] : []),
      ...(securities.length > 0 ? [`amounts ${listed(securities.map((security) => `per ${security}`))}`] : []),
    ];
    return `${unit}, except ${listed(exceptions)}`;
  },
  heading: capitalized,
  minus: (size) => `minus ${size}`,
};
