import { expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { folder } from '../support/folder.ts';
import { jpeg, png } from '../support/pictures.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const DEFINITION = 'reports/logistics.yaml';
const COVER = png({ width: 1000, height: 600, type: 6 });
const fonts = async () => reportFonts;

/** The second sample, its edition with a cover and a photograph besides its logo, and the year after compared with it. */
function compared() {
  const files = shortLogistics();
  const first = new TextDecoder().decode(files.find(({ path }) => path === DEFINITION)?.bytes);
  const definition = `${first}
    coverArt: { file: pictures/cover.png, decorative: true }
    pictures: [{ unit: singapore, file: pictures/quay.jpg, alt: { en: A quay at dusk }, width: 40 }]
  - id: "2024"
    year: 2024
    cutOff: "2024-12-31"
    comparesWith: "2023"
    sections: [{ id: findings }, { id: comparison }]
`;
  const own = { [DEFINITION]: definition, 'pictures/quay.jpg': jpeg(), 'pictures/cover.png': COVER };
  return parseFiles([...files.filter(({ path }) => path !== DEFINITION), ...folder(own)], EMPTY, LANGUAGES);
}

test('an edition whose report has a logo is compared with one that has pictures of its own, and is published', async () => {
  const outcome = compared();
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
  const parts = createParts(selectCompared(outcome.dataset, 'logistics', '2024'));
  const files = [];
  for (const name of ['claims.json', 'en/report.html', 'en/report.pdf'])
    files.push({ name, bytes: (await makeArtifact(parts, name, fonts)).bytes });
  expect(Buffer.from(files[1]?.bytes ?? []).toString('utf8')).toContain('Compared with the report of 2023');
  expect(await faultsOf(parts, files, fonts)).toEqual([]);
}, 300_000);
