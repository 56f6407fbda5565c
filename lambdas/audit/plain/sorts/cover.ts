import type { Known } from '../known.ts';
import type { Slots } from '../slots.ts';
import type { Told } from './told.ts';

/** Where the definition puts the page of the edition; nothing where it does not say. */
function pageOf({ report, edition, language }: Known): readonly Slots[] {
  if (report.address === undefined) return [];
  const url = report.address.split('{edition}').join(edition.id).split('{language}').join(language);
  return [{ url: { as: [url] } }];
}

/** What the cover says below its title. */
export const cover = {
  coverThreads: () => [{}],
  coverAddress: known => pageOf(known),
  coverCode: known => pageOf(known),
} satisfies Readonly<Record<string, Told>>;
