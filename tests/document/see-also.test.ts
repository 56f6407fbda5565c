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
const OF_TWO = 'the same with nothing of editions before the last two';

const SECTIONS: Readonly<Record<typeof WITH_TABLES | typeof OF_TWO, readonly SectionChoice[]>> = {
  [WITH_TABLES]: [{ id: 'findings' }, { id: 'rankings' }, { id: 'full-tables' }],
  [OF_TWO]: [{ id: 'findings' }, { id: 'rankings' }],
};

/** An edition, or the second sample with other sections. */
const parts = once((name: PartsName | keyof typeof SECTIONS): EditionParts => {
  if (name !== WITH_TABLES && name !== OF_TWO) return partsOf(name);
  const records = recordsIn(join(ROOT, 'sample-logistics'));
  const reports = records.reports.map(report => ({ ...report, sections: SECTIONS[name] }));
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
    const trend = pointers(parts(OF_TWO)).find(({ claim }) => claim.kind === 'rankTrend');
    expect(trend?.claim.query).toMatchObject({ unit: 'finland', release: 'lpi/2023' });
    expect(trend?.see).toBeNull();
  });

  test('the chart of ranks over time, where it draws all of its editions', () => {
    const trend = pointers(parts(LOGISTICS)).find(({ claim }) => claim.kind === 'rankTrend');
    expect(trend?.see).toMatch(/^See Figure \d+$/);
    for (const edition of ['2014', '2016', '2018', '2023']) expect(trend?.text).toContain(edition);
  });

  test('the full table, where the report has it', () => {
    const all = pointers(parts(WITH_TABLES));
    const trend = all.find(({ claim }) => claim.kind === 'rankTrend');
    expect(trend?.text).toContain('Every known place');
  });
});
