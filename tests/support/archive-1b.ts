import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { renderPdf } from '../../lambdas/render/pdf/render-pdf.ts';
import { EDITIONS } from './edition.ts';
import { PRINTED } from './printed-languages.ts';
import { recordsIn } from './records-in.ts';
import { reportFonts } from './report-fonts.ts';

/**
 * Prints the sample as PDF/A-1b into a folder: the one level that a freely packaged validator (Apache Preflight) knows.
 * Fonts, colours, metadata and content are those of the published file; level 3a itself and the files inside are not
 * checked by this. Usage: node --import tsx tests/support/archive-1b.ts FOLDER
 */
const out = process.argv[2];
if (out === undefined) throw new Error('Name the folder to print into: archive-1b.ts FOLDER');

const { folder, report, edition } = EDITIONS['the sample, 2022'];
const analysis = analyse(selectInput(recordsIn(folder), report, edition));
for (const language of PRINTED)
  writeFileSync(
    join(out, `${language}-1b.pdf`),
    await renderPdf(compose(analysis, language), reportFonts, [], 'PDF/A-1b'),
  );
