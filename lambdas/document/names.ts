import type { View } from '../claims/view.ts';
import type { Language, Names } from '../language/language.ts';
import { type LanguageId, type PartialNames, textIn } from '../records/language-id.ts';

/** Names as this edition prints them: the definition's conventions for places first, then the names on record. */
export function createNames(view: View, language: Language): Names {
  const { report, dataset } = view.input;
  const id: LanguageId = language.id;
  const ranking = (key: string) => {
    const found = view.ranking(key);
    if (!found) return key;
    // Two publishers may give one name to two rankings: then each goes with its publisher.
    const name = textIn(found.names, id);
    const shared = dataset.rankings.some(other => other.id !== key && textIn(other.names, id) === name);
    return shared ? language.titles.ofPublisher(textIn(found.publisher, id), name) : name;
  };
  /** What is not on record is called by its key. */
  const named = (names: PartialNames | undefined, key: string) => (names ? textIn(names, id) : key);
  const rankingShort = (key: string) => named(view.ranking(key)?.shortNames, key);
  const label = (key: string) => named(view.release(key)?.labels, key.split('/')[1] ?? key);
  const of = (key: string) => key.split('/')[0] ?? key;
  const { work, edition, heading, inList } = language.titles;
  return {
    unit: key => report.displayNames[key]?.[id] ?? named(view.unit(key)?.names, key),
    succeeds: (unit, other) => view.unit(unit)?.succeeds?.includes(other) ?? false,
    ranking: key => work(ranking(key)),
    rankingShort,
    release: key => edition(ranking(of(key)), label(key)),
    releaseTitle: key => heading(ranking(of(key)), label(key)),
    releaseShort: key => inList(rankingShort(of(key)), label(key)),
    label,
    nouns: key => language.formats.list((view.ranking(key)?.unitKinds ?? []).map(kind => language.kinds[kind])),
    cadence: key => view.ranking(key)?.cadence ?? 'unknown',
    indicator: key => named(dataset.indicators.find(indicator => indicator.id === key)?.names, key),
    measure: key => dataset.indicators.find(indicator => indicator.id === key)?.measure ?? '',
    group: key => named(dataset.groups.find(group => group.id === key)?.names, key),
    focus: () => textIn(report.focus.names, id),
    lowerIsBetter: key =>
      dataset.indicators.some(
        indicator => indicator.id === key && indicator.direction === 'lower-is-better' && indicator.measure !== 'place',
      ),
    lowerScoreIsBetter: key => view.ranking(key)?.direction === 'lower-is-better',
    honourTitle: key => {
      const known = dataset.honours.filter(honour => honour.title === key).map(({ titleNames }) => titleNames);
      return known.map(names => names[id]).find(Boolean) ?? named(known[0], key);
    },
    honourReport: () => textIn(report.titles, id),
  };
}
