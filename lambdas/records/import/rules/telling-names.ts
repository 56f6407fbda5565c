import { type LanguageId, type Names, textIn } from '../../language-id.ts';
import type { ReportDefinition } from '../../report.ts';
import type { Unit } from '../../unit.ts';
import { isRead } from '../as-far-as-read.ts';
import { type Fault, type Located, type Where, whereToMend } from '../fault.ts';
import type { Merged, Rule } from '../merged-dataset.ts';
import { type NameWords, nameWordsIn } from '../name-words.ts';
import { fault, type Told } from '../tables/grid.ts';
import { unitsOf } from './printed-names.ts';

const without = (name: string, { classes }: NameWords): string => name.replace(classes, ' ');

/** A name that is a word of the sentences around it, or one by which these tell places and figures. */
const isOurs = ({ isWord, isTerm }: NameWords, name: string): boolean => isWord.test(name) || isTerm.test(name);

/** The first words of a name that a pattern finds; null where it finds none. */
const foundIn = (pattern: RegExp, name: string): string | null =>
  pattern
    .exec(name)?.[0]
    .replace(/^[([（]/u, '')
    .trim() ?? null;

/** V38: a unit is printed under a name that no sentence around it takes for a word of its own, and that tells no place. */
export const printedWords: Rule = ({ merged }) => {
  const all = [...merged.units.values()].map(({ item }) => item);
  const lists = namesOfEditions(merged);
  return [...merged.reports.values()].flatMap(report => {
    const units = unitsOf(report.item, merged);
    const named = new Map(report.item.languages.map(id => [id, new Set(all.map(unit => textIn(unit.names, id)))]));
    return report.item.languages.flatMap(language =>
      units.flatMap(unit => tellingUnit(report, unit, language, { units: named.get(language) ?? new Set(), lists })),
    );
  });
};

function tellingUnit(
  report: Located<ReportDefinition>,
  { item: unit, at }: Located<Unit>,
  language: LanguageId,
  { units, lists }: { readonly units: ReadonlySet<string>; readonly lists: ReadonlySet<string> },
): readonly Fault[] {
  const words = nameWordsIn(language);
  if (!isRead(report.unread, `displayNames.${unit.id}`)) return [];
  const own = report.item.displayNames[unit.id]?.[language];
  const name = own ?? textIn(unit.names, language);
  if (words === null) return [];
  // A name of the report is mended there; so is one of the records, where these are stored already.
  const where = own === undefined ? whereToMend(at, report.at) : whereToMend(report.at, at);
  const column = where === report.at ? `displayNames.${unit.id}` : null;
  // Who is called as two others are together is told as these.
  const parts = name.split(words.joins);
  const isTwo = parts.length > 1 && parts.every(part => units.has(part));
  if (lists.has(folded(name))) return [fault(where, 'V38', isList(report.item.id, unit.id, name), column, name)];
  const stem = words.went === null ? name : name.replace(words.went, '');
  const isAnother = stem !== name && units.has(stem);
  if (isOurs(words, name) || words.acts.test(name) || isTwo || isAnother)
    return [fault(where, 'V38', isWord(report.item.id, unit.id, name), column, name)];
  const told = foundIn(words.tells, without(name, words));
  return told === null ? [] : [fault(where, 'V38', tellsPlace(report.item.id, unit.id, told), column, name)];
}

/** A name without the marks of a work and its article. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[《》“”"()（）]/gu, ' ')
    .replace(/^\s*the\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What rankings, and each of their editions, are called in running text, in any language. */
const namesOfEditions = ({ rankings, releases }: Merged): ReadonlySet<string> =>
  new Set(
    [
      ...[...rankings.values()].flatMap(({ item }) => Object.values(item.names)),
      ...[...releases.values()].flatMap(({ item: { ranking, labels } }) => {
        const { names = {}, shortNames = {} } = rankings.get(ranking)?.item ?? {};
        return [...Object.values(names), ...Object.values(shortNames)].flatMap(name =>
          Object.values(labels).flatMap(label => [`${name} ${label}`, `${label}${name}`, `${label} ${name}`]),
        );
      }),
    ].map(name => folded(name ?? '')),
  );

const isList = (report: string, unit: string, name: string): Told => ({
  en: [
    `The report "${report}" prints the unit "${unit}" as “${name}”, which is what a ranking or an edition of one is called: nobody can tell which of the two a sentence means.`,
    'Give it "displayNames" in the report that can be read as a name of its own: write with it what it is, or where it lies.',
  ],
  zh: [
    `报告“${report}”将“${unit}”印作“${name}”，而这是榜单或其某次发布的名称：句子所指无从分辨。`,
    '请在报告的displayNames中取一个不会混淆的写法，如写明该单位的类别或所在地。',
  ],
});

const isWord = (report: string, unit: string, name: string): Told => ({
  en: [
    `The report "${report}" prints the unit "${unit}" as “${name}”, which is a word or a figure of the sentences around it: what is said of it would be read as something else.`,
    `Give it "displayNames" in the report that can be read as a name: write with it what it is, such as the sort of the unit or where it lies.`,
  ],
  zh: [
    `报告“${report}”将“${unit}”印作“${name}”，而这是句子本身的用词或数字：有关它的陈述会被读成别的意思。`,
    `请在报告的displayNames中取一个读得出是名称的写法，如在名称前后写明该单位的类别或所在地。`,
  ],
});

const tellsPlace = (report: string, unit: string, told: string): Told => ({
  en: [
    `The report "${report}" prints the unit "${unit}" under a name that says “${told}” of it: a name tells no place.`,
    'Write the name alone; what the records hold of its place is said by the report.',
  ],
  zh: [`报告“${report}”所印“${unit}”的名称中写有“${told}”：名称不说明名次。`, '请只写名称；名次由报告依据记录说明。'],
});

/** V38: what several are called together tells nothing of them; V39: and counts them right, where it counts them. */
export const namesOfSeveral: Rule = ({ incoming, languages }) => [
  ...incoming.groups.items.flatMap(({ item, at }) =>
    languages.flatMap(({ id, column }) =>
      praising(at, item.names, id, `name_${column}`).concat(
        wording(at, item.names, id, `name_${column}`),
        miscounting(at, item.names, id, `name_${column}`, item.members.length),
      ),
    ),
  ),
  ...incoming.reports.items.flatMap(({ item, at, unread }) =>
    item.languages.flatMap(language => [
      ...praising(at, item.focus.names, language, 'focus.names'),
      ...praising(at, item.focus.adjective ?? {}, language, 'focus.adjective'),
      ...Object.entries(item.nouns ?? {}).flatMap(([key, nouns]) => {
        const { singular = '', plural = singular } = nouns[language] ?? {};
        return praising(at, { [language]: plural }, language, `nouns.${key}`);
      }),
      ...(item.focus.units === undefined || item.focus.groups !== undefined || !isRead(unread, 'focus.units')
        ? []
        : miscounting(at, item.focus.names, language, 'focus.names', item.focus.units.length)),
    ]),
  ),
];

/** Whoever is counted or compared under a word of the sentence itself is not told from it. */
const wording = (at: Where, names: Names, language: LanguageId, column: string): readonly Fault[] => {
  const [words, name] = [nameWordsIn(language), names[language] ?? ''];
  return words && isOurs(words, name) ? [fault(at, 'V38', isWordHere(name), column, name)] : [];
};

const isWordHere = (name: string): Told => ({
  en: [
    `The name “${name}” is a word or a figure of the sentences around it: what is said of it would be read as something else.`,
    'Write with it what it is, such as "the rate of growth of output" or "the cities of the delta".',
  ],
  zh: [
    `名称“${name}”是句子本身的用词或数字：有关它的陈述会被读成别的意思。`,
    '请写成读得出是名称的写法，如“产出增长率”“三角洲城市”。',
  ],
});

function praising(at: Where, names: Names, language: LanguageId, column: string): readonly Fault[] {
  const words = nameWordsIn(language);
  const name = names[language] ?? '';
  const plain = words && without(name, words);
  const told =
    words &&
    (foundIn(words.praises, plain ?? '') ?? foundIn(words.tells, plain ?? '') ?? foundIn(words.boasts, plain ?? ''));
  return told === null ? [] : [fault(at, 'V38', praise(told), column, name)];
}

const praise = (told: string): Told => ({
  en: [
    `What several are called together says “${told}” of them, and nobody puts that to the records.`,
    'Call them by what they are, such as "cities of the delta"; what the records hold of their places is said by the report.',
  ],
  zh: [
    `若干对象的统称中写有“${told}”，而这没有与记录核对。`,
    '请按其所属称呼，如“三角洲城市”；名次由报告依据记录说明。',
  ],
});

function miscounting(at: Where, names: Names, language: LanguageId, column: string, members: number): readonly Fault[] {
  const words = nameWordsIn(language);
  const name = names[language] ?? '';
  const count = words?.numberOf(words.counts.exec(name)?.[1] ?? '') ?? null;
  return count === null || count === members ? [] : [fault(at, 'V39', miscount(count, members), column, name)];
}

const miscount = (count: number, members: number): Told => ({
  en: [
    `The name speaks of ${count}, and ${members} are on record as meant by it.`,
    'Correct the name or the members; leave the number out where not all of them are ranked.',
  ],
  zh: [`名称中写有${count}，而记录中所指的有${members}个。`, '请更正名称或成员；并非全部参与排名的，请去掉数字。'],
});

/** A text that is printed inside of sentences, and whether who is named in it may be praised in it: rankings are of the best. */
interface Beside {
  readonly at: Where;
  readonly names: Names;
  readonly stem: string;
  readonly mayPraise: boolean;
}

/**
 * V38: what rankings, their releases, scores and publishers, indicators and what they are counted in are called says no result,
 * nor who stands up for one; and none of a unit that it names.
 */
export const namesOfLists: Rule = ({ incoming, merged, languages }) => {
  const units = [...merged.units.values()].map(({ item }) => item);
  const beside = (at: Where, mayPraise: boolean, named: readonly (readonly [string, Names | undefined])[]) =>
    named.map(([stem, names = {}]): Beside => ({ at, names, stem, mayPraise }));
  const wrongIn = ({ at, names, stem, mayPraise }: Beside): readonly Fault[] =>
    languages.flatMap(({ id, column }) => {
      const words = nameWordsIn(id);
      const name = names[id] ?? '';
      if (words === null || name === '') return [];
      const plain = without(name, words);
      const boast = foundIn(words.boasts, plain);
      if (boast !== null) return [fault(at, 'V38', boastOf(boast), `${stem}_${column}`, name)];
      const told = foundIn(words.tells, plain) ?? (mayPraise ? null : foundIn(words.praises, plain));
      if (told === null) return [];
      const named = units.find(unit => Object.values(unit.names).some(each => each.length > 1 && name.includes(each)));
      return named === undefined ? [] : [fault(at, 'V38', tellsOf(told, named.id), `${stem}_${column}`, name)];
    });
  // In capitals, a short name is no word: of THE, the Times Higher Education, nobody makes an article.
  const shortened = (names: Names | undefined): Names =>
    Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => !/^\p{Lu}{2,}$/u.test(name ?? '')));
  const worded = (at: Where, named: Names | undefined, stem: string): readonly Fault[] =>
    languages.flatMap(({ id, column }) => wording(at, named ?? {}, id, `${stem}_${column}`));
  const tells = [
    ...incoming.rankings.items.flatMap(({ item, at }) => [
      ...beside(at, true, [
        ['name', item.names],
        ['short_name', item.shortNames],
        ['publisher', item.publisher],
      ]),
      ...beside(at, false, [
        ['theme', item.theme],
        ['score_name', item.score?.names],
        ['score_measure', item.score?.measures],
      ]),
    ]),
    ...incoming.releases.items.flatMap(({ item, at }) => beside(at, false, [['label', item.labels]])),
    ...incoming.sources.items.flatMap(({ item, at }) => beside(at, true, [['publisher', item.publisher]])),
    ...incoming.indicators.items.flatMap(({ item, at }) => [
      ...beside(at, true, [['name', item.names]]),
      ...beside(at, false, [['measure', item.measures]]),
      ...beside(at, true, [['definition', item.definition ?? undefined]]),
    ]),
  ].flatMap(wrongIn);
  return [
    ...incoming.rankings.items.flatMap(({ item, at }) => [
      ...worded(at, item.names, 'name'),
      ...worded(at, shortened(item.shortNames), 'short_name'),
    ]),
    ...incoming.indicators.items.flatMap(({ item, at }) => worded(at, item.names, 'name')),
    ...tells,
  ];
};

const boastOf = (told: string): Told => ({
  en: [
    `The text says “${told}”, and nobody puts that to the records.`,
    'Write what it is called or counted in, and no result of it, nor who stands up for it.',
  ],
  zh: [`文字中写有“${told}”，而这没有与记录核对。`, '请只写其名称或计量单位，不写结果，也不写由谁认可。'],
});

const tellsOf = (told: string, unit: string): Told => ({
  en: [
    `The name says “${told}” of the unit "${unit}", and nobody puts that to the records.`,
    'Write what is ranked or measured, and no result of it.',
  ],
  zh: [`名称中关于“${unit}”写有“${told}”，而这没有与记录核对。`, '请写明排列或衡量的是什么，不写结果。'],
});
