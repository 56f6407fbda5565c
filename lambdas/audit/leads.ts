import type { ExpectedLink } from './declared.ts';
import type { Fault, NewFault } from './fault.ts';
import { type ExtractedText, squeeze } from './read/extracted-text.ts';
import type { FoundBookmark, FoundLink, LeadsTo } from './read/pdf-links.ts';

/** Where the lines that something leads to were found, by their anchors. */
export type Anchors = ReadonlyMap<string, ExtractedText | null>;

/** Points from where a link leads to down to the baseline there: a source begins close below, a section has a title of its own size. */
const BELOW: Readonly<Record<string, number>> = { source: 24, section: 64 };
/** A link may lead to a little below the letters, where a page is drawn smaller. */
const ABOVE = 1;

/** Whether a link leads to the line of an anchor. */
function isAt(leadsTo: LeadsTo, anchor: string, anchors: Anchors): boolean {
  if (leadsTo === null) return false;
  if ('url' in leadsTo) return leadsTo.url === anchor;
  const line = anchors.get(anchor);
  if (!line || line.height === undefined || line.page !== leadsTo.page) return false;
  const down = leadsTo.height - line.height;
  return down > -ABOVE && down <= (BELOW[anchor.split(':')[0] ?? ''] ?? 0);
}

/** Links stand on the words that they are labelled by, lead where these say, and there are as many as were made. */
function links(
  found: readonly FoundLink[],
  expected: readonly ExpectedLink[],
  anchors: Anchors,
  fault: NewFault,
): readonly Fault[] {
  const known = new Map<string, string[]>();
  for (const { label, to } of expected) known.set(squeeze(label), [...(known.get(squeeze(label)) ?? []), to]);
  const wrong = found.flatMap(({ label, words, leadsTo }) => {
    const targets = known.get(squeeze(label));
    if (!targets) return [fault(null, label, 'is a link that was not made')];
    // A link out of the report may go on in another line; any other stands on all of its words, or on the number behind them.
    const isOut = leadsTo !== null && 'url' in leadsTo;
    const isSaid = isOut ? squeeze(label).includes(squeeze(words)) : squeeze(label).endsWith(squeeze(words));
    if (squeeze(words) === '' || !isSaid) return [fault(null, label, `is said of a link that stands on “${words}”`)];
    return targets.some(target => isAt(leadsTo, target, anchors))
      ? []
      : [fault(null, label, 'is a link that leads elsewhere')];
  });
  const missing = [...known].flatMap(([label, targets]) => {
    const count = found.filter(each => squeeze(each.label) === label).length;
    return count < targets.length ? [fault(null, label, `leads nowhere in ${targets.length - count} places`)] : [];
  });
  return [...wrong, ...missing];
}

/** What the file has to lead to, as it was read. */
export interface Leading {
  readonly links: readonly FoundLink[];
  readonly bookmarks: readonly FoundBookmark[];
  readonly extracted: readonly ExtractedText[];
}

/** What leads to another place of a file leads there: links, bookmarks, and the numbers of pages in the contents. */
export function leads(
  { links: found, bookmarks, extracted }: Leading,
  expected: { readonly links: readonly ExpectedLink[]; readonly outline: readonly string[] },
  anchors: Anchors,
  fault: NewFault,
): readonly Fault[] {
  const entries = extracted.filter(({ pageGiven }) => pageGiven !== undefined);
  // Neither the cover nor the contents stand among their own entries.
  const listed = expected.outline.slice(-entries.length);
  const pages = entries.flatMap(({ text, pageGiven }, at) => {
    const page = anchors.get(listed[at] ?? '')?.page;
    return page === pageGiven ? [] : [fault(null, text, `is on page ${page}, and the contents say ${pageGiven}`)];
  });
  const labelled = [
    ...expected.links,
    ...entries.map(({ text, pageGiven }, at) => ({ label: `${text} ${pageGiven}`, to: listed[at] ?? '' })),
  ];
  const marks = bookmarks.flatMap(({ title, leadsTo }, at) =>
    isAt(leadsTo, expected.outline[at] ?? '', anchors)
      ? []
      : [fault(null, title, 'is a bookmark that leads elsewhere')],
  );
  return [...pages, ...links(found, labelled, anchors, fault), ...marks];
}
