import type { EditionDefinition, ReportDefinition } from '../../report.ts';
import { idsIn, type SectionId, sectionRule } from '../../sections.ts';
import { isRead, isSettled, type Unread } from '../as-far-as-read.ts';
import { type Fault, inZh, type Located, type Where } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';
import { firstAfter } from './cut-offs.ts';

/** F15: every section that a definition asks for has something to print, in each edition that it is asked for. */
export const reportSections: Rule = dataset =>
  dataset.incoming.reports.items.flatMap(located =>
    located.item.editions.flatMap((edition, index) => emptySections(dataset, located, edition, index)),
  );

/** What a section needs in order to have something to print, of the report or of its edition. */
const NEEDS: {
  readonly [Id in SectionId]?: { readonly report?: readonly string[]; readonly edition?: readonly string[] };
} = {
  changes: { edition: ['basket'] },
  overall: { report: ['ownRanking', 'honours'] },
  basket: { edition: ['basket'] },
  rankings: { edition: ['basket'] },
  histories: { edition: ['histories'] },
  profiles: { report: ['honours'], edition: ['ownRelease'] },
  comparison: { edition: ['comparesWith', 'reissues'] },
};

/** What of an edition follows from the report's own ranking, where it is left out. */
const FOLLOWS: ReadonlySet<string> = new Set(['basket', 'histories', 'ownRelease']);

/** Whether all that a section needs could be read: of what could not, nobody knows what it gives. */
function isKnown(unread: Unread | undefined, id: SectionId, edition: number): boolean {
  const needs = NEEDS[id];
  return (
    (needs?.report ?? []).every(field => isRead(unread, field)) &&
    (needs?.edition ?? []).every(field => isSettled(unread, edition, field))
  );
}

function emptySections(
  dataset: MergedDataset,
  { item: report, at, unread }: Located<ReportDefinition>,
  edition: EditionDefinition,
  index: number,
): readonly Fault[] {
  const sections = edition.sections ?? report.sections ?? [];
  const path = edition.sections === undefined ? 'sections' : `editions[${index}].sections`;
  // What every edition is asked for may be more than one of them has.
  const otherwise =
    edition.sections === undefined
      ? `give the edition "${edition.id}" its own "sections" without it`
      : 'leave it out of "sections"';
  const otherwiseInChinese =
    edition.sections === undefined ? `为“${edition.id}”版单独给出不含该章节的sections` : '从sections中去掉该章节';
  // Without a release it has little to print: that is told once, at its cut-off.
  if (firstAfter(dataset, edition) !== null) return [];
  const honoured = isHonoured(dataset, report, edition);
  // What follows from a ranking that nobody knows is unknown too.
  const isOwnUnknown = report.ownRanking !== null && !dataset.merged.rankings.has(report.ownRanking);
  const empty = sections.flatMap((choice, entry): readonly Fault[] => {
    const rankings = idsIn(choice, 'rankings');
    if (
      !isKnown(unread, choice.id, index) ||
      (isOwnUnknown && NEEDS[choice.id]?.edition?.some(field => FOLLOWS.has(field)))
    )
      return [];
    const lack = sectionRule(choice.id).lacks({ report, edition, honoured, rankings, units: idsIn(choice, 'units') });
    if (lack === null) return [];
    const message = `The section "${choice.id}" of the edition "${edition.id}" has nothing to print: ${lack.why}.`;
    const remedy = `${lack.remedy}, or ${otherwise}.`;
    const translated = inZh(
      `“${edition.id}”版的章节“${choice.id}”没有内容可印：${lack.zh[0]}。`,
      `${lack.zh[1]}，或${otherwiseInChinese}。`,
    );
    return [{ ...at, column: `${path}[${entry}]`, value: choice.id, rule: 'F15', message, remedy, translated }];
  });
  return isRead(unread, path) ? [...empty, ...untoldCorrections(report, edition, path, at)] : empty;
}

/** The method lists what a re-issue corrects, so a re-issue has one. */
function untoldCorrections(
  report: ReportDefinition,
  edition: EditionDefinition,
  column: string,
  at: Where,
): readonly Fault[] {
  const sections = edition.sections ?? report.sections;
  const told = sections === undefined || sections.some(({ id }) => id === 'method');
  if (edition.reissues === undefined || told) return [];
  const message = `The edition "${edition.id}" is a re-issue without the section "method", which lists what it corrects.`;
  const translated = inZh(`“${edition.id}”版是更正版，而没有列出更正内容的章节method。`, '请补充{ "id": "method" }。');
  return [{ ...at, column, value: null, rule: 'F15', message, remedy: 'Add { "id": "method" }.', translated }];
}

function isHonoured(
  { merged, incoming, knows }: MergedDataset,
  report: ReportDefinition,
  edition: EditionDefinition,
): boolean {
  const { honours } = report;
  if (honours === null) return false;
  const unsure = incoming.honours.broken.length > 0 || knows('honours', '');
  return (
    unsure ||
    [...merged.honours.values()].some(
      ({ item }) =>
        item.report === honours.report && item.title === honours.title && item.edition === edition.ownRelease,
    )
  );
}
