import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../lambdas/audit/derive/derive.ts';
import { createRows } from '../../lambdas/audit/derive/rows.ts';
import { createRowsAt, otherRows, unsupported } from '../../lambdas/audit/evidence.ts';
import { createWordCheck } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createEvidenceHash } from '../../lambdas/document/evidence-hash.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf, say } from '../../lambdas/language/say.ts';
import { figureQuestions } from '../claims/properties/figures-questions.ts';
import { allFigures, someFigures } from '../claims/properties/figures-records.ts';
import { trueFigures } from '../claims/properties/figures-truth.ts';
import { allHonours, honourQuestions, someHonours, trueHonours } from '../claims/properties/honours-world.ts';
import { allScores, scoreQuestions, someScores, trueScores } from '../claims/properties/scores-world.ts';
import { runs } from '../support/depth.ts';
import { PRINTED } from '../support/printed-languages.ts';
import type { World } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const RUNS = runs(8, 50);

/** Single letters are names in a world and articles in a sentence. */
const CITIES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  a: ['Amiens', '亚眠'],
  b: ['Bergen', '卑尔根'],
  c: ['Cork', '科克'],
  d: ['Dresden', '德累斯顿'],
  e: ['Essen', '埃森'],
  k: ['Essen Region', '埃森地区'],
  z: ['Zambia', '赞比亚'],
};
const christened = (records: World): World =>
  records.with(dataset => ({
    ...dataset,
    units: dataset.units.map(unit => ({
      ...unit,
      names: named(...(CITIES[unit.id] ?? ([unit.id, unit.id] as const))),
    })),
  }));

/** What verification has against the claims that are true: their figures, their evidence, their words. */
function objections(records: World, questions: readonly Query[]): readonly string[] {
  const view = christened(records).view();
  const { dataset } = view.input;
  const [hash, rows, rowsAt] = [createEvidenceHash(dataset), createRows(dataset), createRowsAt(dataset)];
  const readers = PRINTED.map(id => {
    const check = createWordCheck(dataset, { report: view.input.report.id, edition: view.input.edition.id }, id);
    return { language: languageOf(id), names: createNames(view, languageOf(id)), check };
  });
  return questions
    .map(form => judge(view, form))
    .filter(isTrue)
    .flatMap(claim => {
      const judged = { ...claim, form: claim.query, figures: { ...claim.figures }, evidenceHash: hash(claim.evidence) };
      const words = readers.map(({ language, names, check }) => {
        const text = say(language, claim, names);
        const wrong = check.sentence(judged, text);
        return wrong === null ? null : `${text} ${wrong}`;
      });
      const wrong = [derive(judged, rows), unsupported(judged, rowsAt), otherRows(judged, rowsAt), ...words];
      return wrong.flatMap(found => (found === null ? [] : [`${claim.id} ${JSON.stringify(claim.figures)} ${found}`]));
    });
}

test.each([
  ['a part', someFigures],
  ['all', allFigures],
])('whatever %s of the figures makes true is derived, hashed and read back a second time', (_, records) => {
  fc.assert(
    fc.property(trueFigures, truth => {
      expect(objections(records(truth), figureQuestions(truth))).toEqual([]);
    }),
    RUNS,
  );
});

test.each([
  ['a part', someHonours],
  ['all', allHonours],
])('whatever %s of the titles makes true is derived, hashed and read back a second time', (_, records) => {
  fc.assert(
    fc.property(trueHonours, truth => {
      expect(objections(records(truth), honourQuestions)).toEqual([]);
    }),
    RUNS,
  );
});

test.each([
  ['a part', someScores],
  ['all', allScores],
])('whatever %s of the scores makes true is derived, hashed and read back a second time', (_, records) => {
  fc.assert(
    fc.property(trueScores, truth => {
      expect(objections(records(truth), scoreQuestions)).toEqual([]);
    }),
    RUNS,
  );
});
