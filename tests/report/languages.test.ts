import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, TableBlock } from '../../lambdas/document/blocks.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { inTurn } from '../support/depth.ts';
import { EDITION_NAMES, type Edition, madeEdition } from '../support/edition.ts';
import { differences, type Told, toldInPdf, toldOnPage } from '../support/finished.ts';
import { numbersIn } from '../support/numbers.ts';
import { once } from '../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { squeezed } from '../support/read-pdf.ts';

const pair = (told: Readonly<Record<PrintedLanguage, readonly Told[]>>) => [told.en, told['zh-Hans']] as const;

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

const isSentence = (text: string): boolean => /[.。]$/.test(text);
const texts = ({ rows }: TableBlock) => rows.flatMap(row => row.cells.map(({ text }) => text));
const cells = (block: TableBlock) => texts(block).map(text => (isSentence(text) ? '' : text));

/** What a language says of its own names, and has no equal in another: titles that have none in it, its short names. */
const ofItself = new Set(LANGUAGES.map(({ words }) => words.overall.noOwnTitle));
const sentencesOfBoth = (block: Block) => sentencesOf(block).filter(({ text }) => !ofItself.has(text));
const isOfBoth = (block: Block): boolean => block.kind !== 'table' || block.id !== 'table-short-names';

/** What a block prints as figures apart from its sentences. */
function printedFigures(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [block.edition, ...block.facts.map(({ value }) => value)];
    case 'keyFigures':
      return block.figures.map(({ value, label }) => `${value} ${label}`);
    case 'table':
      return cells(block);
    case 'matrix':
      return block.rows.flatMap(row => [...row.cells.map(({ text }) => text), row.count?.text ?? '']);
    case 'chart':
      return block.data.flat();
    case 'profile':
      return [...block.facts.map(({ value }) => value), ...block.charts.flatMap(({ data }) => data.flat())];
    default:
      return [];
  }
}

