import { mainKind } from '../claims/focus.ts';
import type { View } from '../claims/view.ts';
import type { Language, Names } from '../language/language.ts';
import type { Honour } from '../records/honour.ts';
import { printKey } from '../records/import/normalise.ts';
import { type LanguageId, type PartialNames, textIn } from '../records/language-id.ts';
import type { Unit } from '../records/unit.ts';
import { nounOf } from './nouns.ts';

/**
 * Units that a reader could not tell apart by the names that they print. The import asks for display names; records
 * that were stored before it did, and claims that are checked without a report, may hold them all the same. A cluster that
 * bears the name of the unit that it stands for is told as that one.
 */
export function printedAlike(units: readonly Unit[], printed: (id: string) => string): ReadonlySet<string> {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = printKey(printed(unit.id));
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  }
  const isOne = (a: Unit, b: Unit): boolean => a === b || a.standsFor === b.id || b.standsFor === a.id;
  return new Set(
    [...byName.values()].flatMap(same =>
      same.filter(unit => same.some(other => !isOne(unit, other))).map(({ id }) => id),
    ),
  );
}

/**
 * The name that stands beside a unit's own at its heading, in the other language that the report is printed in: by the
 * same conventions, where it is one. Empty where there is no other.
 */
export const nameBeside = ({ input, unit }: View, id: string, { beside, namesBeside }: Language): string =>
  namesBeside && input.report.languages.includes(beside)
    ? (input.report.displayNames[id]?.[beside] ?? unit(id)?.names[beside] ?? '')
    : '';

/** The names of a view in each language that was asked for, as long as the view is in use. */
const MADE = new WeakMap<View, Map<Language, Names>>();

/**
 * Names as this edition prints them: the definition's conventions for places first, then the names on record. They are
 * made once for a view and a language: every name on record is laid beside every other to see which look alike.
 */
export function createNames(view: View, language: Language): Names {
  const made = MADE.get(view) ?? new Map<Language, Names>();
  MADE.set(view, made);
  const known = made.get(language) ?? namesOf(view, language);
  made.set(language, known);
  return known;
}

function namesOf(view: View, language: Language): Names {
  const { report, dataset } = view.input;
  const id: LanguageId = language.id;
  const ranking = (key: string) => {
    const found = view.ranking(key);
    if (!found) return { name: key, publisher: null };
    // Two publishers may give one name to two rankings: then each goes with its publisher.
    const name = textIn(found.names, id);
    const publisher = textIn(found.publisher, id);
    const shared = dataset.rankings.some(other => other.id !== key && textIn(other.names, id) === name);
    // So may the report that is read and the one that tells of it.
    const isOurs = textIn(report.titles, id) === name && textIn(report.publisher, id) !== publisher;
    return { name, publisher: shared || isOurs ? publisher : null };
  };
  /** What is not on record is called by its key. */
  const named = (names: PartialNames | undefined, key: string) => (names ? textIn(names, id) : key);
  const short = (key: string) => named(view.ranking(key)?.shortNames, key);
  const shorts = dataset.rankings.map(({ id: each }) => printKey(short(each)));
  const alikeShort = new Set(
    dataset.rankings
      .map(({ id: each }) => each)
      .filter((_, at) => shorts.indexOf(shorts[at] ?? '') !== at || shorts.lastIndexOf(shorts[at] ?? '') !== at),
  );
  const rankingShort = (key: string) => (alikeShort.has(key) ? language.titles.withId(short(key), key) : short(key));
  // Of some that have short names and some that have none, all stand alike in one list.
  const noneIsShort = dataset.rankings.every(each => rankingShort(each.id) === textIn(each.names, id));
  const label = (key: string) => named(view.release(key)?.labels, key.split('/')[1] ?? key);
  const of = (key: string) => key.split('/')[0] ?? key;
  const unit = (key: string) => report.displayNames[key]?.[id] ?? named(view.unit(key)?.names, key);
  const alike = printedAlike(dataset.units, unit);
  const { inList } = language.titles;
  const genre = nounOf(view, language, 'ranking').singular;
  const work = (key: string): string => {
    const { name, publisher } = ranking(key);
    return language.titles.work(name, publisher, genre);
  };
  const titled = (how: 'edition' | 'heading', key: string): string => {
    const { name, publisher } = ranking(of(key));
    return language.titles[how](name, label(key), publisher, genre);
  };
  const scored = (which: 'names' | 'measures', key: string): string | null => {
    const texts = view.ranking(key)?.score?.[which];
    return texts === undefined ? null : textIn(texts, id);
  };
  const nounsOf = (key: string) => (view.ranking(key)?.unitKinds ?? []).map(kind => nounOf(view, language, kind));
  return {
    unit: key => (alike.has(key) ? language.titles.withId(unit(key), key) : unit(key)),
    succeeds: (unit, other) => view.formersOf(unit).includes(other),
    standsFor: (cluster, city) => view.unit(cluster)?.standsFor === city,
    ranking: work,
    rankingShort,
    release: key => titled('edition', key),
    releaseTitle: key => titled('heading', key),
    releaseShort: key => inList(rankingShort(of(key)), label(key), noneIsShort),
    label,
    nouns: (key, count) => {
      const ranked = nounsOf(key);
      // One of several kinds is of one of them, and nobody says which.
      if (count === 1) return ranked.length === 1 ? (ranked[0]?.singular ?? '') : language.plain.singular;
      return language.formats.list(ranked.map(({ plural }) => plural));
    },
    measureWord: key => {
      const [word, ...others] = new Set(nounsOf(key).map(({ measureWord }) => measureWord));
      return word !== undefined && others.length === 0 ? word : language.plain.measureWord;
    },
    unitNoun: nounOf(view, language, mainKind(view)),
    rankingNoun: nounOf(view, language, 'ranking'),
    cadence: key => view.ranking(key)?.cadence ?? 'unknown',
    theme: key => named(view.ranking(key)?.theme, key),
    indicator: key => named(dataset.indicators.find(indicator => indicator.id === key)?.names, key),
    measure: key => {
      const found = dataset.indicators.find(indicator => indicator.id === key);
      return found?.measures?.[id] ?? found?.measure ?? '';
    },
    group: key => named(dataset.groups.find(group => group.id === key)?.names, key),
    focus: () => textIn(report.focus.names, id),
    lowerIsBetter: key =>
      dataset.indicators.some(
        indicator => indicator.id === key && indicator.direction === 'lower-is-better' && indicator.measure !== 'place',
      ),
    scoreName: key => scored('names', key),
    scoreMeasure: key => scored('measures', key),
    lowerScoreIsBetter: key => view.ranking(key)?.direction === 'lower-is-better',
    honourTitle: (key, edition) => {
      const rows = dataset.honours.filter(honour => honour.title === key);
      const own = rows.filter(honour => honour.edition === edition);
      // Another edition's name stands in only for a title that has been called the same all along.
      const known = (isRenamed(rows) ? own : [...own, ...rows]).map(({ titleNames }) => titleNames);
      return known.map(names => names[id]).find(Boolean) ?? named(known[0], key);
    },
  };
}

/** Whether the rows of a title call it by more than one name in a language. */
const isRenamed = (rows: readonly Honour[]): boolean => {
  const names = new Set(
    rows.flatMap(({ titleNames }) => Object.entries(titleNames).map(([language, name]) => `${language} ${name}`)),
  );
  return names.size > new Set([...names].map(each => each.split(' ', 1)[0])).size;
};
