import { describe } from 'vitest';
import { describeCharts } from '../any-site/charts.ts';

describe('a chart', () => {
  describeCharts();
});
