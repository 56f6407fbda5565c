import type { Claim } from '../../../claims/claim.ts';
import { isTrue } from '../../../claims/claim.ts';
import { inFocus } from '../../../claims/focus.ts';
import type { Query } from '../../../claims/schema/kinds.ts';
import type { Two } from '../../../findings/compare/difference.ts';
import type { Pair } from '../../../findings/compare/pair-claims.ts';
import { explain, say } from '../../../language/say.ts';
import { textIn } from '../../../records/language-id.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, plain } from '../../context.ts';
import type { Sides } from './sides.ts';

/** Ids of the claims that each of the two documents prints. */
export type PrintedIds = Two<ReadonlySet<string>>;

/** A question that both editions put. */
type Both = Two<Claim>;

/** The most sentences that are set side by side; `claims.json` has them all. */
const MOST = 8;

/** The sentences that both editions print and that read otherwise, and those that one of them had to leave out. */
export function sentences(sides: Sides, printed: PrintedIds): readonly TableBlock[] {
  const { heads } = sides;
  const { words: own, nextTable, citations } = sides.after;
  const { sentences: words } = own.comparison;
  const all = otherwise(sides, printed);
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST);
  const more = all.length - shown.length;
  return [
    {
      kind: 'table',
      id: 'table-compared-sentences',
      number: nextTable(),
      caption: words.caption,
      columns: [
        { label: words.about, align: 'start', share: 2 },
        { label: heads.before, align: 'start', share: 5 },
        { label: heads.after, align: 'start', share: 5 },
      ],
      rowHeader: 0,
      rows: shown.map(({ before, after }) => ({
        emphasis: 'none',
        cells: [
          cell(subject(sides.after, after.query)),
          earlierCell(sides.before, before),
          ownCell(sides.after, after),
        ],
      })),
      notes: more > 0 ? [plain(sides.after, words.more(more))] : [],
      sourceLine: citations.sourceLine(
        shown.flatMap(({ before, after }) => [...before.evidence, ...after.evidence].map(({ source }) => source)),
        true,
      ),
    },
  ];
}

/**
 * What both editions asked and answer otherwise: the key findings in their order, then what is about units in scope.
 * What only one of them prints is shown where it is a key finding there; in a re-issue always.
 */
function otherwise(sides: Sides, printed: PrintedIds): readonly Both[] {
  const { claims } = sides.comparison;
  const order = ({ analysis }: Context) => new Map(analysis.findings.map(({ claim }, index) => [claim.id, index]));
  const findings = { before: order(sides.before), after: order(sides.after) };
  const prints = ({ before, after }: Both): boolean =>
    (!isTrue(before) || printed.before.has(before.id)) && (!isTrue(after) || printed.after.has(after.id));
  const isFinding = ({ before, after }: Both) => findings.before.has(before.id) || findings.after.has(after.id);
  const place = ({ before, after }: Both): number => {
    const [was, is] = [findings.before.get(before.id), findings.after.get(after.id)];
    if (is !== undefined) return is;
    if (was !== undefined) return LATER.finding + was;
    return 'unit' in after.query && inFocus(sides.after.view, after.query.unit) ? LATER.inScope : LATER.other;
  };
  const both = (pairs: readonly Pair[]): readonly Both[] =>
    pairs.flatMap(({ before, after }) => (before && after ? [{ before, after }] : [])).filter(prints);
  const turned = both([...claims.newlyTrue, ...claims.noLongerTrue]);
  return [...both(claims.figuresChanged), ...(sides.onlyChanges ? turned : turned.filter(isFinding))]
    .map(pair => ({ pair, at: place(pair) }))
    .sort((a, b) => a.at - b.at || (a.pair.after.id < b.pair.after.id ? -1 : 1))
    .map(({ pair }) => pair);
}

/** Behind the key findings of this edition stand those of the other one, then the rest. */
const LATER = { finding: 100, inScope: 200, other: 300 };

const withheld = ({ words }: Context, why: string | null): Cell =>
  cell(words.comparison.sentences.notPrinted(why ?? ''), 'unknown');

function ownCell(context: Context, claim: Claim): Cell {
  const { language, names } = context;
  if (!isTrue(claim)) return withheld(context, explain(language, claim, names));
  return { ...cell(say(language, claim, names)), claim: claim.id };
}

/** In the words and the names of the other edition. */
function earlierCell(context: Context, claim: Claim): Cell {
  const { language, names } = context;
  if (!isTrue(claim)) return withheld(context, explain(language, claim, names));
  return { ...cell(say(language, claim, names)), earlier: claim.id };
}

/** What a question is about: its unit, and its ranking, its title, or what it is measured by. */
function subject({ names, words, language, view }: Context, query: Query): string {
  const { subject: joined, allCounted } = words.comparison.sentences;
  const ranking = (key: string): string => names.rankingShort(key.split('/')[0] ?? '');
  const what = (): readonly string[] => {
    if ('basket' in query) return [allCounted];
    if ('title' in query) return [names.honourTitle(query.title)];
    if ('indicator' in query) return [names.indicator(query.indicator)];
    if ('release' in query) return [ranking(query.release)];
    if ('releases' in query) return query.releases.slice(0, 1).map(ranking);
    return 'ranking' in query ? [names.rankingShort(query.ranking)] : [textIn(view.input.report.titles, language.id)];
  };
  return language.finish(joined([...('unit' in query ? [names.unit(query.unit)] : []), ...what()]));
}
