import { describeAddresses } from '../any-site/addresses.ts';

describeAddresses();
