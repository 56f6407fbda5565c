import type { EditionInput } from '../../claims/edition-input.ts';
import type { PartialNames } from '../../records/language-id.ts';
import type { Two } from './difference.ts';

/** What two editions call otherwise: its names in every language, beside each other. */
export interface Renamed extends Two<string> {
  readonly id: string;
}

/** Names in all languages that have one, as one text. */
export const inAll = (names: PartialNames): string => Object.values(names).filter(Boolean).join(' / ');

/** The units and rankings that both editions read under different names; of a ranking with its short name. */
export function renamedIn(before: EditionInput, after: EditionInput): readonly Renamed[] {
  const then = namesOf(before);
  return [...namesOf(after)].flatMap(([id, name]): readonly Renamed[] => {
    const earlier = then.get(id);
    return earlier === undefined || earlier === name ? [] : [{ id, before: earlier, after: name }];
  });
}

const namesOf = ({ dataset, report }: EditionInput): ReadonlyMap<string, string> =>
  new Map([
    ...dataset.units.map(({ id, names }): [string, string] => [id, inAll({ ...names, ...report.displayNames[id] })]),
    ...dataset.rankings.map(({ id, names, shortNames }): [string, string] => [
      id,
      `${inAll(names)} (${inAll(shortNames)})`,
    ]),
  ]);
