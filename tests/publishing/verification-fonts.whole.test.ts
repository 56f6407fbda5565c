import { beforeAll, expect, test } from 'vitest';
import type { EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { partsOf } from '../support/edition.ts';
import { reportFonts } from '../support/report-fonts.ts';

const PAGE = 'en/report.html';

let parts: EditionParts;
let ledger: FinishedFile;
let page: string;

beforeAll(async () => {
  const made = async (name: string) => (await makeArtifact(parts, name, async () => reportFonts)).bytes;
  parts = partsOf('the sample, 2022');
  ledger = { name: 'claims.json', bytes: await made('claims.json') };
  page = new TextDecoder().decode(await made(PAGE));
});

const messagesOn = async (text: string): Promise<readonly string[]> => {
  const files = [ledger, { name: PAGE, bytes: new TextEncoder().encode(text) }];
  return (await faultsOf(parts, files, async () => reportFonts)).map(({ file, message }) => `${file} ${message}`);
};

const DATA = /(?<=base64,)[^)]+/g;

/** The page with the data of its faces in another order: what stands first, second, third, fourth. */
function exchanged(order: readonly number[]): string {
  const faces = page.match(DATA) ?? [];
  expect(faces).toHaveLength(order.length);
  let at = 0;
  return page.replace(DATA, () => faces[order[at++] ?? 0] ?? '');
}

const refused = `${PAGE} does not bring the fonts of its words, or others`;

test('a page with its own fonts is right', async () => {
  expect(await messagesOn(page)).toEqual([]);
  expect(exchanged([0, 1, 2, 3])).toBe(page);
});

test('a page of which a font was removed is not as it was printed', async () => {
  expect(await messagesOn(page.replace(/@font-face\{[^}]*\}\n/, ''))).toEqual([refused]);
});

test('a page whose fonts were exchanged for others is not as it was printed', async () => {
  expect(await messagesOn(exchanged([2, 1, 0, 3]))).toEqual([refused]);
});

test('a rule that hides words, in the place of the fonts, is found', async () => {
  expect(await messagesOn(page.replace('</style>\n</head>', 'body{display:none}\n</style>\n</head>'))).toEqual([
    refused,
  ]);
});
