import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lambdas/audit/read/html.ts';
import { openPage } from '../../../lambdas/audit/read/page.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { expectedPdf } from '../../../lambdas/publishing/expected/pdf.ts';
import { renderPdf } from '../../../lambdas/render/pdf/render-pdf.ts';
import { alone } from '../../support/alone.ts';
import { byDepth, DEEP } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { squeezed } from '../../support/read-pdf.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { SEED } from '../../support/seed.ts';
import { type Original, type Originals, originals } from '../../support/tampering.ts';
import { printedNames } from '../../support/told-claims.ts';
import { createDice, type Dice, some } from '../agreement/dice.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, type Named } from './families.ts';
import { leavesOf, stretchesOf, withStretches, withTexts } from './places.ts';

/** How many texts each family falsifies in a file of an edition at most: what two editions have is over a hundred. */
const MOST = byDepth(1, 60);
/** How many falsehoods stand in one file at once, each in a place of its own: a file is made and read as seldom as can be. */
const AT_ONCE = 200;

/** A falsehood: the words that were true, and what stands in their place. */
interface Falsehood<P> {
  readonly family: FamilyName;
  readonly place: P;
  readonly was: string;
  readonly text: string;
}

/** A format of a file: the places where it has words, and how it looks when some are put otherwise. */
interface Format<P> {
  readonly places: readonly { readonly place: P; readonly text: string }[];
  /** The lines that say what stands in a place, each with a mark for the words of the place. */
  readonly linesOf: ReadonlyMap<P, readonly string[]>;
  /** What is found in a file with these falsehoods. */
  readonly look: (falsehoods: readonly Falsehood<P>[]) => Promise<readonly string[]>;
}

const MARK = /⟦(\d+)⟧/g;

/** Where each place is said, by the lines of a file in which every place has its number in the place of its words. */
function carriers<P>(places: Format<P>['places'], lines: readonly string[]): Format<P>['linesOf'] {
  const found = new Map<P, string[]>();
  for (const line of lines)
    for (const [, number] of line.matchAll(MARK)) {
      const place = places[Number(number)]?.place;
      if (place !== undefined) found.set(place, [...(found.get(place) ?? []), line]);
    }
  return found;
}

const readLines = (page: string): readonly string[] => readHtml(openPage(page)).map(({ text }) => text);

function htmlOf({ page, faultsInPage }: Original): Format<ReturnType<typeof stretchesOf>[number]> {
  const places = stretchesOf(page).map(place => ({ place, text: place.text }));
  const marked = withStretches(
    page,
    places.map(({ place }, index) => ({ of: place, text: `⟦${index}⟧` })),
  );
  return {
    places,
    linesOf: carriers(places, readLines(marked)),
    look: async falsehoods =>
      faultsInPage(
        withStretches(
          page,
          falsehoods.map(({ place, text }) => ({ of: place, text })),
        ),
      ),
  };
}

function pdfOf({ document, attachments, faultsInPdf }: Original): Format<readonly string[]> {
  const places = leavesOf(document).map(({ path, text }) => ({ place: path, text }));
  const said = (edited: Document): readonly string[] => expectedPdf(edited, []).lines.map(({ text }) => text);
  const marked = withTexts(
    document,
    places.map(({ place }, index) => ({ path: place, text: `⟦${index}⟧` })),
  );
  return {
    places,
    linesOf: carriers(places, said(marked)),
    look: async falsehoods => {
      const edited = withTexts(
        document,
        falsehoods.map(({ place, text }) => ({ path: place, text })),
      );
      return faultsInPdf(await renderPdf(edited, reportFonts, attachments));
    },
  };
}

const isFamily = (name: string): name is FamilyName => Object.hasOwn(FAMILIES.en, name);

/** Falsehoods of every family, so many of each, drawn by chance: a second of a place only when every place has had its own. */
function drawn<P>(
  dice: Dice,
  { places, linesOf }: Format<P>,
  language: PrintedLanguage,
  named: Named,
): readonly Falsehood<P>[] {
  // What a file does not say cannot be falsified in it.
  const said = places.filter(({ place }) => linesOf.has(place));
  return FAMILY_NAMES.filter(isFamily).flatMap(family => {
    const falsify = FAMILIES[language][family];
    const all = said.map(({ place, text }) => {
      const others = falsify(text, named).filter(other => squeezed(other) !== squeezed(text) && squeezed(other) !== '');
      return some(dice, others, 3).map((other): Falsehood<P> => ({ family, place, was: text, text: other }));
    });
    const turns = [0, 1, 2].flatMap(turn =>
      some(
        dice,
        all.flatMap(others => others.slice(turn, turn + 1)),
        MOST,
      ),
    );
    return turns.slice(0, MOST);
  });
}

