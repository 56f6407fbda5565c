import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId, PartialNames } from '../../records/language-id.ts';
import type { Release } from '../../records/release.ts';
import type { Unit } from '../../records/unit.ts';
import { countedIn, hundredthsOf } from './measure.ts';
import { type KnownNouns, NOUN_KEYS, nounIn } from './nouns.ts';
import { isInside, type Order } from './order.ts';
import type { Meaning } from './piece.ts';

/** A name as it may stand in a sentence, and what bears it. */
export type Naming = readonly [name: string, means: Meaning];

/** The report and the edition that a ledger is of. */
export interface Issue {
  readonly report: string;
  readonly edition: string;
}

/** A theme by its words in all languages: rankings that bear the same are of one theme. */
export const themeKey = (theme: PartialNames | undefined): string => Object.values(theme ?? {}).join('|');

/** The report that the ledger is of; its own names for places go before those on record. */
export const reportOf = ({ reports }: Dataset, id: string) => reports.find(report => report.id === id) ?? null;

/** A name in a language; where it has none in that one, the first that it has. */
export const textIn = (names: PartialNames, language: LanguageId): string =>
  names[language] ?? Object.values(names).find(name => name !== null) ?? '';

/** What of a language decides how names are written. */
interface Named extends KnownNouns {
  /** Words stand apart. */
  readonly apart: boolean;
  readonly saysGenre: boolean;
  readonly order: Pick<Order, 'beforePart'>;
}

/** Cyrillic and Greek letters drawn like Latin ones, in the order of the Latin ones below. */
const TWINS = [
  'АВЕЅІЈКМНОРСТХԚԜасеѕіјорхуһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον',
  'ABESIJKMHOPCTXQWacesijopxyhdqwABEZHIKMNOPTYXov',
] as const;

