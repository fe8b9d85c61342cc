import type { Scale } from '../../model/amounts/scale.ts';
import { scaleCalled } from '../../model/amounts/scale-names.ts';
import type { ScaleName, ScaleNames } from '../../model/amounts/scale-words.ts';
import { scaleNamed } from '../../model/amounts/unit-words.ts';
import type { Currency } from '../../model/amounts/unit.ts';
import type { Report } from '../formats/report.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** The signs for money behind figures, by currency. */
const MONEY: Readonly<Record<Currency, RegExp>> = { JPY: /[円圓]$/u, CNY: /[元圆]$/u, TWD: /[元圓]$/u, HKD: /[元圓]$/u, KRW: /원$/u };

/**
 * What an issuer calls scales. A word that ends in the sign of the reporting currency says both: of 億円, 億 is the
 * scale. A word that two scales have, or that is the name of another one, would mislead, and is reported.
 */
export function readScaleNames(yaml: YamlFile, written: Readonly<Partial<Record<string, string>>>, currency: Currency, report: Report): ScaleNames {
  const names: Partial<Record<Scale, ScaleName>> = {};
  for (const [key, said] of Object.entries(written)) {
    const scale = scaleCalled(key);
    if (scale === undefined || said === undefined) continue;
    const name = nameOf(said, currency);
    const other = scaleNamed(name.word) ?? scaleNamed(name.word, names);
    const taken = names[scale] ? scale : other === scale ? undefined : other;
    if (taken === undefined) names[scale] = name;
    else {
      report.error('issuer/scale-name', yaml.place(['scales', key]), {
        message: names[scale] ? `The scale ${scale} has two names.` : `"${name.word}" is the name of another scale, ${taken}.`,
        remedy: names[scale] ? 'Remove one of the two.' : 'Write another word.',
      });
    }
  }
  return names;
}

function nameOf(said: string, currency: Currency): ScaleName {
  const word = said.replace(MONEY[currency] ?? /$^/, '');
  return word === said || word === '' ? { word: said } : { word, money: said };
}
