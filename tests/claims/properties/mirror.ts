import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { decimalsOf } from '../../../lambdas/records/decimal.ts';
import type { Direction } from '../../../lambdas/records/ranking.ts';
import type { World } from '../../support/world.ts';

const otherWay = (direction: Direction): Direction =>
  direction === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better';

/** The same records where lower is better for every score and figure of which higher was, and the other way round. */
export const turned = (records: World): World =>
  records.with(dataset => ({
    ...dataset,
    rankings: dataset.rankings.map(ranking => ({ ...ranking, direction: otherWay(ranking.direction) })),
    indicators: dataset.indicators.map(indicator => ({ ...indicator, direction: otherWay(indicator.direction) })),
  }));

/** A decimal with the opposite sign; nothing stays nothing. */
const negated = (text: string): string => {
  if (Number(text) === 0) return text;
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
};

/** The turned world with every figure negated: the best are the best as before. */
export const mirroredFigures = (records: World): World =>
  turned(records).with(dataset => ({
    ...dataset,
    values: dataset.values.map(value => ({ ...value, value: negated(value.value) })),
  }));

/** The turned world with every score as far below 100 as it was above, or above as it was below. */
export const mirroredScores = (records: World): World =>
  turned(records).with(dataset => ({
    ...dataset,
    records: dataset.records.map(record => ({
      ...record,
      score: record.score === null ? null : (200 - Number(record.score)).toFixed(decimalsOf(record.score)),
    })),
  }));

const OPPOSITE: Readonly<Record<string, string>> = { up: 'down', down: 'up', highest: 'lowest', lowest: 'highest' };

/** A question as it is put in the mirror. */
export function mirroredQuery(query: Query): Query {
  if (query.kind === 'trend') return { ...query, direction: query.direction === 'up' ? 'down' : 'up' };
  if (query.kind !== 'valueChange' || query.change === undefined) return query;
  return { ...query, change: negated(query.change) };
}

/** An answer as it is given in the mirror: what the named fields hold is turned round, wherever they stand. */
export function opposite(answer: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(answer)) return answer.map(item => opposite(item, fields));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (!fields.includes(name) || typeof value === 'object') return [name, opposite(value, fields)];
      if (typeof value === 'boolean') return [name, !value];
      return [name, OPPOSITE[String(value)] ?? negated(String(value))];
    }),
  );
}
