import type { OwnWords } from '../../own-words.ts';
import { rankingOf } from '../../release.ts';
import type { EditionDefinition, ReportDefinition } from '../../report.ts';
import { idsIn, sectionsOf } from '../../sections.ts';
import { isRead, isSettled } from '../as-far-as-read.ts';
import type { Fault, Where } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';
import { fault, type Told } from '../tables/grid.ts';

/** F21: what the institute wrote itself stands below a section, or a part of one, that its edition prints. */
export const wordsPlaces: Rule = dataset =>
  dataset.incoming.reports.items.flatMap(({ item, at, unread }) =>
    item.editions.flatMap((edition, index) => {
      const needed = ['honours', 'sections', `editions[${index}].sections`];
      if (!needed.every(field => isRead(unread, field)) || !isSettled(unread, index, 'basket')) return [];
      return (edition.words ?? []).flatMap((words, entry) =>
        placeless(dataset, item, edition, words, at, `editions[${index}].words[${entry}]`),
      );
    }),
  );

function placeless(
  dataset: MergedDataset,
  report: ReportDefinition,
  edition: EditionDefinition,
  { at: place, ranking, unit }: OwnWords,
  at: Where,
  path: string,
): readonly Fault[] {
  if (place === 'foreword') return [];
  const choice = sectionsOf({ report, edition }).find(({ id }) => id === place);
  if (choice === undefined) return [fault(at, 'F21', notPrinted(edition.id, place), `${path}.at`, place)];
  if (ranking !== undefined && dataset.knows('rankings', ranking)) {
    const has = idsIn(choice, 'rankings') ?? edition.basket.map(rankingOf);
    return has.includes(ranking) ? [] : [fault(at, 'F21', noPart(place, ranking, has), `${path}.ranking`, ranking)];
  }
  if (unit !== undefined && dataset.knows('units', unit)) {
    const has = idsIn(choice, 'units') ?? holders(dataset, report, edition);
    return has.includes(unit) ? [] : [fault(at, 'F21', noPart(place, unit, has), `${path}.unit`, unit)];
  }
  return [];
}

/** Who holds the title that earns a profile. */
function holders({ merged }: MergedDataset, { honours }: ReportDefinition, edition: EditionDefinition) {
  return [...merged.honours.values()].flatMap(({ item }) =>
    honours !== null &&
    item.report === honours.report &&
    item.title === honours.title &&
    item.edition === edition.ownRelease
      ? [item.unit]
      : [],
  );
}

const notPrinted = (edition: string, section: string): Told => ({
  en: [
    `Words stand below the section "${section}", which the edition "${edition}" does not print.`,
    `Name the section in "sections", or put the words below another.`,
  ],
  zh: [
    `文字位于章节“${section}”之下，而“${edition}”版不印该章节。`,
    '请在sections中写明该章节，或将文字移到其他章节。',
  ],
});

function noPart(section: string, id: string, has: readonly string[]): Told {
  const [en, zh] = has.length === 0 ? ['it has none', '该章节没有各部分'] : [has.join(', '), has.join('、')];
  return {
    en: [
      `Words stand below "${id}" in the section "${section}", which has no part on it.`,
      `Name one of these: ${en}.`,
    ],
    zh: [`文字位于章节“${section}”中“${id}”之下，而该章节没有这一部分。`, `可写：${zh}。`],
  };
}
