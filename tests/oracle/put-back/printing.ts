import type * as Comparing from '../../../lambdas/claims/judge/comparisons.ts';
import type * as Overall from '../../../lambdas/document/sections/overall.ts';
import type * as Measuring from '../../../lambdas/findings/select/measure.ts';
import type * as English from '../../../lambdas/language/en/formats.ts';
import type * as MethodLabels from '../../../lambdas/language/en/labels/method.ts';
import type * as ReadingLabels from '../../../lambdas/language/en/labels/reading.ts';
import { releaseKey } from '../../../lambdas/records/release.ts';
import { altered, forgetting, type PutBack } from './alter.ts';

export const PRINTING: readonly PutBack[] = [
  {
    kind: 'ordinals',
    fault: 'the eleventh is printed as 11st',
    modules: [
      altered<typeof English>('language/en/formats.ts', ({ formats }) => ({
        formats: { ...formats, ordinal: n => formats.ordinal(n).replace(/^(\d*1)th$/, '$1st') },
      })),
    ],
  },
  {
    kind: 'good and bad news',
    fault: 'a fall is no news',
    modules: [
      altered<typeof Measuring>('findings/select/measure.ts', ({ measurePlace }) => ({
        measurePlace: (view, rarities, change, unit, key) => {
          const release = view.release(key);
          const before = release && view.before(release);
          if (before?.kind === 'release') {
            const [now, then] = [view.rankStatus(unit, key), view.rankStatus(unit, releaseKey(before.release))];
            if (now.kind === 'ranked' && then.kind === 'ranked' && now.rank > then.rank) return null;
          }
          return measurePlace(view, rarities, change, unit, key);
        },
      })),
    ],
  },
  {
    kind: 'good and bad news',
    fault: 'a fall from a place to no rank is no news',
    modules: [
      altered<typeof Measuring>('findings/select/measure.ts', ({ measurePlace }) => ({
        measurePlace: (view, rarities, change, unit, key) => {
          const now = view.rankStatus(unit, key);
          const fell = now.kind === 'status' && now.status === 'unranked';
          return fell ? null : measurePlace(view, rarities, change, unit, key);
        },
      })),
    ],
  },
  {
    kind: 'sentences nobody judges',
    fault: 'nothing later was read, whatever the dates on record',
    modules: [
      altered<typeof ReadingLabels>('language/en/labels/reading.ts', ({ reading }) => ({
        reading: nouns => {
          const words = reading(nouns);
          return { ...words, paragraphs: facts => words.paragraphs({ ...facts, unsettled: [] }) };
        },
      })),
    ],
  },
  {
    kind: 'sentences nobody judges',
    fault: 'every place was printed, whatever was told by an order',
    modules: [
      altered<typeof MethodLabels>('language/en/labels/method.ts', ({ method }) => ({
        method: nouns => {
          const words = method(nouns);
          return {
            ...words,
            rules: facts => words.rules({ ...facts, places: { ...facts.places, printed: facts.places.all } }),
          };
        },
      })),
    ],
  },
  {
    kind: 'sentences nobody judges',
    fault: 'a chapter praises a city',
    modules: [
      altered<typeof Overall>('document/sections/overall.ts', ({ overall }) => ({
        overall: context => {
          const sections = overall(context);
          const [unit] = context.view.input.dataset.units;
          const text = `${unit ? context.names.unit(unit.id) : ''} is the most liveable city of all.`;
          return sections.map(section => ({ ...section, blocks: [...section.blocks, { kind: 'subheading', text }] }));
        },
      })),
    ],
  },
  {
    kind: 'themes',
    worlds: [118, 129],
    fault: 'the theme with the best places is told as that with the lowest',
    modules: [
      altered<typeof Comparing>('claims/judge/comparisons.ts', ({ comparisons }) => ({
        comparisons: {
          ...comparisons,
          themes: (...asked) => {
            const found = comparisons.themes(...asked);
            if (found.verdict !== 'true') return found;
            const { best, lowest } = found.figures;
            return { ...found, figures: { ...found.figures, best: lowest, lowest: best } };
          },
        },
      })),
    ],
  },
  {
    kind: 'themes',
    worlds: [118, 129],
    fault: 'a ranking is counted under the theme of another',
    modules: [
      forgetting(({ rankings }) => {
        const themes = rankings
          .flatMap(({ theme }) => (theme ? [theme] : []))
          .filter(({ en }, index, all) => all.findIndex(other => other.en === en) === index);
        const after = (en?: string): number => (themes.findIndex(theme => theme.en === en) + 1) % themes.length;
        return {
          rankings: rankings.map(ranking => {
            const theme = ranking.theme && themes[after(ranking.theme.en)];
            return theme ? { ...ranking, theme } : ranking;
          }),
        };
      }),
    ],
  },
];