/** The lines that say the words of a falsehood's place, as they were and as they are with it: of a chart, its own word. */
function toldBy<P>({ places, linesOf }: Format<P>, { place, text }: Falsehood<P>): readonly string[] {
  const own = places.findIndex(each => each.place === place);
  const reading = (line: string, altered: boolean): string =>
    line.replace(MARK, (_, number: string) =>
      altered && Number(number) === own ? text : (places[Number(number)]?.text ?? ''),
    );
  return (linesOf.get(place) ?? [])
    .flatMap(whole => whole.split('\n'))
    .filter(line => line.includes(`⟦${own}⟧`))
    .flatMap(line => [reading(line, false), reading(line, true)]);
}

/** Lots of falsehoods of which no two are told by the same words, before or after, and none stands in the chart of another. */
function lots<P>(format: Format<P>, falsehoods: readonly Falsehood<P>[]): readonly (readonly Falsehood<P>[])[] {
  const found: { readonly lot: Falsehood<P>[]; readonly words: Set<string> }[] = [];
  for (const one of falsehoods) {
    const words = [...toldBy(format, one).map(head), ...(format.linesOf.get(one.place) ?? [])];
    const free = found.find(({ lot, words: taken }) => lot.length < AT_ONCE && words.every(each => !taken.has(each)));
    if (free) {
      free.lot.push(one);
      for (const each of words) free.words.add(each);
    } else found.push({ lot: [one], words: new Set(words) });
  }
  return found.map(({ lot }) => lot);
}

/** So many signs tell a line from all others; a shorter one is told by all of it. */
const ENOUGH = 40;

/** How a line begins, as it is told in a fault. */
const head = (line: string): string => {
  const words = squeezed(line);
  return words.length < ENOUGH ? `“${words}”` : `“${words.slice(0, ENOUGH)}`;
};

/** Those falsehoods that nothing is found of; each that is not named by its line is tried by itself. */
async function unnoticed<P>(format: Format<P>, falsehoods: readonly Falsehood<P>[]): Promise<readonly string[]> {
  const passed: string[] = [];
  for (const lot of lots(format, falsehoods)) {
    const found = (await format.look(lot)).map(squeezed);
    for (const one of lot) {
      const heads = toldBy(format, one).map(head);
      if (heads.some(each => found.some(fault => fault.includes(each)))) continue;
      if ((await format.look([one])).length > 0) continue;
      passed.push(`${one.family}: “${one.was}” → “${one.text}” (${JSON.stringify(one.place)})`);
    }
  }
  return passed;
}

/** True sentences of the edition before of the sample: each with the records of its day behind it. */
const ELSEWHERE = alone('the sample, 2021')
  .ledger.claims.filter(({ verdict }) => verdict === 'true')
  .map(({ sentence }) => sentence ?? {});

function namedIn({ input }: Originals, language: PrintedLanguage): Named {
  const { rankings, releases } = input.dataset;
  return {
    units: printedNames(input, language),
    rankings: rankings.flatMap(({ names, shortNames }) => [names[language] ?? '', shortNames[language] ?? '']),
    labels: releases.map(({ labels }) => labels[language] ?? '').filter(label => !/^\d+年?$/.test(label)),
    elsewhere: ELSEWHERE.flatMap(sentence => sentence[language] ?? []),
  };
}

/** How often each family was tried, by language and format. */
const tried = new Map<string, number>();
const key = (language: PrintedLanguage, format: string, family: string): string => `${family}, ${language}, ${format}`;

async function attack<P>(
  format: Format<P>,
  name: string,
  language: PrintedLanguage,
  named: Named,
): Promise<readonly string[]> {
  const falsehoods = drawn(createDice(SEED), format, language, named);
  for (const { family } of falsehoods) {
    const at = key(language, name, family);
    tried.set(at, (tried.get(at) ?? 0) + 1);
  }
  return unnoticed(format, falsehoods);
}

const DEEP_TIME = 1_200_000;

/** At every change the page in one language and the PDF in the other, by the commit; before a merge all four. */
const LANGUAGES_OF = {
  html: PRINTED.filter((_, at) => DEEP || at === SEED % PRINTED.length),
  pdf: PRINTED.filter((_, at) => DEEP || at !== SEED % PRINTED.length),
} as const;

describe.each(EDITION_NAMES.slice(0, byDepth(1, 2)))('%s', edition => {
  test.each(LANGUAGES_OF.html)('no falsehood passes in %s/report.html', { timeout: DEEP_TIME }, async language => {
    const all = originals(edition);
    expect(await attack(htmlOf(all.in[language]), 'html', language, namedIn(all, language))).toEqual([]);
  });

  test.each(LANGUAGES_OF.pdf)('no falsehood passes in %s/report.pdf', { timeout: DEEP_TIME }, async language => {
    const all = originals(edition);
    expect(await attack(pdfOf(all.in[language]), 'pdf', language, namedIn(all, language))).toEqual([]);
  });
});

test('every family is tried often enough in every language and format', () => {
  const few = (['html', 'pdf'] as const).flatMap(format =>
    LANGUAGES_OF[format].flatMap(language =>
      FAMILY_NAMES.map(family => key(language, format, family)).flatMap(at => {
        const count = tried.get(at) ?? 0;
        return count < byDepth(1, 100) ? [`${at}: ${count}`] : [];
      }),
    ),
  );
  expect(few).toEqual([]);
});
