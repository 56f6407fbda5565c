import { beforeAll, describe, expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { reportShape } from '../../lambdas/records/import/kinds/report.ts';
import { codeOf } from '../../lambdas/render/qr-code.ts';
import { recordsIn } from '../support/records-in.ts';
import { reportFonts } from '../support/report-fonts.ts';

const ADDRESS = 'https://example.org/influence/{edition}/{language}/';
const WRITTEN = [
  { id: 'en', column: 'en', plurals: true, articles: ['a', 'an'], measureWord: null, sortKey: false },
  { id: 'zh-Hans', column: 'zh', plurals: false, articles: [], measureWord: '个', sortKey: true },
] as const;

const records = recordsIn(SAMPLE);
/** Of its sections the cover and the findings alone, so that it is read again in a moment. */
const sections = [{ id: 'findings' }] as const;
const at = (address?: string) => ({
  ...records,
  reports: records.reports.map(report => ({ ...report, sections, ...(address !== undefined && { address }) })),
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

  test('tells its language, the others, and whoever looks for data what it is', () => {
    expect(page).toContain('<meta property="og:locale" content="zh_CN">');
    expect(page).toContain('<meta property="og:locale:alternate" content="en_US">');
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Dataset',
      name: parts.document('zh-Hans').title,
      url: 'https://example.org/influence/2022/zh-Hans/',
      inLanguage: 'zh-Hans',
    });
  });

  test('has a code on its cover that leads there, with the address in words', () => {
    const url = 'https://example.org/influence/2022/zh-Hans/';
    expect(page).toContain(`aria-label="二维码，指向${url}"`);
    expect(page).toContain(`<path d="${codeOf(url).d}"`);
    expect(page).toContain(`<p>网址：${url}</p>`);
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
      ['网址：https://example.org', '网址：https://example.com'],
      [/(<div class="cover-address">.*?<path d="M)4/s, '$15'],
      ['"inLanguage":"zh-Hans"', '"inLanguage":"en"'],
    ] as const) {
      const altered = page.replace(from, to);
      expect(altered).not.toBe(page);
      expect(await messagesOn(altered)).not.toEqual([]);
    }
  });
});

test('a report without an address names none', async () => {
  const page = new TextDecoder().decode(await made(partsAt(), 'en/report.html'));
  expect(page).not.toMatch(/rel="canonical"|hreflang|property="og:|ld\+json|class="cover-address/);
});

test.each([
  ['http://example.org/{edition}/{language}', /beginning with https/],
  ['https://localhost/{edition}/{language}', /beginning with https/],
  ['https://user:word@example.org/{edition}/{language}', /beginning with https/],
  ['https://example.org/{year}/{edition}/{language}', /beginning with https/],
  ['https://example.org/{language}', /write \{edition\}/],
  ['https://example.org/{edition}', /write \{language\}/],
  [`https://example.org/{edition}/{language}/${'a'.repeat(120)}`, /150 signs at the most/],
])('the address %s is refused', (address, message) => {
  const [report] = at(address).reports;
  const read = reportShape(WRITTEN).safeParse(report);
  expect(read.error?.issues.map(issue => issue.message).join()).toMatch(message);
  expect(reportShape(WRITTEN).safeParse({ ...report, address: ADDRESS }).success).toBe(true);
});
