import { beforeAll, describe, expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { reportShape } from '../../lambdas/records/import/kinds/report.ts';
import { recordsIn } from '../support/records-in.ts';
import { reportFonts } from '../support/report-fonts.ts';

const ADDRESS = 'https://example.org/influence/{edition}/{language}/';
const WRITTEN = [
  { id: 'en', column: 'en', plurals: true, sortKey: false },
  { id: 'zh-Hans', column: 'zh', plurals: false, sortKey: true },
] as const;

const records = recordsIn(SAMPLE);
const at = (address?: string) => ({
  ...records,
  reports: records.reports.map(report => ({ ...report, ...(address !== undefined && { address }) })),
});
const partsAt = (address?: string): EditionParts =>
  createParts(selectCompared(at(address), 'overseas-influence', '2022'));
const made = async (parts: EditionParts, name: string) =>
  (await makeArtifact(parts, name, async () => reportFonts)).bytes;

describe('a report whose address is known', () => {
  const parts = partsAt(ADDRESS);
  let page: string;
  let ledger: Uint8Array;
  beforeAll(async () => {
    page = new TextDecoder().decode(await made(parts, 'zh-Hans/report.html'));
    ledger = await made(parts, 'claims.json');
  });
  const messagesOn = async (text: string): Promise<readonly string[]> => {
    const files = [
      { name: 'claims.json', bytes: ledger },
      { name: 'zh-Hans/report.html', bytes: new TextEncoder().encode(text) },
    ];
    return (await faultsOf(parts, files, async () => reportFonts)).map(({ message }) => message);
  };

  test('names it in its page, and the page in every language', () => {
    expect(page).toContain('<link rel="canonical" href="https://example.org/influence/2022/zh-Hans/">');
    for (const language of ['en', 'zh-Hans'])
      expect(page).toContain(
        `<link rel="alternate" hreflang="${language}" href="https://example.org/influence/2022/${language}/">`,
      );
  });

  test('is described by its first finding, which is a claim, and proves', async () => {
    const [first] = parts.analysis().findings;
    const [, text = '', claim] =
      /<meta property="og:description" content="([^"]*)" data-claim="([^"]*)">/.exec(page) ?? [];
    expect(claim?.replaceAll('&#x3D;', '=')).toBe(first?.claim.id);
    expect(text.length).toBeGreaterThan(10);
    expect(await messagesOn(page)).toEqual([]);
  });

  test('is not published with another description, title or address', async () => {
    for (const [from, to] of [
      [/(og:description" content="[^"]*?)\d/, '$19'],
      [/(og:title" content=")/, '$1新'],
      ['canonical" href="https://example.org', 'canonical" href="https://example.com'],
    ] as const) {
      const altered = page.replace(from, to);
      expect(altered).not.toBe(page);
      expect(await messagesOn(altered)).not.toEqual([]);
    }
  });
});

test('a report without an address names none', async () => {
  const page = new TextDecoder().decode(await made(partsAt(), 'en/report.html'));
  expect(page).not.toMatch(/rel="canonical"|hreflang|property="og:/);
});

test.each([
  ['http://example.org/{edition}/{language}', /beginning with https/],
  ['https://localhost/{edition}/{language}', /beginning with https/],
  ['https://user:word@example.org/{edition}/{language}', /beginning with https/],
  ['https://example.org/{year}/{edition}/{language}', /beginning with https/],
  ['https://example.org/{language}', /write \{edition\}/],
  ['https://example.org/{edition}', /write \{language\}/],
])('the address %s is refused', (address, message) => {
  const [report] = at(address).reports;
  const read = reportShape(WRITTEN).safeParse(report);
  expect(read.error?.issues.map(issue => issue.message).join()).toMatch(message);
  expect(reportShape(WRITTEN).safeParse({ ...report, address: ADDRESS }).success).toBe(true);
});
