import { asLowest } from '../select/weigh.ts';
import { at, everyRelease, type Occasions, ofPlace, placeChange, places, type Treatments } from './treatment.ts';

interface SinceRelease {
  readonly release: string;
  readonly since: string;
}

const since = (figures: SinceRelease): readonly string[] => [figures.release, figures.since];

/** S16: of others the lowest place is told where the editors ask for it. */
const isOfClient = ({ view, unit, previous }: Occasions['unit']): boolean =>
  previous !== null && unit === view.input.report.client;

/** How findings treat the place now against all places before. */
export const histories: Treatments<'histories'> = {
  bestRank: {
    proposed: {
      lead: about => (about.led.length > 1 ? [] : [{ kind: 'bestRank', ...at(about) }]),
      unit: about => [{ kind: 'bestRank', ...at(about) }],
    },
    ...placeChange,
    precedence: 80,
    looksAt: everyRelease,
    shown: 'release',
    nearest: query => [{ kind: 'bestSince', ...at(query) }, ...places(query)],
  },
  bestSince: {
    proposed: { unit: about => (about.previous === null ? [] : [{ kind: 'bestSince', ...at(about) }]) },
    ...placeChange,
    precedence: 130,
    looksAt: since,
    shown: 'release',
    nearest: query => [{ kind: 'bestSince', ...at(query) }, ...places(query)],
  },
  worstRank: {
    proposed: { unit: about => (isOfClient(about) ? [{ kind: 'worstRank', ...at(about) }] : []) },
    about: 'place',
    precedence: 90,
    facts: ofPlace,
    news: asLowest,
    looksAt: everyRelease,
    shown: 'release',
    nearest: query => [{ kind: 'worstSince', ...at(query) }, ...places(query)],
  },
  worstSince: {
    proposed: { unit: about => (isOfClient(about) ? [{ kind: 'worstSince', ...at(about) }] : []) },
    about: 'place',
    precedence: 140,
    facts: ofPlace,
    news: asLowest,
    looksAt: since,
    shown: 'release',
    nearest: query => [{ kind: 'worstSince', ...at(query) }, ...places(query)],
  },
  regainedLead: {
    proposed: {
      unit: about =>
        about.previous !== null && about.status.kind === 'ranked' && about.status.rank === 1
          ? [{ kind: 'regainedLead', ...at(about) }]
          : [],
    },
    ...placeChange,
    // Which editions it led tells nothing of those in between.
    precedence: 18,
    looksAt: ({ release, last }) => [release, last],
    shown: 'release',
    nearest: query => [{ kind: 'leader', ...at(query) }, ...places(query)],
  },
};