describe.each(inTurn(EDITION_NAMES))('%s', name => {
  let edition: Edition;

  beforeAll(async () => {
    edition = await madeEdition(name);
  });

  test('both languages print the same claims in the same places, with the same notes', () => {
    const claims = (language: PrintedLanguage) =>
      edition.printed[language].document.sections.map(({ id, blocks }) => ({
        id,
        claims: blocks.flatMap(sentencesOfBoth).map(({ claim, notes }) => ({ claim, notes })),
      }));
    expect(claims('zh-Hans')).toEqual(claims('en'));
    const ids = claims('en').flatMap(section => section.claims.flatMap(({ claim }) => claim ?? []));
    expect(ids.length).toBeGreaterThan(50);
    const known = new Map(edition.analysis.claims.map(claim => [claim.id, claim.verdict]));
    expect(ids.filter(id => known.get(id) !== 'true')).toEqual([]);
  });

  test('both files of both languages carry exactly these claims', () => {
    const ids = (language: PrintedLanguage) =>
      new Set(edition.printed[language].html.elements.flatMap(({ attributes }) => attributes.get('data-claim') ?? []));
    expect(ids('zh-Hans')).toEqual(ids('en'));
    const said = edition.printed.en.document.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
    expect(ids('en')).toEqual(new Set(said.flatMap(({ claim }) => claim ?? [])));
  });

  describe('read back from the finished files alone', () => {
    const onPage = once((language: PrintedLanguage) => toldOnPage(edition.printed[language].bytes.html));
    const inPdf = once((language: PrintedLanguage) => {
      const { pdf, document } = edition.printed[language];
      return toldInPdf(pdf.content, document);
    });

    test('the pages tell the same claims in the same order, with equal values', () => {
      const [en, zh] = [onPage('en'), onPage('zh-Hans')];
      expect(zh.map(({ claim }) => claim)).toEqual(en.map(({ claim }) => claim));
      expect(en.length).toBeGreaterThan(50);
      expect(differences(en, zh)).toEqual([]);
    });

    test('so do the PDFs, and they tell what the pages tell', () => {
      const [en, zh] = [inPdf('en'), inPdf('zh-Hans')];
      expect(differences(en, zh)).toEqual([]);
      const claims = (told: readonly Told[]) => told.map(({ claim }) => claim).sort();
      expect(claims(en)).toEqual(claims(onPage('en')));
      expect(claims(zh)).toEqual(claims(onPage('zh-Hans')));
    });

    /** One number of a text made another one, in figures or in words. */
    const miscounted = (text: string): string =>
      text.replace(/\d(?=\D*$)|两(?=位|个)|第[一二三四五六七八]|(?<=top )ten|first/, old => {
        if (/\d/.test(old)) return String((Number(old) + 1) % 10);
        return old === '两' ? '三' : old === 'ten' ? 'five' : old === 'first' ? 'second' : '第九';
      });

    test.each(PRINTED)('a value that differs on the page in %s is seen, and a claim that is gone', language => {
      const told = { en: onPage('en'), 'zh-Hans': onPage('zh-Hans') };
      const unseen = told[language].flatMap(({ claim, words }, index) => {
        const other = miscounted(words);
        if (other === words) return [];
        const altered = told[language].map((each, at) => (at === index ? { claim, words: other } : each));
        const found = differences(...pair({ ...told, [language]: altered }));
        return found.length === 1 && found[0]?.startsWith(`${claim}: `) ? [] : [other];
      });
      expect(unseen).toEqual([]);
      const gone = { ...told, [language]: told[language].slice(1) };
      expect(differences(...pair(gone))).not.toEqual([]);
    });

    test('a value that is altered in the bytes of a file is seen', () => {
      const page = new TextDecoder().decode(edition.printed['zh-Hans'].bytes.html);
      const [whole = '', claim = '', words = ''] =
        /data-claim="([^"]+)"[^>]*>(?:<span[^>]*>)*([^<]*\d[^<]*)</.exec(page) ?? [];
      const altered = page.replace(whole, whole.replace(words, miscounted(words)));
      const found = differences(onPage('en'), toldOnPage(new TextEncoder().encode(altered)));
      expect(found.map(each => each.startsWith(`${claim.replaceAll('&#x3D;', '=')}: `))).toEqual([true]);

      const { pdf, document } = edition.printed.en;
      const content = squeezed(pdf.content);
      // What stands there twice is found at the other place.
      const said = inPdf('en').find(
        ({ words: each }) =>
          pdf.content.includes(each) && content.split(squeezed(each)).length === 2 && each !== miscounted(each),
      );
      const other = pdf.content.replace(said?.words ?? '', miscounted(said?.words ?? ''));
      expect(differences(toldInPdf(other, document), inPdf('zh-Hans')).join('\n')).toContain(said?.claim);
    });
  });

  test('every number of a claim in English has its equal in Chinese', () => {
    expect(apart(claim => claim !== null, claimNumbers)).toEqual([]);
  });

  test('every number above three in the other sentences has its equal in the other language', () => {
    // Up to three a number is often a mere word in one language: "ranked as one", 一并, "one of three verdicts".
    const above = (numbers: readonly number[]) => numbers.filter(number => number > 3);
    expect(
      apart(
        claim => claim === null,
        (en, zh) => [above(en), above(zh)],
      ),
    ).toEqual([]);
  });

  test('every cell, fact and chart has the same numbers in both languages', () => {
    const [en, zh] = PRINTED.map(language =>
      edition.printed[language].document.sections.flatMap(({ id, blocks }) =>
        blocks
          .filter(isOfBoth)
          .flatMap(printedFigures)
          .map(text => ({ id, text, numbers: distinct(numbersIn(text, language)) })),
      ),
    );
    expect(zh?.length).toBe(en?.length);
    const apart = en?.flatMap(({ id, text, numbers }, index) => {
      const other = zh?.[index];
      return isDeepStrictEqual(numbers, other?.numbers) ? [] : [`${id}: ${text} | ${other?.text}`];
    });
    expect(apart).toEqual([]);
  });

  test('every sentence in a cell has its numbers above three in both languages', () => {
    const [en = [], zh = []] = PRINTED.map(language =>
      edition.printed[language].document.sections
        .flatMap(({ blocks }) => blocks.filter(isOfBoth).flatMap(block => (block.kind === 'table' ? texts(block) : [])))
        .map(text => ({ text, numbers: distinct(numbersIn(text, language)).filter(number => number > 3) })),
    );
    const said = en.map((cell, index) => ({ cell, other: zh[index] })).filter(({ cell }) => isSentence(cell.text));
    expect(said.length).toBeGreaterThan(3);
    const apart = said.filter(({ cell, other }) => !isDeepStrictEqual(cell.numbers, other?.numbers));
    expect(apart.map(({ cell, other }) => `${cell.text} | ${other?.text}`)).toEqual([]);
  });

  type Compare = (
    en: readonly number[],
    zh: readonly number[],
    claim: string | null,
  ) => readonly [readonly number[], readonly number[]];

  /** Sentences whose numbers differ between the languages, as the comparison sees them. */
  function apart(which: (claim: string | null) => boolean, compare: Compare): readonly string[] {
    const [en, zh] = PRINTED.map(language =>
      edition.printed[language].document.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOfBoth)),
    );
    return (en ?? []).flatMap(({ text, claim }, index) => {
      const other = zh?.[index]?.text ?? '';
      if (!which(claim)) return [];
      const [one, two] = compare(distinct(numbersIn(text, 'en')), distinct(numbersIn(other, 'zh-Hans')), claim);
      return isDeepStrictEqual(one, two) ? [] : [`[${one}] ${text} | [${two}] ${other}`];
    });
  }

  /** Chinese says 首位 where English says "led", and counts the editions that English only lists: 两届. */
  function claimNumbers(en: readonly number[], zh: readonly number[], id: string | null) {
    const claim = edition.analysis.claims.find(each => each.id === id);
    const led = claim?.kind === 'ledEditions' || claim?.kind === 'leadStreak' ? claim.query : null;
    const implied = led ? [1, ...('releases' in led ? [led.releases.length] : [])] : [];
    return [en, zh.filter(number => en.includes(number) || !implied.includes(number))] as const;
  }
});
