import { describeBudgets } from '../any-site/budgets.ts';

describeBudgets();
