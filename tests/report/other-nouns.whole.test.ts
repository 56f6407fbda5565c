import { describe, expect, test } from 'vitest';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import type { ReportDefinition } from '../../lambdas/records/report.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { recordsIn } from '../support/records-in.ts';
import { reportFonts } from '../support/report-fonts.ts';

/** The sample of airports: the same records, and every word of the definition for what they rank another one. */
function ofAirports(): EditionInput {
  const input = selectInput(recordsIn(SAMPLE), 'overseas-influence', '2021');
  const report: ReportDefinition = {
    ...input.report,
    nouns: {
      city: {
        en: { singular: 'airport', plural: 'airports', article: 'an' },
        'zh-Hans': { singular: '机场', measureWord: '座' },
      },
      cluster: {
        en: { singular: 'hub', plural: 'hubs' },
        'zh-Hans': { singular: '枢纽' },
      },
      ranking: {
        en: { singular: 'league', plural: 'leagues' },
        'zh-Hans': { singular: '排行', measureWord: '项' },
      },
    },
    focus: {
      ...input.report.focus,
      names: { en: 'Chinese mainland airports', 'zh-Hans': '中国内地机场' },
      adjective: { en: 'Chinese', 'zh-Hans': '中国' },
    },
  };
  return { ...input, report, dataset: { ...input.dataset, reports: [report] } };
}

const DOMAIN = /cit(?:y|ies)\b|城市|global rankings?\b|全球榜单/gi;

/** Every text in a value, names of fields among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
}

/** What is left of a text without what the records and the definition say in their own words. */
function withoutGiven(text: string, given: readonly string[]): string {
  return given.reduce((left, words) => left.replaceAll(words, '…'), text);
}

const input = ofAirports();
const parts = createParts(input);
// The label of an edition stands before the part of a work: “Index 2019: trade”; of an address its host is printed.
const given = [
  ...new Set(textsIn([input.dataset, input.report]).flatMap(text => [text, ...text.split(/: |：|\/+(?:www\.)?/)])),
]
  .filter(text => text.search(DOMAIN) >= 0 && text !== 'city')
  .flatMap(text => [text, text.charAt(0).toUpperCase() + text.slice(1)])
  .sort((a, b) => b.length - a.length);

describe('a report on units of another name', () => {
  test.each(PRINTED)('has no word of cities in %s outside what the data say', language => {
    const texts = textsIn(parts.document(language)).map(text => withoutGiven(text, given));
    expect(texts.filter(text => text.search(DOMAIN) >= 0)).toEqual([]);
    for (const noun of language === 'en' ? [/\bairports?\b/i, /\bleagues\b/i] : [/座机场/, /项排行/])
      expect(texts.filter(text => noun.test(text)).length).toBeGreaterThan(noun.source.includes('机场') ? 5 : 10);
    // A measure word is the noun's own; the general one stands before two nouns that have two.
    expect(texts.flatMap(text => text.match(/.{0,12}个(?:机场(?![、和])|排行)/g) ?? [])).toEqual([]);
  });

  test('has none in the reasons and sentences of its ledger', () => {
    const { claims } = JSON.parse(parts.ledger());
    const words = textsIn(
      claims.map(({ sentence, why }: { readonly sentence?: unknown; readonly why?: unknown }) => [sentence, why]),
    ).map(text => withoutGiven(text, given));
    expect(words.filter(text => text.search(DOMAIN) >= 0)).toEqual([]);
  });

  test('is proved like any other, by nouns that the check reads in the definition', async () => {
    const names = ['claims.json', 'en/report.html', 'zh-Hans/report.html'];
    const files = [];
    for (const name of names) files.push({ name, ...(await makeArtifact(parts, name, async () => reportFonts)) });
    expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
    const told = files.map(({ name, bytes }) => ({
      name,
      bytes:
        name === 'en/report.html'
          ? new TextEncoder().encode(
              new TextDecoder().decode(bytes).replace('other airports are shown', 'other cities are shown'),
            )
          : bytes,
    }));
    expect(await faultsOf(parts, told, async () => reportFonts)).not.toEqual([]);
  });
});
