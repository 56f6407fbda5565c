import type { LanguageId } from '../../records/language-id.ts';
import { textIn } from '../expect/names.ts';
import type { Side } from './compared.ts';
import { type Check, told } from './table-check.ts';

/** Every name of one side by what bears it: of units as its definition prints them, of rankings both of them. */
function namesOf({ dataset, report }: Side, language: LanguageId): ReadonlyMap<string, string> {
  return new Map([
    ...dataset.units.map(({ id, names }): [string, string] => [
      `unit ${id}`,
      report.displayNames[id]?.[language] ?? textIn(names, language),
    ]),
    ...dataset.rankings.flatMap(({ id, names, shortNames }): readonly [string, string][] => [
      [`ranking ${id}`, textIn(names, language)],
      [`short ${id}`, textIn(shortNames, language)],
    ]),
  ]);
}

/** Who bears another name in the later of two editions: each is told once, and nobody else. */
export const names: Check = (table, { known, forms }) => {
  if (!forms.comparedNamesCaption.test(table.caption)) return null;
  const { compared, language } = known;
  if (compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  const [then, now] = [namesOf(compared, language), namesOf(known, language)];
  const due = [...now].flatMap(([bearer, name]) => {
    const earlier = then.get(bearer);
    return earlier === undefined || earlier === name ? [] : [{ bearer, earlier, name }];
  });
  // A ranking of which the name is another needs no row for its short one.
  const left = new Map(due.map(each => [each.bearer, each]));
  for (const { bearer } of due) if (bearer.startsWith('ranking ')) left.delete(bearer.replace('ranking ', 'short '));
  for (const row of table.rows) {
    const [was = '', is = ''] = row;
    // A name that two bear goes with an id in brackets behind it.
    const says = (text: string, name: string): boolean =>
      text === name || (text.startsWith(name) && /^\s?[(（][^()（）]+[)）]$/.test(text.slice(name.length)));
    const found = [...left.values()].find(({ earlier, name }) => says(was, earlier) && says(is, name));
    if (!found) return told(row, 'is not what one and the same is called in the two editions');
    left.delete(found.bearer);
  }
  const [missing] = left.values();
  return missing === undefined ? null : told([missing.earlier, missing.name], 'is called otherwise, and is left out');
};
