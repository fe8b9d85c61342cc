import { writeFileSync } from 'node:fs';
import { currencyModule } from '../src/documentation/currency-module.ts';
import { commandLine } from './command-line.ts';

// npm run currencies: src/model/currencies.ts, from the pinned edition of CLDR. A test holds the two equal.
commandLine({ call: 'npm run currencies', says: 'Writes the list of currencies anew, from the pinned edition of CLDR.' });
writeFileSync('src/model/currencies.ts', currencyModule());
