import { expect, test } from 'vitest';
import type { Declared } from '../../../lambdas/audit/declared.ts';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { originals } from '../../support/tampering.ts';

const LATEST: readonly string[] = ['gfci/32', 'kearney-gci/2022'];

/** The sample, where the latest edition of two of its rankings was made by another method than those before. */
function changed() {
  const { input } = originals('the sample, 2022');
  const releases = input.dataset.releases.map(release =>
    LATEST.some(key => key.startsWith(`${release.ranking}/`))
      ? {
          ...release,
          segment: {
            value: LATEST.includes(`${release.ranking}/${release.id}`) ? 'new' : 'old',
            source: release.source,
          },
        }
      : release,
  );
  return { ...input, dataset: { ...input.dataset, releases } };
}

/** Notes that tell a change of method. */
const notesIn = ({ tables }: Declared): readonly string[] =>
  tables.flatMap(table => table.notes).filter(note => note.startsWith('* '));

test.each(PRINTED)('a change of method is named in the tables of %s, and has its ground in the records', language => {
  const input = changed();
  const analysis = analyse(input);
  const declared = declaredBy(compose(analysis, language));
  const before = notesIn(declaredBy(originals('the sample, 2022').in[language].document));
  const notes = notesIn(declared).filter(note => !before.includes(note));
  expect(new Set(notes).size).toBe(LATEST.length);
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  expect(ungrounded('report', ledger, declared, input.dataset, input.compared?.dataset)).toEqual([]);
  expect(
    ungrounded('report', ledger, declared, originals('the sample, 2022').input.dataset).map(({ sentence }) => sentence),
  ).toEqual(expect.arrayContaining(notes));
});
