import { type Claim, isTrue } from '../../../claims/claim.ts';
import { judge } from '../../../claims/judge/judge.ts';
import { leadersOf } from '../../../findings/propose/on-record.ts';
import { ownRelease } from '../../../findings/propose/overall.ts';
import { type ReleaseKey, releaseKey } from '../../../records/release.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, plain } from '../../context.ts';
import { mainTitle } from '../../main-title.ts';
import { unitHead } from '../../unit-head.ts';
import { type Count, countOf } from '../profile-parts.ts';
import { type SideRow, type Sides, sideTable } from './sides.ts';

/** What one edition says to one question, and what that rests on; null where it does not establish it. */
type Said = { readonly text: string; readonly sources: readonly string[] } | null;

type Question = (context: Context) => Said;

const sourcesOf = ({ evidence }: Claim): readonly string[] => evidence.map(({ source }) => source);

const held = ({ analysis }: Context) => analysis.overall.filter(isTrue);

/** Who is first in the release that the edition reports: one alone, all who share it, or who was corrected to it as well. */
const first: Question = context => {
  const { names, language, view } = context;
  const key = ownRelease(view);
  const units = key === null ? [] : leadersOf(view, key);
  const claims = held(context).filter(
    one =>
      one.kind === 'leader' || (one.kind === 'jointPosition' && one.figures.rank === 1 && one.figures.release === key),
  );
  return claims.length > 0 && units.length > 0
    ? { text: language.formats.list(units.map(names.unit)), sources: claims.flatMap(sourcesOf) }
    : null;
};

/** A release that somebody led, alone or with others, in words, and the claim that says so. */
type Led = { readonly text: string; readonly claim: Claim };

/** Those of some releases that a unit is known to have led, oldest first. */
const ledBy = ({ view, names, words }: Context, unit: string, releases: readonly ReleaseKey[]): readonly Led[] =>
  releases.flatMap((release): readonly Led[] => {
    const alone = judge(view, { kind: 'leader', unit, release });
    if (isTrue(alone)) return [{ text: names.label(release), claim: alone }];
    const shared = judge(view, { kind: 'jointPosition', unit, release, rank: 1 });
    return isTrue(shared) ? [{ text: words.comparison.results.sharedIn(names.label(release)), claim: shared }] : [];
  });

/**
 * The releases of its own on record that who is first in the one that it reports led, and which of them with others. Of
 * several who are first it is said whose each is; where it is open who is, nothing.
 */
const led: Question = context => {
  const { names, language, view, words } = context;
  const { edition, report } = view.input;
  const own = ownRelease(view);
  if (own === null) return null;
  const editions = [...edition.ownHistory.map(id => `${report.ownRanking}/${id}`), own];
  const units = leadersOf(view, own);
  if (units.length === 0 || units.some(unit => ledBy(context, unit, [own]).length === 0)) return null;
  const told = units.map(unit => ({ unit, led: ledBy(context, unit, editions) }));
  const { list } = language.formats;
  const cells = told.map(each => {
    const texts = each.led.map(({ text }) => text);
    return units.length === 1 ? list(texts) : words.comparison.results.ledBy(names.unit(each.unit), texts);
  });
  return { text: list(cells), sources: told.flatMap(each => each.led.flatMap(({ claim }) => sourcesOf(claim))) };
};

/** How many editions each who is first has led running; the one that is reported alone, where another led the one before. */
const inARow: Question = context => {
  const { analysis, view, names, language, words } = context;
  const own = ownRelease(view);
  const units = own === null ? [] : leadersOf(view, own);
  const runs = units.flatMap(unit => {
    const claim = analysis.overall.find(one => one.kind === 'leadStreak' && one.query.unit === unit);
    const count = claim ? runOf(claim) : null;
    return claim && count !== null ? [{ unit, claim, count }] : [];
  });
  if (units.length === 1 && runs.length === 0) return atLeastInARow(context);
  if (runs.length === 0 || runs.length < units.length) return null;
  const { figure, list } = language.formats;
  const told = runs.map(({ unit, count }) =>
    runs.length === 1 ? figure(count) : words.comparison.results.inARowOf(names.unit(unit), count),
  );
  return { text: list(told), sources: runs.flatMap(({ claim }) => sourcesOf(claim)) };
};

/** How long a lead is that is told, or is refuted only since it began with the edition that is reported; null of any other. */
function runOf(claim: Claim): number | null {
  if (claim.kind !== 'leadStreak') return null;
  if (isTrue(claim)) return claim.figures.releases.length;
  return claim.verdict === 'false' && claim.reason.code === 'wasOut' && claim.reason.top === 1 ? 1 : null;
}

