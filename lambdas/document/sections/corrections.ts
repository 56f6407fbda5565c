import { isJoint } from '../../claims/judge/guards.ts';
import { createView, type View } from '../../claims/view.ts';
import { bareKey } from '../../findings/compare/corrections.ts';
import { type IndicatorValue, valueKey } from '../../records/indicator.ts';
import { textIn } from '../../records/language-id.ts';
import { type RankingRecord, recordKey } from '../../records/record.ts';
import type { Block } from '../blocks.ts';
import { type Context, cell, plain } from '../context.ts';
import { editionName } from '../edition-name.ts';
import { figureOnRecord, whyAbsent } from '../on-record.ts';

/** The most corrections that a cover names one by one. */
const ON_COVER = 4;

/** One correction in words: what it is about, what the first issue printed from, what this one does. */
interface Corrected {
  readonly subject: string;
  readonly before: string;
  readonly now: string;
  readonly sources: readonly string[];
}

/** What the cover of a re-issue says of its corrections; nothing on any other cover. */
export function coverNotice(context: Context): readonly string[] {
  const opening = announcement(context);
  if (opening.length === 0) return [];
  const { correction } = context.words;
  const all = corrections(context);
  const shown = all.slice(0, ON_COVER).map(({ subject, before, now }) => correction.became(subject, before, now));
  const rest = all.length - shown.length;
  return [...opening, ...shown, ...(rest > 0 ? [correction.more(rest)] : [])].map(context.language.finish);
}

/** What the method of a re-issue says of its corrections, each with its sources; nothing in any other edition. */
export function correctionBlocks(context: Context): readonly Block[] {
  const opening = announcement(context);
  if (opening.length === 0) return [];
  const { words, citations } = context;
  const all = corrections(context);
  const [subject, before, now] = words.correction.head;
  const heading: Block = { kind: 'subheading', text: words.correction.heading };
  const prose = (texts: readonly string[]): Block => ({
    kind: 'prose',
    tone: 'notice',
    paragraphs: [texts.map(text => plain(context, text))],
  });
  // Every one of them was taken back: there is none to list.
  if (all.length === 0) return [heading, prose([...opening, words.correction.reads(false)])];
  return [
    heading,
    prose([...opening, words.correction.reads(true)]),
    {
      kind: 'table',
      id: 'table-corrections',
      number: context.nextTable(),
      caption: words.correction.caption,
      columns: [
        { label: subject, align: 'start', share: 5 },
        { label: before, align: 'start', share: 4 },
        { label: now, align: 'start', share: 4 },
      ],
      rowHeader: 0,
      rows: all.map(one => ({
        emphasis: 'none',
        cells: [cell(context.language.finish(one.subject)), cell(one.before), cell(one.now)],
      })),
      notes: [],
      sourceLine: citations.sourceLine(
        all.flatMap(({ sources }) => sources),
        false,
      ),
    },
  ];
}

/** Whether the method lists any correction of this issue: none where every one was taken back. */
export const correctsAnything = (context: Context): boolean => corrections(context).length > 0;

/** Which issue this is and why, in the editor's words. */
export function announcement({ view, words, language }: Context): readonly string[] {
  const { edition } = view.input;
  if (!edition.correction) return [];
  const { date, note } = edition.correction;
  return [words.correction.announced(editionName(edition), language.formats.date(date)), textIn(note, language.id)];
}

/**
 * The corrections that the definition names, in its order, each of what the first issue read. What was corrected more
 * than once is one correction, from that to what stands now; none where that is what stood.
 */
