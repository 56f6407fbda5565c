import { canonicalJson } from '../../canonical.ts';
import { type Honour, honourKey } from '../../honour.ts';
import { valueKey } from '../../indicator.ts';
import { earliestDay, latestDay } from '../../partial-date.ts';
import { type RankingRecord, recordKey } from '../../record.ts';
import type { PartialDate } from '../../release.ts';
import type { Source } from '../../source.ts';
import { type Fault, inZh, type Located } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** Incoming items that would overwrite a stored one with other content. */
function overwriting<T>(
  incoming: readonly Located<T>[],
  stored: readonly T[],
  key: (item: T) => string,
  remedy: (item: T) => readonly [en: string, zh: string],
): readonly Fault[] {
  const before = new Map(stored.map(item => [key(item), canonicalJson(item)]));
  return incoming.flatMap(({ item, at }) => {
    const was = before.get(key(item));
    if (was === undefined || was === canonicalJson(item)) return [];
    const message = `${key(item)} is already stored with other content.`;
    const [en, zh] = remedy(item);
    const translated = inZh(`${key(item)}已存储，且内容不同。`, zh);
    return [{ ...at, column: null, value: key(item), rule: 'V24', message, remedy: en, translated }];
  });
}

interface Vintaged {
  readonly vintage: number;
}

/** Incoming vintages whose predecessor is nowhere. */
function unpreceded<T extends Vintaged>(
  incoming: readonly Located<T>[],
  merged: ReadonlyMap<string, unknown>,
  key: (item: T, vintage: number) => string,
): readonly Fault[] {
  return incoming.flatMap(({ item, at }) => {
    const before = key(item, item.vintage - 1);
    if (item.vintage === 1 || merged.has(before)) return [];
    const message = `Vintage ${item.vintage} corrects vintage ${item.vintage - 1}, and there is no ${before}.`;
    const remedy = `Give vintage ${item.vintage - 1} too, or number this one from 1.`;
    const translated = inZh(
      `第${item.vintage}版更正的是第${item.vintage - 1}版，而没有${before}。`,
      `请同时给出第${item.vintage - 1}版，或将本版编为1。`,
    );
    return [{ ...at, column: 'vintage', value: String(item.vintage), rule: 'V24', message, remedy, translated }];
  });
}

const asVintage = (item: Vintaged): readonly [en: string, zh: string] => [
  `Keep the stored row, and give the correction as vintage ${item.vintage + 1} with its vintage_reason; or withdraw its import while that is a draft (almanac imports).`,
  `请保留已存储的一行，将更正作为第${item.vintage + 1}版给出并写明vintage_reason；若该次导入仍为草稿，可用“almanac imports”撤回。`,
];

/** A list may be found whole later: its size may be given to a holder that was stored without. */
function isCompleted(item: Honour, stored: readonly Honour[]): boolean {
  const was = stored.find(each => honourKey(each) === honourKey(item));
  return was?.listSize === null && canonicalJson({ ...was, listSize: item.listSize }) === canonicalJson(item);
}

/** Incoming corrections by a source that is older than what they correct: nobody corrects what has not come out. */
function outdated<T extends Vintaged & { readonly source: string }>(
  incoming: readonly Located<T>[],
  sources: ReadonlyMap<string, Located<Source>>,
  cameOut: (item: T) => PartialDate | null,
): readonly Fault[] {
  return incoming.flatMap(({ item, at }) => {
    const published = sources.get(item.source)?.item.published ?? null;
    const since = item.vintage === 1 ? null : cameOut(item);
    if (published === null || since === null || latestDay(published) >= earliestDay(since)) return [];
    const message = `Vintage ${item.vintage} rests on a source of ${published}, and what it corrects came out on ${since}.`;
    const remedy = 'Give the source in which it was corrected, with the day on which that came out.';
    const translated = inZh(
      `第${item.vintage}版依据的来源发布于${published}，而所更正的内容发布于${since}。`,
      '请给出作出该更正的来源及其发布日期。',
    );
    return [{ ...at, column: 'source', value: item.source, rule: 'V24', message, remedy, translated }];
  });
}

/** That a place is printed as a shared one may be told later: the mark of a tie is added to a row stored without. */
function isMarkedLater(item: RankingRecord, stored: readonly RankingRecord[]): boolean {
  if (item.place.kind !== 'rank' || item.place.shared !== true) return false;
  const was = stored.find(each => recordKey(each) === recordKey(item));
  const { rank } = item.place;
  return was !== undefined && canonicalJson(was) === canonicalJson({ ...item, place: { kind: 'rank', rank } });
}

/** V24: records, values and honours are not overwritten; a correction is a vintage that follows upon another, by a later source. */
export const revisions: Rule = ({ incoming, stored, merged }) => [
  ...overwriting(
    incoming.records.items.filter(({ item }) => !isMarkedLater(item, stored.records)),
    stored.records,
    recordKey,
    asVintage,
  ),
  ...overwriting(incoming.values.items, stored.values, valueKey, asVintage),
  ...overwriting(
    incoming.honours.items.filter(({ item }) => !isCompleted(item, stored.honours)),
    stored.honours,
    honourKey,
    () => [
      'An honour was given as it was given: take the row out, or make it equal to what is stored. A list_size alone may be added to rows that have none.',
      '称号按授予时的情形存储：请去掉该行，或使其与已存储的一致。仅可为没有list_size的行补填list_size。',
    ],
  ),
  ...unpreceded(incoming.records.items, merged.records, (item, vintage) => recordKey({ ...item, vintage })),
  ...unpreceded(incoming.values.items, merged.values, (item, vintage) => valueKey({ ...item, vintage })),
  ...outdated(incoming.records.items, merged.sources, ({ ranking, release }) => {
    const released = merged.releases.get(`${ranking}/${release}`)?.item.released?.value;
    // “By” a day is no later than that, and may be before the correction.
    return released?.precision === 'on' ? released.date : null;
  }),
  // Of a figure only its first printing has a day.
  ...outdated(incoming.values.items, merged.sources, item => {
    const first = merged.values.get(valueKey({ ...item, vintage: 1 }))?.item.source;
    return merged.sources.get(first ?? '')?.item.published ?? null;
  }),
];
