import { missingPlaces } from '../../claims/missing-places.ts';
import type { ReleaseKey } from '../../records/release.ts';
import type { LaddersChart } from '../charts.ts';
import type { Context } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import { unitHead } from '../unit-head.ts';

/** So many to each side, in so many releases at the most. */
const BESIDE = { each: 2, most: 8 } as const;

type Rung = LaddersChart['ladders'][number]['rungs'][number] & { readonly sources: readonly string[] };

/** The places between two neighbours on record of which nobody knows who holds them. */
const gapsAbove = ({ view, words }: Context, release: ReleaseKey, above: number, rank: number): readonly Rung[] =>
  missingPlaces(view, release, { from: above + 1, to: rank - 1 }).map(({ from, to }) => ({
    text: words.league.missing(from, to),
    name: words.league.notOnRecord,
    isOwn: false,
    isGap: true,
    sources: [],
  }));

/** Who stands just above and below it in the releases that are counted over. */
export function beside(context: Context, unit: string, id: string): LaddersChart | null {
  const { view, words, names, citations, language } = context;
  const { profile, league } = words;
  const found = view.input.edition.basket.flatMap(release => {
    const own = view.rankStatus(unit, release);
    if (own.kind !== 'ranked') return [];
    const ranked = view
      .recordsOf(release)
      .flatMap(record => (record.place.kind === 'rank' ? [{ record, rank: record.place.rank }] : []));
    const others = ranked.filter(({ record }) => record !== own.record);
    const [above, below] = [
      others.filter(({ rank }) => rank <= own.rank),
      others.filter(({ rank }) => rank > own.rank),
    ];
    const tied = (rank: number): boolean => ranked.filter(each => each.rank === rank).length > 1;
    const text = (rank: number): string => (tied(rank) ? league.tied(rank) : language.formats.figure(rank));
    const near = [
      ...above.toSorted((a, b) => a.rank - b.rank).slice(-BESIDE.each),
      { record: own.record, rank: own.rank },
      ...below.toSorted((a, b) => a.rank - b.rank).slice(0, BESIDE.each),
    ];
    const rungs = near.flatMap(({ record, rank }, index): readonly Rung[] => [
      ...gapsAbove(context, release, near[index - 1]?.rank ?? rank, rank),
      {
        text: text(rank),
        name: names.unit(record === own.record ? unit : record.unit),
        isOwn: record === own.record,
        sources: [record.source],
      },
    ]);
    return rungs.length > 1
      ? [
          {
            name: names.releaseShort(release),
            rungs,
            units: near.map(({ record }) => (record === own.record ? unit : record.unit)),
          },
        ]
      : [];
  });
  const ladders = found.slice(0, BESIDE.most);
  if (ladders.length === 0) return null;
  const [, edition, place] = profile.latestHead;
  const data = [
    [
      edition,
      place,
      unitHead(
        context,
        ladders.flatMap(({ units }) => units),
      ),
    ],
    ...ladders.flatMap(({ name, rungs }) => rungs.map(rung => [name, rung.text, rung.name])),
  ];
  return {
    kind: 'chart',
    form: 'ladders',
    id,
    number: context.nextFigure(),
    title: profile.besideTitle(names.unit(unit)),
    subtitle: profile.besideSubtitle,
    alt: profile.besideAlt(
      names.unit(unit),
      ladders.map(({ name }) => name),
    ),
    description: describeRows(data, context.language.formats),
    sourceLine: citations.sourceLine(
      ladders.flatMap(({ rungs }) => rungs.flatMap(({ sources }) => sources)),
      false,
    ),
    data,
    ladders: ladders.map(({ name, rungs }) => ({
      name,
      rungs: rungs.map(({ sources: _, ...rung }) => rung),
    })),
  };
}
