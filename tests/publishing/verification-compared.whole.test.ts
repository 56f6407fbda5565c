import { beforeAll, expect, test } from 'vitest';
import type { EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { partsOf } from '../support/edition.ts';
import { reportFonts } from '../support/report-fonts.ts';

/** Of the edition before: what is in its ledger, and what is printed of it. */
const THEN =
  'Shanghai fell three places in the Global Financial Centres Index (GFCI 30), to sixth from third in GFCI 29.';
const PRINTED =
  'Of the seven global rankings tracked, Beijing is ahead of Shanghai in four (Kearney GCI 2021, GIHI 2021, Startup Genome 2021 and QS student cities 2022) and behind it in two (GFCI 30 and GPCI 2021); in one (WIPO clusters 2021) the order cannot be determined.';
/** Of these what stands in one text of the page: what no line may part has an element of its own. */
const AHEAD = 'Beijing is ahead of Shanghai in four (Kearney <span class="whole">GCI 2021,';
const FELL = ' to sixth from fourth in ';
const NOW =
  'Shanghai fell two places in the Global Financial Centres Index (GFCI 32), to sixth from fourth in GFCI 31.';

let parts: EditionParts;
let files: readonly FinishedFile[];

beforeAll(async () => {
  parts = partsOf('the sample, 2022');
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
  expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
});

test('a sentence of the other edition that the page words otherwise is found', async () => {
  const [fault, ...more] = await faultsOf(
    parts,
    altered('en/report.html', AHEAD, AHEAD.replace('in four', 'in three')),
    async () => reportFonts,
  );
  expect(more).toEqual([]);
  expect(fault).toMatchObject({
    file: 'en/report.html',
    message: expect.stringContaining('is ahead of Shanghai in three'),
  });
  expect(fault?.sentence).toContain(PRINTED.slice(0, 70));
});

test('a sentence of this edition in a cell is found too, under its own claim', async () => {
  const page = altered('en/report.html', FELL, FELL.replace('sixth', '17th'), 'id="table-compared-sentences"');
  const faults = await faultsOf(parts, page, async () => reportFonts);
  expect(faults).toContainEqual(
    expect.objectContaining({
      claim: 'moved:shanghai:gfci/32',
      sentence: NOW,
      message: expect.stringMatching(
        /^reads otherwise in the file: “.*to 17th from fourth.*nothing that is printed says “17th” here$/,
      ),
    }),
  );
});

test('what the ledger says of the other edition is derived again from the rows of that edition', async () => {
  const ledger = altered('claims.json', '"from":3,', '"from":4,', '"comparison":');
  const faults = await faultsOf(parts, ledger, async () => reportFonts);
  const moved = faults.find(({ claim }) => claim === 'moved:shanghai:gfci/30');
  expect(moved?.message).toMatch(/the records say 3/);
});

test('what its sentences say there is read back against its figures', async () => {
  const faults = await faultsOf(
    parts,
    altered('claims.json', THEN, THEN.replace('sixth', 'fourth'), '"comparison":'),
    async () => reportFonts,
  );
  const id = 'moved:shanghai:gfci/30';
  expect(faults.filter(({ claim }) => claim === id).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^says “fourth” where its figures hold/),
  );
});

test('a sentence of the other edition that its ledger words otherwise, or does not hold, is not let through', async () => {
  const worded = await faultsOf(
    parts,
    altered('claims.json', PRINTED, `${PRINTED}.`, '"comparison":'),
    async () => reportFonts,
  );
  expect(worded).toContainEqual(
    expect.objectContaining({
      claim: expect.stringMatching(/^aheadAcross:beijing:other=shanghai:/),
      message: expect.stringContaining('otherwise in the ledger'),
    }),
  );
  const gone = await faultsOf(parts, altered('claims.json', '"comparison":', '"compared":'), async () => reportFonts);
  expect(gone).toContainEqual(
    expect.objectContaining({ message: 'is printed for a claim that the ledger does not hold', sentence: PRINTED }),
  );
});
