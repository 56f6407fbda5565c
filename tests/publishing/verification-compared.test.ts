import { beforeAll, expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { recordsIn } from '../support/records-in.ts';
import { reportFonts } from '../support/report-fonts.ts';

const THEN = 'Shanghai fell three places since GFCI 29, to sixth in the Global Financial Centres Index (GFCI 30).';
const NOW = 'Shanghai fell two places since GFCI 31, to sixth in the Global Financial Centres Index (GFCI 32).';

let parts: EditionParts;
let files: readonly FinishedFile[];

beforeAll(async () => {
  parts = createParts(selectCompared(recordsIn(SAMPLE), 'overseas-influence', '2022'));
  files = await Promise.all(
    ['claims.json', 'en/report.html'].map(async name => {
      const { bytes } = await makeArtifact(parts, name, async () => reportFonts);
      return { name, bytes };
    }),
  );
});

/** The files with one text of one of them put otherwise, everywhere or behind some other text. */
function altered(name: string, from: string, to: string, behind = ''): readonly FinishedFile[] {
  return files.map(file => {
    if (file.name !== name) return file;
    const text = new TextDecoder().decode(file.bytes);
    const start = behind === '' ? 0 : text.indexOf(behind);
    const changed = `${text.slice(0, start)}${text.slice(start).replaceAll(from, to)}`;
    expect(changed).not.toBe(text);
    return { name, bytes: new TextEncoder().encode(changed) };
  });
}

test('nothing is to be said against the edition as it was made', async () => {
  expect(await faultsOf(parts, files)).toEqual([]);
});

test('a sentence of the other edition that the page words otherwise is found', async () => {
  const [fault, ...more] = await faultsOf(parts, altered('en/report.html', THEN, THEN.replace('sixth', 'fourth')));
  expect(more).toEqual([]);
  expect(fault).toMatchObject({
    file: 'en/report.html',
    message: expect.stringContaining('to fourth in the Global Financial'),
  });
  expect(fault?.sentence).toContain(THEN);
});

test('a sentence of this edition in a cell is found too, under its own claim', async () => {
  const page = altered('en/report.html', NOW, NOW.replace('sixth', 'third'), 'id="table-compared-sentences"');
  const faults = await faultsOf(parts, page);
  expect(faults).toContainEqual(
    expect.objectContaining({
      claim: 'moved:shanghai:gfci/32',
      sentence: NOW,
      message: expect.stringMatching(
        /^reads otherwise in the file: “.*to third in.*nothing that is printed says “third” here$/,
      ),
    }),
  );
});

test('what the ledger says of the other edition is derived again from the rows of that edition', async () => {
  const ledger = altered('claims.json', '"from":3,', '"from":4,', '"comparison":');
  const faults = await faultsOf(parts, ledger);
  const moved = faults.find(({ claim }) => claim === 'moved:shanghai:gfci/30');
  expect(moved?.message).toMatch(/the records say 3/);
});

test('what its sentences say there is read back against its figures', async () => {
  const faults = await faultsOf(parts, altered('claims.json', THEN, THEN.replace('sixth', 'fourth'), '"comparison":'));
  const id = 'moved:shanghai:gfci/30';
  expect(faults.filter(({ claim }) => claim === id).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^says “fourth” where its figures hold/),
  );
});

test('a sentence of the other edition that its ledger words otherwise, or does not hold, is not let through', async () => {
  const worded = await faultsOf(parts, altered('claims.json', THEN, `${THEN}.`, '"comparison":'));
  expect(worded).toContainEqual(
    expect.objectContaining({
      claim: 'moved:shanghai:gfci/30',
      message: expect.stringContaining('otherwise in the ledger'),
    }),
  );
  const gone = await faultsOf(parts, altered('claims.json', '"comparison":', '"compared":'));
  expect(gone).toContainEqual(
    expect.objectContaining({ message: 'is printed for a claim that the ledger does not hold', sentence: THEN }),
  );
});
