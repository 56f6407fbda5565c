import { top } from '../../expect/content.ts';
import { type Known, releasesOfRecords } from '../known.ts';
import type { Slots } from '../slots.ts';
import type { Told } from './told.ts';

/** Where the definition puts the page of the edition; nothing where it does not say. */
function pageOf({ report, edition, language }: Known): readonly Slots[] {
  if (report.address === undefined) return [];
  const url = report.address.split('{edition}').join(edition.id).split('{language}').join(language);
  return [{ url: { as: [url] } }];
}

/** The places of one ranking in releases of which places are read. Which it is, and who is drawn, is read beside the drawing. */
function drawn(known: Known): readonly Slots[] {
  const { report, facts } = known;
  const keys = releasesOfRecords(known);
  return [...new Set(keys.map(key => key.split('/')[0] ?? ''))].flatMap(ranking => {
    const labels = { among: keys.filter(key => key.startsWith(`${ranking}/`)).map(facts.label) };
    const slots = { ranking: [facts.ranking(ranking)], first: labels, last: labels };
    return [
      { ...slots, others: true, top: [top(report.topN)] },
      { ...slots, others: false, top: false },
    ];
  });
}

/** What the cover says below its title. */
export const cover = {
  coverThreads: drawn,
  coverAddress: known => pageOf(known),
  coverCode: known => pageOf(known),
} satisfies Readonly<Record<string, Told>>;
