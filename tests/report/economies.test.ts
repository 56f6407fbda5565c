import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import type { TableBlock } from '../../lambdas/document/blocks.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import type { EditionDefinition, ReportDefinition } from '../../lambdas/records/report.ts';
import { accepted } from '../support/folder.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const dataset = accepted(shortLogistics());

/** The second sample, its definition and its edition changed. */
function partsWith(report: Partial<ReportDefinition> = {}, edition: Partial<EditionDefinition> = {}): EditionParts {
  const reports = dataset.reports.map(each => ({
    ...each,
    ...report,
    editions: each.editions.map(one => ({ ...one, ...edition })),
  }));
  return createParts(selectInput({ ...dataset, reports }, 'logistics', '2023'));
}

const whole = partsWith();

const tableOf = ({ document }: EditionParts, id: string): TableBlock | undefined =>
  document('en')
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap(block => (block.kind === 'table' && block.id === id ? [block] : []))[0];

async function filesOf(parts: EditionParts) {
  const files = [];
  for (const name of ['claims.json', 'en/report.html'])
    files.push({ name, ...(await makeArtifact(parts, name, async () => reportFonts)) });
  return files;
}

describe('the report on economies, of which every one is in focus', () => {
  test('its league tables give scores as they were published, now and before', () => {
    const table = tableOf(whole, 'table-overall');
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Rank',
      'Economy',
      '2018',
      'Change',
      'Score',
      'Score, 2018',
    ]);
    const rows = table?.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows?.[0]).toEqual(['1', 'Singapore', '7', '▲ 6', '4.3', '4.00']);
    expect(rows?.[2]).toEqual(['=3', 'Denmark', '8', '▲ 5', '4.1', '3.99']);
  });

  test('sets nobody apart, says nothing of clusters, and calls its units economies', () => {
    const { document } = whole;
    const text = JSON.stringify(document('en').sections);
    expect(text).not.toMatch(
      /\bcit(?:y|ies)\b|\bclusters?\b|shown for comparison|"emphasis":"focus","cells":\[\{"text":"=?\d/i,
    );
    expect(text).toMatch(/21 more with a known place: see the full tables\./);
    // A drawing has those too who were at the top before.
    expect([...text.matchAll(/(\d+) more with a known place\./g)].map(([, more]) => more)).toEqual(['16', '20']);
    expect(document('en').sections.find(({ id }) => id === 'overall')?.title).toBe('Overall result');
    // Nobody is honoured, so no column counts titles.
    expect(tableOf(whole, 'table-profiles')?.columns.map(({ label }) => label)).toEqual([
      'Economy',
      'Component rankings, top ten',
      'Rankings with a known place, any edition',
    ]);
  });

  test('is proved, and a score that is not on record is found', async () => {
    const parts = whole;
    const files = await filesOf(parts);
    expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
    const { document } = parts;
    const altered: EditionParts = {
      ...parts,
      document: language => {
        const made = document(language);
        const text = JSON.stringify(made)
          .replace('{"text":"4.00","meaning":"plain","spoken":null}', '{"text":"4.01","meaning":"plain","spoken":null}')
          .replace('["Finland","4.2"]', '["Finland","4.1"]');
        return { ...made, ...JSON.parse(text) };
      },
    };
    const faults = await faultsOf(altered, await filesOf(altered), async () => reportFonts);
    expect(faults.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^1 \| Singapore \| 7 \| ▲ 6 \| 4\.3 \| 4\.01: is not what the records have$/),
    );
    expect(faults.map(({ message }) => message)).toContain('Finland | 4.1: is not what the records have');
  });
});

describe('nothing empty', () => {
  test('a section without anything to print is left out, and it is told why', () => {
    const { document } = partsWith(
      { sections: [{ id: 'findings' }, { id: 'basket' }, { id: 'histories' }, { id: 'comparison' }, { id: 'method' }] },
      { basket: [], histories: [] },
    );
    const { sections, leftOut } = document('en');
    expect(sections.map(({ id }) => id)).toEqual(['cover', 'foreword', 'findings', 'method', 'sources']);
    expect(leftOut).toEqual([
      { section: 'basket', why: 'its basket has fewer than two rankings' },
      { section: 'histories', why: 'it has no history of 3 releases or more' },
      { section: 'comparison', why: 'it is compared with no edition' },
    ]);
  });

  test('a report that finds nothing is refused, unless its definition allows it', async () => {
    const nothing = { ownRanking: null, focus: { countries: [], names: { en: 'nobody' } } } as const;
    const basket = { basket: ['lpi-customs/2012'], histories: [], ownHistory: [] } as const;
    const made = async (report: Partial<ReportDefinition>) =>
      makeArtifact(partsWith({ ...nothing, ...report }, basket), 'claims.json', async () => reportFonts);
    await expect(made({ sections: [{ id: 'findings' }] })).rejects.toThrow(/has no key finding/);
    await expect(made({ sections: [{ id: 'findings' }], mayLackFindings: true })).resolves.toBeDefined();
    await expect(made({ sections: [{ id: 'method' }] })).resolves.toBeDefined();
  });
});
