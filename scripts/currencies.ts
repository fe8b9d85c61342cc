import { writeFileSync } from 'node:fs';
import { currencyModule } from '../src/documentation/currency-module.ts';

// npm run currencies: src/model/currencies.ts, from the pinned edition of CLDR. A test holds the two equal.
writeFileSync('src/model/currencies.ts', currencyModule());