function corrections(context: Context): readonly Corrected[] {
  const { dataset, edition } = context.view.input;
  const first = firstRead(context.view);
  const named = (edition.correction?.vintages ?? []).flatMap((key): readonly Corrected[] => {
    const record = dataset.records.find(one => recordKey(one) === key);
    if (record) {
      const of = vintagesOf(record, dataset.records, recordKey);
      return of.every(({ vintage }) => vintage <= record.vintage) ? correctedPlace(context, first, record, of) : [];
    }
    const value = dataset.values.find(one => valueKey(one) === key);
    if (!value) return [];
    const of = vintagesOf(value, dataset.values, valueKey);
    return of.every(({ vintage }) => vintage <= value.vintage) ? [correctedValue(context, value, of)] : [];
  });
  return named.filter(({ before, now }) => before !== now);
}

/** Every vintage of what is corrected. */
const vintagesOf = <T>(of: T, all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  all.filter(one => bareKey(keyOf(one)) === bareKey(keyOf(of)));

/** The records as the first issue read them: without what the definition names as corrections. */
function firstRead({ input }: View): View {
  const named = input.edition.correction?.vintages ?? [];
  const records = input.dataset.records.filter(one => !named.includes(recordKey(one)));
  return createView({ ...input, dataset: { ...input.dataset, records } });
}

function correctedPlace(
  context: Context,
  first: View,
  record: RankingRecord,
  vintages: readonly RankingRecord[],
): readonly Corrected[] {
  const { names, view, words } = context;
  const before = readFirst(context, vintages, recordKey);
  const scored = before !== null && before.score !== record.score;
  const stands = before !== null && samePlace(before, record);
  if (stands && !scored) return [];
  const corrected = {
    subject: words.correction[stands ? 'score' : 'place'](
      names.releaseShort(`${record.ranking}/${record.release}`),
      names.unit(record.unit),
    ),
    before: before ? placeAndScore(context, before, first, scored) : words.league.notOnRecord,
    now: placeAndScore(context, record, view, scored),
    sources: [...(before ? [before.source] : []), record.source],
  };
  return [corrected];
}

function correctedValue(context: Context, value: IndicatorValue, vintages: readonly IndicatorValue[]): Corrected {
  const { names, words } = context;
  const before = readFirst(context, vintages, valueKey);
  const about = words.profile.indicator(names.indicator(value.indicator), value.year);
  return {
    subject: words.correction.value(about, names.unit(value.unit)),
    before: before ? figureOnRecord(context, before) : words.league.notOnRecord,
    now: figureOnRecord(context, value),
    sources: [...(before ? [before.source] : []), value.source],
  };
}

/** The latest vintage that the definition does not name as a correction: what the first issue read. */
function readFirst<T extends { readonly vintage: number }>(
  { view }: Context,
  vintages: readonly T[],
  keyOf: (one: T) => string,
): T | null {
  const named = view.input.edition.correction?.vintages ?? [];
  const earlier = vintages.filter(one => !named.includes(keyOf(one))).sort((a, b) => b.vintage - a.vintage);
  return earlier[0] ?? null;
}

/** Whether the place is told as before: that others share it now is no other place. */
const samePlace = ({ place: one }: RankingRecord, { place: other }: RankingRecord): boolean =>
  JSON.stringify({ ...one, shared: undefined }) === JSON.stringify({ ...other, shared: undefined });

/** A place in words, shared or not among the records that it is read with; with its score where that was corrected. */
function placeAndScore(context: Context, row: RankingRecord, read: View, scored: boolean): string {
  const { words } = context;
  const { place, score } = row;
  const said = words.evidence;
  switch (place.kind) {
    case 'rank': {
      const joint = isJoint(read, `${row.ranking}/${row.release}`, place.rank, row.unit);
      return withScore(joint ? said.tied(place.rank) : said.ranked(place.rank));
    }
    case 'band':
      return withScore(said.banded(place.from, place.to));
    case 'tier':
      return withScore(said.tier(place.tier));
    case 'score':
      return said.scored(score);
    case 'absent':
      return whyAbsent(context, place.status);
  }
  function withScore(text: string): string {
    return scored && score !== null ? words.correction.withScore(text, score) : text;
  }
}
