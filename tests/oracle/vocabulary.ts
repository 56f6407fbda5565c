import type { Named, Tongue, World } from './world.ts';

/** A printed name that is borne by more than one thing, or a label that the ranking has not: nothing can be made of it. */
export class Unsayable extends Error {}

/** First sign of each sort of name in a text whose names were put into single signs. */
const FIRST = {
  unit: 0xe000,
  ranking: 0xe400,
  short: 0xe600,
  group: 0xe800,
  indicator: 0xe900,
  title: 0xea00,
  focus: 0xea80,
};
type Sort = keyof typeof FIRST;
const LAST: Readonly<Record<Sort, number>> = {
  unit: 0xe3ff,
  ranking: 0xe5ff,
  short: 0xe7ff,
  group: 0xe8ff,
  indicator: 0xe9ff,
  title: 0xea7f,
  focus: 0xeaff,
};

/** Matches one name of a sort. */
export const nameOf = (sort: Sort): string =>
  `[${String.fromCharCode(FIRST[sort])}-${String.fromCharCode(LAST[sort])}]`;

export interface Vocabulary {
  readonly tongue: Tongue;
  /** The text with every known name as one sign; the longest name first. */
  encode(text: string): string;
  decode(text: string): string;
  /** The id of what bears the name that a sign stands for. */
  of(sort: Sort, sign: string): string;
  /** The release of a ranking that bears a label. */
  release(ranking: string, label: string): string;
  hasRelease(ranking: string, label: string): boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The names of a world in one language, as its report prints them. */
export function vocabularyOf(world: World, tongue: Tongue, display: ReadonlyMap<string, Named>): Vocabulary {
  const bearers: Record<Sort, { readonly name: string; readonly ids: string[] }[]> = {
    unit: [],
    ranking: [],
    short: [],
    group: [],
    indicator: [],
    title: [],
    focus: [],
  };
  const add = (sort: Sort, name: string, id: string): void => {
    const known = bearers[sort].find(one => one.name === name);
    if (known) known.ids.push(id);
    else bearers[sort].push({ name, ids: [id] });
  };
  for (const unit of world.units) add('unit', (display.get(unit.id) ?? unit.names)[tongue], unit.id);
  // A name that several bear is none; with the id behind it, it is the one's.
  for (const { name, ids } of bearers.unit.filter(({ ids }) => ids.length > 1))
    for (const id of ids) add('unit', tongue === 'en' ? `${name} (${id})` : `${name}（${id}）`, id);
  for (const ranking of world.rankings) {
    add('ranking', ranking.names[tongue], ranking.id);
    add('short', ranking.shorts[tongue], ranking.id);
  }
  for (const group of world.groups) add('group', group.names[tongue], group.id);
  for (const indicator of world.indicators) add('indicator', indicator.names[tongue], indicator.id);
  add('title', world.title[tongue], 'title');
  add('focus', world.focus.names[tongue], 'focus');

  const signs = new Map<string, string>();
  for (const sort of Object.keys(FIRST) as Sort[])
    bearers[sort].forEach(({ name }, index) => {
      const sign = String.fromCharCode(FIRST[sort] + index);
      if (!signs.has(name)) signs.set(name, sign);
      const begun = capital(name);
      if (!signs.has(begun)) signs.set(begun, sign);
    });
  const longest = [...signs.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const any = new RegExp(tongue === 'en' ? `(?<![\\w’])(?:${longest.join('|')})(?!\\w)` : longest.join('|'), 'g');
  const back = new Map([...signs].map(([name, sign]) => [sign, name]));

  const of = (sort: Sort, sign: string): string => {
    const bearer = bearers[sort][sign.charCodeAt(0) - FIRST[sort]];
    const [id, other] = bearer?.ids ?? [];
    if (id === undefined) throw new Unsayable(`no ${sort} bears the name "${back.get(sign) ?? sign}"`);
    if (other !== undefined) throw new Unsayable(`"${bearer?.name}" may be ${bearer?.ids.join(' or ')}`);
    return id;
  };
  const find = (ranking: string, label: string) =>
    world.rankings.find(({ id }) => id === ranking)?.releases.find(one => one.labels[tongue] === label);
  return {
    tongue,
    encode: text => text.replace(any, name => signs.get(name) ?? name),
    decode: text => text.replace(/[\ue000-\uefff]/g, sign => back.get(sign) ?? sign),
    of,
    release: (ranking, label) => {
      const release = find(ranking, label);
      if (!release) throw new Unsayable(`${ranking} has no release "${label}"`);
      return `${ranking}/${release.id}`;
    },
    hasRelease: (ranking, label) => find(ranking, label) !== undefined,
  };
}
