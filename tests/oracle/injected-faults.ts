import type { Random } from './random.ts';
import type { Tongue, World } from './world.ts';

/** A fault put into a printed sentence: gives the sentence with the fault, or null where it has no place for it. */
export interface Injection {
  readonly name: string;
  readonly into: (text: string, tongue: Tongue, world: World, random: Random) => string | null;
}

const EN_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  '10th',
  '11th',
  '12th',
];
const ZH_ORDINALS = [
  '第一',
  '第二',
  '第三',
  '第四',
  '第五',
  '第六',
  '第七',
  '第八',
  '第九',
  '第十',
  '第11位',
  '第12位',
];
const EN_COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ZH_COUNTS = '一二三四五六七八九十';

const changed = (text: string, made: string): string | null => (made === text ? null : made);

/** One of the next few in a row, in place of the one found. */
function next(text: string, row: readonly string[], pattern: RegExp): string | null {
  return changed(
    text,
    text.replace(pattern, found => row[(row.indexOf(found) + 1) % row.length] ?? found),
  );
}

const names = (world: World, tongue: Tongue): readonly string[] => world.units.map(unit => unit.names[tongue]);
const bounded = (name: string, tongue: Tongue): RegExp =>
  new RegExp(tongue === 'en' ? `(?<![\\w’])${name}(?!\\w)` : name);
const named = (text: string, world: World, tongue: Tongue): readonly string[] =>
  [...names(world, tongue)].sort((a, b) => b.length - a.length).filter(name => bounded(name, tongue).test(text));

export const INJECTIONS: readonly Injection[] = [
  {
    name: 'another city',
    into: (text, tongue, world, random) => {
      const [own] = named(text, world, tongue);
      const other = random.any(names(world, tongue).filter(name => !text.includes(name)));
      return own === undefined || other === undefined ? null : changed(text, text.replace(bounded(own, tongue), other));
    },
  },
  {
    name: 'two cities exchanged',
    into: (text, tongue, world) => {
      const [a, b] = named(text, world, tongue);
      if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) return null;
      return text.replace(bounded(a, tongue), '\u0000').replace(bounded(b, tongue), a).replace('\u0000', b);
    },
  },
  {
    name: 'another place',
    into: (text, tongue) =>
      tongue === 'en'
        ? next(text, EN_ORDINALS, new RegExp(`\\b(?:${EN_ORDINALS.join('|')})\\b`))
        : next(text, ZH_ORDINALS, new RegExp(ZH_ORDINALS.join('|'))),
  },
  {
    name: 'another number',
    into: (text, tongue) =>
      tongue === 'en'
        ? next(text, EN_COUNTS, new RegExp(`\\b(?:${EN_COUNTS.join('|')})\\b`))
        : next(text, [...ZH_COUNTS], new RegExp(`(?<=[前续升降占其中])[${ZH_COUNTS}](?=[位个年届期席中，的])`)),
  },
  {
    name: 'another edition',
    into: (text, tongue, _, random) => {
      const shift = random.pick([1, -1]);
      return changed(
        text,
        tongue === 'en'
          ? text.replace(/\b(20\d\d|(?<=[a-z] )\d{1,2})\b/, found => String(Number(found) + shift))
          : text.replace(/20\d\d(?=年)|(?<=第)\d{1,2}(?=期)/, found => String(Number(found) + shift)),
      );
    },
  },
  {
    name: 'another ranking',
    into: (text, tongue, world, random) => {
      const own = world.rankings.find(ranking => text.includes(ranking.names[tongue]));
      const other = random.any(world.rankings.filter(ranking => ranking !== own && ranking.cadence === own?.cadence));
      return own === undefined || other === undefined ? null : text.replaceAll(own.names[tongue], other.names[tongue]);
    },
  },
  {
    name: 'the other way',
    into: (text, tongue) => {
      const pairs: readonly (readonly [string, string])[] =
        tongue === 'en'
          ? [
              ['rose', 'fell'],
              ['rise', 'fall'],
              ['ahead of', 'behind'],
              ['best', 'lowest'],
            ]
          : [
              ['上升', '下降'],
              ['升至', '降至'],
              ['最好', '最低'],
              ['升幅', '降幅'],
              ['领先', '落后于'],
            ];
      return changed(
        text,
        pairs.reduce((made, [a, b]) => {
          const there = new RegExp(tongue === 'en' ? `\\b(?:${a}|${b})\\b` : `${a}|${b}`, 'g');
          return made.replace(there, found => (found === a ? b : a));
        }, text),
      );
    },
  },
  {
    name: 'a shared place made sole',
    into: (text, tongue) =>
      changed(
        text,
        tongue === 'en'
          ? text.replace(/(?:, alone or jointly|joint )/, '')
          : text
              .replace(/单独或并列/, '')
              .replace(/(.)并列(?=第|首位)/, (_, before) => (/[至为的、和回]/.test(before) ? before : `${before}位列`)),
      ),
  },
  {
    name: 'a bound dropped',
    into: (text, tongue) => changed(text, tongue === 'en' ? text.replace('at least ', '') : text.replace('至少', '')),
  },
  {
    name: '“only” added',
    into: (text, tongue) =>
      changed(
        text,
        tongue === 'en' ? text.replace(/ (is|was|has|rose|fell|led) /, ' only $1 ') : text.replace(/在/, '只在'),
      ),
  },
  {
    name: '“for the first time” added',
    into: (text, tongue) =>
      tongue === 'en' ? text.replace(/\.$/, ' for the first time.') : text.replace(/。$/, '，尚属首次。'),
  },
  {
    name: 'negation turned',
    into: (text, tongue) =>
      changed(
        text,
        tongue === 'en'
          ? text.includes(' not ')
            ? text.replace(' not ', ' ')
            : text.replace(/ (is|was) /, ' $1 not ')
          : text.replace(/不在|未|不再|在/, found => (found === '在' ? '不在' : '')),
      ),
  },
  {
    name: 'a figure without its unit',
    into: (text, tongue) =>
      changed(
        text,
        tongue === 'en' ? text.replace(/USD |(?<=\d)%| points?\b/, '') : text.replace(/美元|(?<=\d)%|(?<=\d)分/, ''),
      ),
  },
];