/** What is left of a name to tell it by: neither case nor spaces, nor which of two signs writes a letter or a dash. */
const lookOf = (name: string): string =>
  [...name.normalize('NFKC')]
    .map(sign => TWINS[1][TWINS[0].indexOf(sign)] ?? sign)
    .join('')
    .toLowerCase()
    .replace(/[‘ʼ]/g, '’')
    .replace(/'/g, '’')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\s\p{Cf}]/gu, '');

/** The name of a release whose label stands inside that of its ranking: a year stands bare, any other in brackets. */
function withLabel({ ranking, id, labels }: Release, name: string, { language, order }: Named): readonly Naming[] {
  const at = isInside(name, order) ? name.indexOf(order.beforePart ?? '') : -1;
  const label = textIn(labels, language);
  const written = /^[0-9]/.test(label) ? label : `(${label})`;
  return at < 0 ? [] : [[`${name.slice(0, at)} ${written}${name.slice(at)}`, `release:${ranking}/${id}`]];
}

/** Every name that the records know in a language, with all that bear it: two units may share one. */
export function namesIn(dataset: Dataset, reportId: string, lexicon: Named): readonly Naming[] {
  const { language: id, apart } = lexicon;
  const report = reportOf(dataset, reportId);
  // The last word of what the report calls a ranking says that it is one: an airport league is a league.
  const genre = lexicon.saysGenre ? (nounIn(report, 'ranking', lexicon).singular.split(' ').at(-1) ?? null) : null;
  const withGenre = (name: string): readonly string[] => (genre === null ? [name] : [name, `${name} ${genre}`]);
  const { units, rankings, releases, indicators, groups, honours } = dataset;
  const printed = (unit: Unit): string => {
    const own = report?.displayNames[unit.id];
    return own?.[id] ?? textIn(unit.names, id);
  };
  const alike = new Map<string, Unit[]>();
  for (const unit of units) {
    const look = lookOf(printed(unit));
    const known = alike.get(look);
    if (known) known.push(unit);
    else alike.set(look, [unit]);
  }
  const shorts = rankings.map(ranking => lookOf(textIn(ranking.shortNames, id)));
  const nameOf = new Map<string, string>(rankings.map(({ id: ranking, names }) => [ranking, textIn(names, id)]));
  const withId = (name: string, key: string): string => (apart ? `${name} (${key})` : `${name}（${key}）`);
  return [
    ...units.flatMap(unit => {
      const name = printed(unit);
      const isShared = (alike.get(lookOf(name)) ?? []).some(
        other => other !== unit && other.standsFor !== unit.id && unit.standsFor !== other.id,
      );
      // A name that two bear tells neither: it needs the id.
      const names = isShared ? [withId(name, unit.id)] : [textIn(unit.names, id), ...unit.aliases, name];
      return names.map((each): Naming => [each, `unit:${unit.id}`]);
    }),
    ...rankings.flatMap(({ id: ranking, names, shortNames, publisher }): readonly Naming[] => {
      const name = textIn(names, id);
      const shared = rankings.some(other => other.id !== ranking && textIn(other.names, id) === name);
      const maker = textIn(publisher, id);
      // A name that two rankings bear tells neither: it needs its publisher, and so does that of another's report.
      const isOfAnother = report !== null && textIn(report.titles, id) === name;
      const needsMaker = shared || (isOfAnother && textIn(report.publisher, id) !== maker);
      // The marks of a title stand around its name alone; an editor may leave them out.
      const wholes = !needsMaker ? [name] : apart ? [`${maker} ${name}`] : [`${maker}《${name}》`, `${maker}${name}`];
      const short = textIn(shortNames, id);
      const isShort = shorts.filter(look => look === lookOf(short)).length > 1;
      return [...wholes.flatMap(withGenre), isShort ? withId(short, ranking) : short].map(each => [
        each,
        `ranking:${ranking}`,
      ]);
    }),
    ...releases.map((release): Naming => [textIn(release.labels, id), `label:${release.ranking}/${release.id}`]),
    ...releases.flatMap(release =>
      withGenre(nameOf.get(release.ranking) ?? '').flatMap(name => withLabel(release, name, lexicon)),
    ),
    ...indicators.map((indicator): Naming => [textIn(indicator.names, id), `indicator:${indicator.id}`]),
    ...indicators.flatMap(({ measure, measures = {} }) =>
      [measures[id] ?? measure]
        .map(own => hundredthsOf(own) ?? countedIn(own).unit)
        .map((unit): Naming => [unit, `measure:${unit}`]),
    ),
    ...rankings
      .flatMap(({ score }) => (score ? [textIn(score.measures, id)] : []))
      .map((own): Naming => {
        const unit = hundredthsOf(own) ?? countedIn(own).unit;
        return [unit, `measure:${unit}`];
      }),
    ...rankings.flatMap(({ tiers }) => (tiers ?? []).map((tier): Naming => [tier, `tier:${tier}`])),
    ...rankings.flatMap(({ theme }) => (theme ? [[textIn(theme, id), `theme:${themeKey(theme)}`] as const] : [])),
    ...groups.map((group): Naming => [textIn(group.names, id), `group:${group.id}`]),
    ...titlesIn(dataset, id),
    ...honours.map(({ edition }): Naming => [edition, `edition:${edition}`]),
    ...(report ? [[textIn(report.focus.names, id), 'focus:'] as const] : []),
    ...NOUN_KEYS.flatMap(key => {
      const { singular, plural = singular } = nounIn(report, key, lexicon);
      return [singular, plural].map((noun): Naming => [noun, `noun:${key}`]);
    }),
    // A re-issue is called by the edition that it issues again.
    ...(report?.editions ?? []).flatMap(edition =>
      [edition.id, edition.reissues ?? edition.id].map((name): Naming => [name, `edition:${name}`]),
    ),
  ];
}

/**
 * Titles as each edition calls them: a sentence of one edition may not bear the name of another. The name of a title that
 * has been called the same all along is that of the title itself too, and of it in editions of which no holder was read.
 */
function titlesIn({ honours }: Dataset, id: LanguageId): readonly Naming[] {
  const editions = [...new Set(honours.map(({ edition }) => edition))];
  return honours.flatMap(({ title, titleNames, edition }) => {
    const name = textIn(titleNames, id);
    const isAlways = honours.every(other => other.title !== title || textIn(other.titleNames, id) === name);
    const told = isAlways ? ['', ...editions.map(each => `/${each}`)] : [`/${edition}`];
    return told.map((each): Naming => [name, `title:${title}${each}`]);
  });
}
