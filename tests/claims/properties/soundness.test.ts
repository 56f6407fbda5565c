import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../support/depth.ts';
import { questions } from './questions.ts';
import { realityOf } from './reality.ts';
import { isSo } from './really.ts';
import { fullRecords, partialRecords } from './records-of.ts';
import { truths } from './truth.ts';
import { answersOf, liesAmong, wronglyRefuted } from './wrong-answers.ts';

it('whatever all the records of a world say is so, or a part of them; what a part refutes, all of them do not bear out', () => {
  fc.assert(
    fc.property(truths, truth => {
      const real = realityOf(truth);
      const asked = questions(real);
      const [part, whole] = [answersOf(partialRecords(truth), asked), answersOf(fullRecords(truth), asked)];
      expect({
        ofPart: liesAmong(part, claim => isSo(claim, real)),
        ofWhole: liesAmong(whole, claim => isSo(claim, real)),
        refuted: wronglyRefuted(part, whole),
      }).toEqual({ ofPart: [], ofWhole: [], refuted: [] });
    }),
    runs(40, 800),
  );
});
