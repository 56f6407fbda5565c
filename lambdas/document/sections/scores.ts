import type { TrueClaim } from '../../claims/claim.ts';
import { nameOf } from '../../claims/judge/field.ts';
import { rankingOf } from '../../records/release.ts';
import type { ScoresChart } from '../charts.ts';
import { type Context, claimSentence } from '../context.ts';
import { unitHead } from '../unit-head.ts';

/** From so many scores on, a field is worth a picture. */
const FIELD = 20;

/** So many units with a profile are named. */
const NAMED = 4;

/** Whole numbers or their tenths, whichever are few enough to stand along an axis. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
const MOST_TICKS = 12;

function ticksOf(low: number, high: number): ScoresChart['ticks'] {
  const step = STEPS.find(each => (high - low) / each <= MOST_TICKS);
  if (step === undefined) return [];
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, at) => {
    const value = ((first + at) * step).toFixed(step < 1 ? 1 : 0);
    return { at: Number(value), label: value.replace('-', '−') };
  });
}

/** The scores of a release, a dot a unit, and where its top is cut off, headed by how far the top is apart; null where few are on record. */
export function scoresChart(context: Context, release: string, spread: TrueClaim | undefined): ScoresChart | null {
  const { analysis, view, words, names, citations } = context;
  const { topN } = view.input.report;
  if (names.lowerScoreIsBetter(rankingOf(release))) return null;
  const rows = view
    .recordsOf(release)
    .flatMap(record =>
      record.score !== null && record.place.kind === 'rank'
        ? [{ ...record, score: record.score, at: record.place.rank }]
        : [],
    )
    .toSorted((a, b) => a.at - b.at || (a.unit < b.unit ? -1 : 1));
  const [best] = rows;
  const last = rows.at(-1);
  if (rows.length < FIELD || best === undefined || last === undefined) return null;
  const drawnAt = ({ score }: { readonly score: string }): number => Number(score);
  const [top, others] = [rows.filter(({ at }) => at <= topN), rows.filter(({ at }) => at > topN)];
  const [least, next] = [Math.min(...top.map(drawnAt)), Math.max(...others.map(drawnAt))];
  const profiled = analysis.profiles.map(({ unit }) => unit);
  const named = new Set(
    rows
      .filter(({ unit }) => profiled.includes(nameOf(view, unit)))
      .slice(0, NAMED)
      .map(({ unit }) => unit),
  );
  const name = names.release(release);
  const { overall, league } = words;
  const values = rows.map(drawnAt);
  return {
    kind: 'chart',
    form: 'scores',
    id: 'chart-scores',
    number: context.nextFigure(),
    ...(spread && { finding: claimSentence(context, spread) }),
    title: overall.scoresTitle(name),
    subtitle: overall.scoresSubtitle(topN),
    alt: overall.scoresAlt(name, rows.length, league.score(last.score), league.score(best.score)),
    description: '',
    sourceLine: citations.sourceLine(
      rows.map(({ source }) => source),
      false,
    ),
    data: [
      [
        unitHead(
          context,
          rows.map(({ unit }) => unit),
        ),
        overall.scoreHead(names.scoreName(rankingOf(release))),
      ],
      ...rows.map(({ unit, score }) => [names.unit(unit), league.score(score)]),
    ],
    dots: rows.map(row => ({
      value: drawnAt(row),
      isTop: row.at <= topN,
      ...(named.has(row.unit) && { text: overall.scored(names.unit(row.unit), league.score(row.score)) }),
    })),
    cut:
      top.length > 0 && others.length > 0 && least > next
        ? { at: (least + next) / 2, text: overall.scoresCut(topN) }
        : null,
    ticks: ticksOf(Math.min(...values), Math.max(...values)),
  };
}
