import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../../lambdas/document/names.ts';
import { explain, languageOf, say } from '../../../lambdas/language/say.ts';
import { runs } from '../../support/depth.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import type { World } from '../../support/world.ts';
import { figureQuestions } from './figures-questions.ts';
import { allFigures, someFigures } from './figures-records.ts';
import { trueFigures } from './figures-truth.ts';
import { mirroredFigures, mirroredQuery, mirroredScores, opposite, turned } from './mirror.ts';
import { questions } from './questions.ts';
import { realityOf } from './reality.ts';
import { partialRecords } from './records-of.ts';
import { allScores, scoreQuestions, someScores, trueScores } from './scores-world.ts';
import { truths } from './truth.ts';

const RUNS = runs(7, 60);

interface Answer {
  readonly claim: Claim;
  readonly words: Readonly<Record<PrintedLanguage, string>>;
}

/** What is said of each question, or why nothing is, in both languages. */
function answers(records: World, queries: readonly Query[]): readonly Answer[] {
  const view = records.view();
  const names = { en: createNames(view, languageOf('en')), 'zh-Hans': createNames(view, languageOf('zh-Hans')) };
  const inWords = (claim: Claim, id: PrintedLanguage): string =>
    isTrue(claim) ? say(languageOf(id), claim, names[id]) : (explain(languageOf(id), claim, names[id]) ?? '');
  return queries.map(query => {
    const claim = judge(view, query);
    return { claim, words: { en: inWords(claim, 'en'), 'zh-Hans': inWords(claim, 'zh-Hans') } };
  });
}

const said = ({ claim }: Answer): unknown => (isTrue(claim) ? claim.figures : claim.reason);

/** The words without what tells that lower is better, and without the praise that is kept from such a figure. */
const plain: Readonly<Record<PrintedLanguage, (text: string) => string>> = {
  en: text => text.replace(/ \((lower is better|a lower score is better)\)/g, ''),
  'zh-Hans': text =>
    text
      .replace(/[（；]?(逆指标，数值越低越好|分数越低越好)）?/g, '')
      .replace(/[（）]/g, '')
      .replace('突破', '超过'),
};

/** Opposite words, and no minus signs. */
const SWAPS: Readonly<Record<PrintedLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ['rose', 'fell'],
    ['highest', 'lowest'],
    [' above ', ' below '],
  ],
  'zh-Hans': [
    ['上升', '下降'],
    ['居首位', '最低'],
    ['高于', '低于'],
  ],
};

const swapped = (id: PrintedLanguage, text: string): string =>
  SWAPS[id].reduce((so, [a, b]) => so.replaceAll(a, '\u0000').replaceAll(b, a).replaceAll('\u0000', b), text);

const unsigned = (text: string): string => text.replaceAll('−', '').replaceAll(/-(?=\d)/g, '');

describe('the direction of a score or a figure', () => {
  it('alone says nothing of the places of a list', () => {
    fc.assert(
      fc.property(truths, truth => {
        const [records, forms] = [partialRecords(truth), questions(realityOf(truth))];
        expect(answers(turned(records), forms)).toEqual(answers(records, forms));
      }),
      runs(4, 24),
    );
  });

  it.each([
    ['some', someFigures],
    ['all', allFigures],
  ])('alone says nothing of %s figures but which of a set is the best, and puts a word beside them', (_, records) => {
    fc.assert(
      fc.property(trueFigures, truth => {
        const queries = figureQuestions(truth).filter(({ kind }) => kind !== 'topsGroup');
        const [here, there] = [answers(records(truth), queries), answers(turned(records(truth)), queries)];
        expect(there.map(({ claim }) => claim)).toEqual(here.map(({ claim }) => claim));
        for (const id of PRINTED)
          expect(there.map(({ words }) => plain[id](words[id]))).toEqual(here.map(({ words }) => plain[id](words[id])));
      }),
      RUNS,
    );
  });
});

describe('a world in the mirror', () => {
  it.each([
    ['some', someScores],
    ['all', allScores],
  ])('with %s scores the other way round has the same places and says the same', (_, records) => {
    // A score and a mean tell the scores themselves, which are others in the mirror.
    const queries = [...scoreQuestions.filter(({ kind }) => kind !== 'fieldAverage' && kind !== 'score'), ...places];
    fc.assert(
      fc.property(trueScores, truth => {
        const [here, there] = [answers(records(truth), queries), answers(mirroredScores(records(truth)), queries)];
        expect(there.map(({ claim }) => claim.verdict)).toEqual(here.map(({ claim }) => claim.verdict));
        expect(there.map(said)).toEqual(here.map(answer => opposite(said(answer), ['lower'])));
        for (const id of PRINTED)
          expect(there.map(({ words }) => plain[id](words[id]))).toEqual(here.map(({ words }) => plain[id](words[id])));
      }),
      RUNS,
    );
  });

  it.each([
    ['some', someFigures],
    ['all', allFigures],
  ])('with %s figures below zero for above has the same verdicts in the opposite words', (_, records) => {
    fc.assert(
      fc.property(trueFigures, truth => {
        const measured = new Map(truth.indicators.map(({ id, measure }) => [id, measure]));
        // A place has no opposite, nor has a threshold, and nothing is a percentage of less than nothing.
        const queries = figureQuestions(truth).filter(query => {
          const measure = 'indicator' in query ? measured.get(query.indicator) : undefined;
          if (query.kind === 'valueChange') return measure === 'percent';
          return (query.kind === 'trend' || query.kind === 'topsGroup') && measure !== 'place';
        });
        const [here, there] = [
          answers(exactOnly(records(truth)), queries),
          answers(mirroredFigures(exactOnly(records(truth))), queries.map(mirroredQuery)),
        ];
        expect(there.map(({ claim }) => claim.verdict)).toEqual(here.map(({ claim }) => claim.verdict));
        expect(there.map(said)).toEqual(
          here.map(answer =>
            opposite(said(answer), ['direction', 'best', 'value', 'change', 'asserted', 'found', 'old', 'corrected']),
          ),
        );
        for (const id of PRINTED)
          expect(there.map(({ words }) => unsigned(plain[id](words[id])))).toEqual(
            here.map(({ words }) => unsigned(swapped(id, plain[id](words[id])))),
          );
      }),
      RUNS,
    );
  });
});

const places: readonly Query[] = ['a', 'b', 'e', 'k'].flatMap((unit): readonly Query[] => [
  { kind: 'leader', unit, release: 'gci/2022' },
  { kind: 'position', unit, release: 'gci/2022' },
  { kind: 'jointPosition', unit, release: 'gci/2022' },
]);

/** A bound from below has no mirror: nobody tells one from above. */
const exactOnly = (records: World): World =>
  records.with(dataset => ({ ...dataset, values: dataset.values.filter(({ bound }) => bound === 'exact') }));
