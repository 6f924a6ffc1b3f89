import { entriesWithPage, factsOf, type Content } from './content.ts';
import { fieldProblem, shown, type Problem } from './problem.ts';

/** Units by the ways in which they are often written instead. */
const misspellings: Readonly<Record<string, readonly string[]>> = {
  g: ['gr', 'gram', 'grams'],
  kg: ['kgs', 'kilo', 'kilos', 'kilogram', 'kilograms'],
  t: ['ton', 'tons', 'tonne', 'tonnes'],
  cm: ['centimetre', 'centimetres', 'centimeter', 'centimeters'],
  m: ['metre', 'metres', 'meter', 'meters'],
  km: ['kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  'cm²': ['cm2', 'sq cm'],
  'm²': ['m2', 'sq m'],
  s: ['sec', 'secs', 'second', 'seconds'],
  min: ['mins', 'minute', 'minutes'],
  h: ['hr', 'hrs', 'hour', 'hours'],
  '°': ['deg', 'degree', 'degrees'],
  '%': ['percent', 'per cent', 'pct'],
};

function symbolOf(unit: string): string | undefined {
  const lower = unit.toLowerCase().replace(/\.$/, '');
  return Object.keys(misspellings).find(
    (symbol) => (lower === symbol && unit !== symbol) || misspellings[symbol]?.includes(lower),
  );
}

/** Units that are not written as their symbol. */
export function unitProblems(content: Content): Problem[] {
  return entriesWithPage(content).flatMap((entry) =>
    factsOf(entry).flatMap(({ unit }, index) => {
      const symbol = unit === undefined ? undefined : symbolOf(unit);
      if (symbol === undefined) return [];
      return [
        fieldProblem(entry.file, ['facts', index, 'unit'], {
          rule: 'unit-spelling',
          found: shown(unit),
          wanted: 'the symbol of the unit',
          mend: `write ${shown(symbol)}`,
        }),
      ];
    }),
  );
}
