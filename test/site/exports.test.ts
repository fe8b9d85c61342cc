import { describeExports } from '../any-site/exports.ts';

describeExports({ filing: 'fy2022-q4', demonstration: false, drafts: 1, sheet: 'Quarters', derived: false, sum: [['revenue', 'FY22']], comesTo: '1769600000' });
