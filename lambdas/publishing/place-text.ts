import type { IndicatorValue } from '../records/indicator.ts';
import type { RankingRecord } from '../records/record.ts';

/** A place as an editor reads it in a list of changes: `8`, `101–150`, `unranked`, with its score. */
export function placeText({ place, score, interval }: RankingRecord): string {
  const more = [
    ...(score === null || place.kind === 'score' ? [] : [`score ${score}`]),
    ...(interval ? [`interval ${interval.from}–${interval.to}`] : []),
  ];
  const scored = more.length === 0 ? '' : ` (${more.join('; ')})`;
  switch (place.kind) {
    case 'rank':
      return `${place.rank}${scored}`;
    case 'band':
      return `${place.from}${place.to === null ? '+' : `–${place.to}`}${scored}`;
    case 'tier':
      return `${place.tier}${scored}`;
    case 'score':
      return `score ${score ?? 'not on record'}${scored}`;
    case 'absent':
      return place.status;
  }
}

const SIGN = { exact: '', above: '> ', 'at-least': '≥ ' } as const;

/** A figure as an editor reads it in a list of changes. */
export const valueText = ({ value, bound }: IndicatorValue): string => `${SIGN[bound]}${value}`;
