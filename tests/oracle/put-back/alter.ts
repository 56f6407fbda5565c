import { resolve } from 'node:path';
import { vi } from 'vitest';
import type * as Viewing from '../../../lambdas/claims/view.ts';
import type { RankingRecord } from '../../../lambdas/records/record.ts';

/** One module of the product with some of its exports altered. */
export interface Altered {
  readonly path: string;
  readonly mock: () => void;
}

/** A fault of the product as it was before its guard was built: the guard taken out again, from outside. */
export interface PutBack {
  readonly kind: string;
  readonly fault: string;
  readonly modules: readonly Altered[];
  /** Worlds to look in, where few have the trouble. */
  readonly worlds?: readonly number[];
}

export function altered<Module extends object>(name: string, alter: (real: Module) => Partial<Module>): Altered {
  const path = resolve(import.meta.dirname, '../../../lambdas', name);
  return {
    path,
    mock: () =>
      vi.doMock(path, async importReal => {
        const real = await importReal<Module>();
        return { ...real, ...alter(real) };
      }),
  };
}

/** The product on records as they are once something was forgotten of them. */
export const forgetting = (forget: (dataset: Dataset) => Partial<Dataset>): Altered =>
  altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
    createView: input => createView({ ...input, dataset: { ...input.dataset, ...forget(input.dataset) } }),
  }));
type Dataset = Parameters<typeof Viewing.createView>[0]['dataset'];

export const isExact = ({ place }: RankingRecord): boolean => place.kind === 'rank';
export const isFirst = ({ vintage }: RankingRecord): boolean => vintage === 1;
export const hasOther = (all: readonly RankingRecord[], row: RankingRecord): boolean =>
  all.some(one => one !== row && one.ranking === row.ranking && one.release === row.release && one.unit === row.unit);
