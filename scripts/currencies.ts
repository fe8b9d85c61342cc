import { currencyModule } from '../src/documentation/currency-module.ts';
import { writeFileWhole } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { say } from './complaint.ts';

// npm run currencies: src/model/amounts/currencies.ts, from the pinned edition of CLDR. A test holds the two equal.
export const main = commandLine({ call: 'npm run currencies', says: 'Writes the list of currencies anew, from the pinned edition of CLDR.' }, () => {
  writeFileWhole('src/model/amounts/currencies.ts', currencyModule());
  say('src/model/amounts/currencies.ts is as the pinned edition of CLDR has it.\n');
  return 0;
});
await asProgram(import.meta, main);
