import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { ROOT, SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { HOSTILE, HOSTILE_DEEP, hostileParts } from '../support/hostile.ts';
import { once } from '../support/once.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { recordsIn } from '../support/records-in.ts';
import { reportFonts } from '../support/report-fonts.ts';

/** Path of a Chromium, which no package brings: `npm run test:browser` and `.ci/run` name one. */
const CHROMIUM = process.env.ALMANAC_TEST_CHROMIUM;

const REPORTS = {
  'the sample in English': { folder: SAMPLE, report: 'overseas-influence', edition: '2022', language: 'en' },
  'the sample in Chinese': { folder: SAMPLE, report: 'overseas-influence', edition: '2022', language: 'zh-Hans' },
  'the second report': {
    folder: join(ROOT, 'sample-logistics'),
    report: 'logistics',
    edition: '2023',
    language: 'en',
  },
} as const;

/** The pages that are looked at. */
export const REPORT_NAMES = ['the sample in English', 'the sample in Chinese', 'the second report'] as const;

type ReportName = (typeof REPORT_NAMES)[number];

/** Pages of records that are as hard to print as may be; of the longest the one whose letters need more room. */
export const HOSTILE_NAMES = [
  ...Object.keys(HOSTILE).flatMap(name => PRINTED.map(language => `${name}, ${language}`)),
  'forty units, all of them first, en',
  'five hundred rows, en',
];

const isReport = (name: string): name is ReportName => name in REPORTS;

function asked(name: string): { readonly parts: EditionParts; readonly language: string } {
  if (isReport(name)) {
    const { folder, report, edition, language } = REPORTS[name];
    return { parts: createParts(selectCompared(recordsIn(folder), report, edition)), language };
  }
  const [, extreme = '', language = ''] = /^(.*), (\S+)$/.exec(name) ?? [];
  const facts = HOSTILE[extreme] ?? HOSTILE_DEEP[extreme];
  if (facts === undefined) throw new Error(`there is no page of ${name}`);
  return { parts: hostileParts(facts), language };
}

const htmlOf = once(async (name: string): Promise<string> => {
  const { parts, language } = asked(name);
  const { bytes } = await makeArtifact(parts, `${language}/report.html`, async () => reportFonts);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
});

/** Widths of the screen that every page is looked at in. */
export const WIDTHS = [360, 768, 1440] as const;

const HEIGHT = 900;

async function launch(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('ALMANAC_TEST_CHROMIUM names no Chromium; use npm run test:browser');
  return chromium.launch({ executablePath: CHROMIUM });
}

const ADDRESS = 'https://report.test/report.html';

/** How a page is opened. */
type Screen = BrowserContextOptions & { readonly width?: number; readonly height?: number };

/** Looks at a report as a page of its own, gives what was seen, and fails where it asks for anything else or fails itself. */
type LookAt = <T>(name: string, screen: Screen, look: (page: Page) => Promise<T>) => Promise<T>;

/** Tests that share one browser; where none is named they are left out, and their name says so. */
export function inBrowser(name: string, tests: (lookAt: LookAt) => void): void {
  const left = CHROMIUM === undefined;
  describe.skipIf(left)(left ? `SKIPPED without npm run test:browser: ${name}` : name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());
    tests((report, screen, look) => lookIn(browser, report, screen, look));
  });
}

async function lookIn<T>(
  browser: Browser,
  name: string,
  { width = 1440, height = HEIGHT, ...options }: Screen,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const body = await htmlOf(name);
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  await page.route('**', route => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    wrong.push(`asked for ${url}`);
    return route.abort();
  });
  page.on('pageerror', error => wrong.push(error.message));
  page.on('console', message => wrong.push(message.text()));
  await page.goto(ADDRESS);
  // The fonts of the page move its lines as they arrive.
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const seen = await look(page);
  await context.close();
  expect(wrong).toEqual([]);
  return seen;
}

/** Opens everything that is closed, so that it is looked at too. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');

/** Runs one of the scripts beside this file in the page: an expression that answers with lines, one a fault. */
export const faultsIn = (page: Page, script: string): Promise<string[]> =>
  page.evaluate<string[]>(readFileSync(join(import.meta.dirname, 'in-page', `${script}.js`), 'utf8'));
