import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import type { Block } from '../../lambdas/document/blocks.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import type { SectionChoice } from '../../lambdas/records/sections.ts';
import { type PartsName, partsOf } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { recordsIn } from '../support/records-in.ts';

const LOGISTICS = 'the sample of logistics, 2023';
const WITH_TABLES = 'the same with every table';

/** An edition, or the second sample with every table. */
const parts = once((name: PartsName | typeof WITH_TABLES): EditionParts => {
  if (name !== WITH_TABLES) return partsOf(name);
  const records = recordsIn(join(ROOT, 'sample-logistics'));
  const sections: readonly SectionChoice[] = [{ id: 'findings' }, { id: 'rankings' }, { id: 'full-tables' }];
  const reports = records.reports.map(report => ({ ...report, sections }));
  return createParts(selectCompared({ ...records, reports }, 'logistics', '2023'));
});

/** Each key finding of an English edition with where it points, and all that stands there. */
function pointers({ analysis, document }: EditionParts) {
  const blocks: readonly Block[] = document('en').sections.flatMap(section => section.blocks);
  const list = blocks.find(block => block.kind === 'claimList' && block.style === 'findings');
  const items = list?.kind === 'claimList' ? list.items : [];
  const claims = analysis().findings.filter(({ why }) => why !== 'notice');
  return claims.map(({ claim }, index) => {
    const see = items[index]?.see?.text ?? null;
    const shown = blocks.find(block => 'number' in block && see?.endsWith(` ${block.number}`));
    return { claim, see, text: shown ? JSON.stringify(shown) : null };
  });
}

const named = ({ input }: EditionParts, unit: string): string =>
  input.dataset.units.find(({ id }) => id === unit)?.names.en ?? unit;

describe('a key finding points to', () => {
  test.each(['the sample, 2022', LOGISTICS, WITH_TABLES] as const)(
    'a chart or table that has its unit and each of its releases, or to none: %s',
    name => {
      const found = pointers(parts(name)).flatMap(({ claim, text }) => {
        if (text === null || !('unit' in claim.query) || !('releases' in claim.figures)) return [];
        const { releases } = claim.figures;
        if (typeof releases === 'number') return [];
        const years = releases.map(key => key.split('/')[1] ?? '');
        return [named(parts(name), claim.query.unit), ...years].filter(word => !text.includes(word));
      });
      expect(found).toEqual([]);
    },
  );

  test('nothing, where the report shows the last two editions and it speaks of earlier ones', () => {
    const trend = pointers(parts(LOGISTICS)).find(({ claim }) => claim.kind === 'rankTrend');
    expect(trend?.see).toBeNull();
  });

  test('the full table, where the report has it', () => {
    const all = pointers(parts(WITH_TABLES));
    const trend = all.find(({ claim }) => claim.kind === 'rankTrend');
    expect(trend?.text).toContain('Every known place');
  });
});