/** How many it has led running at the least: those before the one that is reported, as far as they are on record. */
const atLeastInARow: Question = context => {
  const { names, view, words } = context;
  const own = ownRelease(view);
  const several = held(context).find(one => one.kind === 'ledEditions');
  const claim = several ?? held(context).find(one => one.kind === 'leader');
  if (!claim || own === null) return null;
  const known = several ? several.figures.releases : [own];
  const run: string[] = [];
  for (let key: string | null = own; key !== null && known.includes(key); ) {
    run.unshift(key);
    const release = view.release(key);
    const before = release ? view.before(release) : null;
    key = before?.kind === 'release' ? releaseKey(before.release) : null;
  }
  if (run.length === 0) return null;
  return { text: words.comparison.results.inARowAtLeast(run.length, run.map(names.label)), sources: sourcesOf(claim) };
};

const honoured: Question = context => {
  const claim = held(context).find(one => one.kind === 'honoured');
  return claim ? counted(context, claim, claim.figures.units) : null;
};

const again: Question = context => {
  const claim = held(context).find(one => one.kind === 'honoursChange');
  return claim ? counted(context, claim, claim.figures.kept) : null;
};

const changed =
  (which: 'joined' | 'left'): Question =>
  context => {
    const claim = held(context).find(one => one.kind === 'honoursChange');
    if (!claim) return null;
    const { names, language, words } = context;
    const units = claim.figures[which].map(names.unit);
    const text = units.length === 0 ? words.comparison.none : language.formats.list(units);
    return { text, sources: sourcesOf(claim) };
  };

const counted = ({ language }: Context, claim: Claim, members: readonly string[]): Said => ({
  text: language.formats.figure(members.length),
  sources: sourcesOf(claim),
});

/** The main results of both editions: who leads and for how long, and the honours; what neither asks is left out. */
export function results(sides: Sides): readonly TableBlock[] {
  const { heads } = sides;
  const { results: words, notEstablished } = sides.after.words.comparison;
  const { report, dataset } = sides.after.view.input;
  const saidCell = (said: Said): Cell => (said ? cell(said.text) : cell(notEstablished, 'unknown'));
  const row = (label: string, question: Question): SideRow => {
    const [before, after] = [question(sides.beforeNamedNow), question(sides.after)];
    const sources = [...(before?.sources ?? []), ...(after?.sources ?? [])];
    return { label, before: saidCell(before), after: saidCell(after), sources };
  };
  const rows = [
    ...(report.ownRanking === null ? [] : [row(words.first, first), row(words.led, led), row(words.inARow, inARow)]),
    // Of a title of which no holder at all was read, not even its name is on record.
    ...(!dataset.honours.some(({ title }) => title === report.honours?.title)
      ? []
      : [
          row(words.honoured(mainTitle(sides.after)), honoured),
          row(words.again, again),
          row(words.joined, changed('joined')),
          row(words.left, changed('left')),
        ]),
  ];
  return sideTable(sides, rows, {
    id: 'table-compared-results',
    caption: words.caption,
    label: words.head,
    heads,
    align: 'start',
  });
}

/** The most units that the counts are set side by side for. */
const MOST_CITIES = 10;

/** The counts over the basket, the highest now first; a unit for which neither edition establishes one is left out. */
export function counts(sides: Sides): readonly TableBlock[] {
  const { heads, comparison } = sides;
  const { words, names, view } = sides.after;
  const { counts: said, notEstablished } = words.comparison;
  const rankings = ({ view: { input } }: Context): number => input.edition.basket.length;
  if (rankings(sides.before) < 2 || rankings(sides.after) < 2) return [];
  // Out of how many stands in the head.
  const countCell = (claim: Count | null): Cell => {
    if (claim === null) return cell(notEstablished, 'unknown');
    const { count } = claim.figures;
    return cell(claim.kind === 'topCount' ? said.exact(count) : said.atLeast(count));
  };
  const rows = comparison.units.flatMap((unit): readonly (SideRow & { readonly unit: string })[] => {
    const [before, after] = [countOf(comparison.counts.before, unit), countOf(comparison.counts.after, unit)];
    if (before === null && after === null) return [];
    const sources = [before, after].flatMap(claim => (claim === null ? [] : sourcesOf(claim)));
    return [{ unit, label: names.unit(unit), before: countCell(before), after: countCell(after), sources }];
  });
  const sameRankings = comparison.data.basket.every(({ before, after }) => before !== null && after !== null);
  const shown = rows.slice(0, MOST_CITIES);
  return sideTable(sides, shown, {
    id: 'table-compared-counts',
    caption: said.caption(view.input.report.topN),
    label: unitHead(
      sides.after,
      shown.map(({ unit }) => unit),
    ),
    heads: {
      before: said.of(heads.before, rankings(sides.before)),
      after: said.of(heads.after, rankings(sides.after)),
    },
    align: 'end',
    notes: sameRankings ? [] : [plain(sides.after, said.otherBasket)],
  });
}
