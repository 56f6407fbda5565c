import { describe, expect, test } from 'vitest';
import { otherPictures } from '../../lambdas/audit/pictures.ts';
import { openPage } from '../../lambdas/audit/read/page.ts';
import { picturesOfPage } from '../../lambdas/audit/read/page-pictures.ts';
import { readPdf } from '../../lambdas/audit/read/pdf.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { tamePicture } from '../../lambdas/records/import/pictures/tame-picture.ts';
import { renderPdf } from '../../lambdas/render/pdf/render-pdf.ts';
import { folder } from '../support/folder.ts';
import { once } from '../support/once.ts';
import { jpeg, png } from '../support/pictures.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const DEFINITION = 'reports/logistics.yaml';
const files = shortLogistics();
const written = new TextDecoder().decode(files.find(({ path }) => path === DEFINITION)?.bytes ?? new Uint8Array());

const QUAY = '{ unit: singapore, file: pictures/quay.jpg, alt: { en: A quay at dusk }, width: 40 }';
const WIDE = png({ width: 1000, height: 600, type: 6 });

/** The second sample with these pictures in its edition. */
function parsed(pictures: readonly string[], more: Readonly<Record<string, Uint8Array>> = {}) {
  const definition = `${written}    coverArt: { file: pictures/wide.png, decorative: true }\n    pictures:\n${pictures.map(each => `      - ${each}\n`).join('')}`;
  const own = { [DEFINITION]: definition, 'pictures/quay.jpg': jpeg(), 'pictures/wide.png': WIDE, ...more };
  return parseFiles([...files.filter(({ path }) => path !== DEFINITION), ...folder(own)], EMPTY, LANGUAGES);
}

function partsWith(...pictures: readonly string[]): EditionParts {
  const outcome = parsed(pictures);
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
  return createParts(selectInput(outcome.dataset, 'logistics', '2023'));
}

const parts = once(
  (caption: string): EditionParts =>
    partsWith(
      QUAY,
      `{ at: foreword, file: pictures/quay.jpg, alt: { en: A ship and its water }, caption: { en: "${caption}" }, credit: { en: "Jane Doe, CC BY 4.0" }, width: 40 }`,
    ),
);

const fonts = async () => reportFonts;

const made = async (from: EditionParts, names: readonly string[]) => {
  const found = [];
  for (const name of names) found.push({ name, bytes: (await makeArtifact(from, name, fonts)).bytes });
  return found;
};

/** The photograph as it is kept: without the profile of the browser that saved it. */
const kept = Buffer.from(tamePicture('quay.jpg', jpeg()).content ?? '', 'base64');

/** Base 64 without the signs at its end, which a page writes as entities. */
const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const CAPTION = 'The quay of Singapore';

test('logo, art of the cover and photographs are in both files as they are, with what is said of them', async () => {
  const edition = await made(parts(CAPTION), ['claims.json', 'en/report.html', 'en/report.pdf']);
  expect(await faultsOf(parts(CAPTION), edition, fonts)).toEqual([]);
  const [, page, print] = edition.map(({ bytes }) => Buffer.from(bytes));
  const html = page?.toString('utf8') ?? '';
  expect(html).toContain('alt="A quay at dusk"');
  expect(html).toContain('>The quay of Singapore</span>');
  expect(html).toContain('>Picture: Jane Doe, CC BY 4.0</span>');
  expect(html).toContain(`data:image/jpeg;base64,${unpadded(kept)}`);
  expect(print?.includes(kept)).toBe(true);
  expect(print?.toString('latin1').split('/Subtype /Image').length).toBe(4);
}, 300_000);

describe('words of a picture', () => {
  test.each([
    ['a wrong place', 'Singapore, second of 139 in the world', '“second”, “139”'],
    ['a comparison', 'The best port of Singapore', '“best”'],
  ])(
    'with %s are refused',
    async (_, caption, words) => {
      const faults = await faultsOf(
        parts(caption),
        await made(parts(caption), ['claims.json', 'en/report.html']),
        fonts,
      );
      expect(faults.map(({ file, message }) => `${file} ${message}`)).toEqual([
        expect.stringContaining(`pictures/quay.jpg says ${words}, and no true claim`),
      ]);
    },
    300_000,
  );
});

/** The cover and the foreword of the edition: what has pictures and is printed in a moment. */
const short = once((caption: string): Document => {
  const document = parts(caption).document('en');
  return { ...document, sections: document.sections.slice(0, 2), evidence: [] };
});

const printed = (document: Document): Promise<Uint8Array> => renderPdf(document, reportFonts);

/** The document with the picture on its cover put otherwise, or taken away. */
function withCover(document: Document, file: string | null, format: 'png' | 'jpeg', bytes: Uint8Array): Document {
  const sections = document.sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block => {
      if (block.kind !== 'cover' || !block.picture) return block;
      const { picture, ...others } = block;
      if (file === null) return others;
      const content = Buffer.from(bytes).toString('base64');
      return { ...others, picture: { ...picture, image: { ...picture.image, format, file, content, sha256: file } } };
    }),
  }));
  return { ...document, sections };
}

async function toldOf(document: Document, bytes: Uint8Array): Promise<readonly string[]> {
  const file = { name: 'en/report.pdf', format: 'pdf' as const, pictures: (await readPdf(bytes)).pictures };
  const faults = otherPictures(file, declaredBy(document).pictures, parts(CAPTION).input.pictures ?? {});
  return faults.map(({ sentence, message }) => `${sentence} ${message}`);
}

describe('in a PDF', () => {
  const original = () => short(CAPTION);

  test('the pictures are those declared, and the same bytes each time', async () => {
    const bytes = await printed(original());
    expect(await toldOf(original(), bytes)).toEqual([]);
    expect(Buffer.from(bytes).equals(Buffer.from(await printed(original())))).toBe(true);
    const { pictures } = await readPdf(bytes);
    expect(pictures.map(({ isTold, page }) => [isTold, page])).toEqual([
      [false, 1],
      [false, 1],
      [true, 3],
    ]);
  });

  test.each([
    ['of other pixels', 'png', png({ width: 1000, height: 600, type: 2 })],
    ['less translucent', 'png', png({ width: 1000, height: 600, type: 4 })],
    ['of another format', 'jpeg', jpeg()],
  ] as const)('another picture %s in the place of the art of the cover is found', async (_, format, bytes) => {
    const told = await toldOf(original(), await printed(withCover(original(), 'other', format, bytes)));
    expect(told).toContain('pictures/wide.png is declared, and the file does not show it as it is');
    expect(told).toContainEqual(
      expect.stringMatching(/^page 1: .* is shown, and no picture of the institute shows that/),
    );
  });

  test('one that is missing is found, and one that nobody declared', async () => {
    const without = withCover(original(), null, 'png', WIDE);
    expect(await toldOf(original(), await printed(without))).toEqual([
      'pictures/wide.png is declared, and the file does not show it as it is',
    ]);
    expect(await toldOf(without, await printed(original()))).toEqual([
      expect.stringMatching(/^page 1: png .* no picture of the institute shows that/),
    ]);
  });

  test('one whose bytes were exchanged in the file is found', async () => {
    const bytes = Buffer.from(await printed(original()));
    const at = bytes.indexOf(kept) + 600;
    bytes[at] = (bytes[at] ?? 0) ^ 0x15;
    expect(await toldOf(original(), bytes)).toContain(
      'pictures/quay.jpg is declared, and the file does not show it as it is',
    );
  });
});

describe('in a page of the web', () => {
  const page = async (): Promise<string> =>
    new TextDecoder().decode((await made(parts(CAPTION), ['en/report.html']))[0]?.bytes);
  const toldIn = (html: string): readonly string[] =>
    otherPictures(
      { name: 'en/report.html', format: 'html', pictures: picturesOfPage(openPage(html)) },
      declaredBy(parts(CAPTION).document('en')).pictures,
      parts(CAPTION).input.pictures ?? {},
    ).map(({ sentence, message }) => `${sentence} ${message}`);

  test('a picture exchanged, removed, added, fetched or brought by a style is found', async () => {
    const html = await page();
    expect(toldIn(html)).toEqual([]);
    const quay = unpadded(kept);
    const other = unpadded(png());
    expect(toldIn(html.replace(`jpeg;base64,${quay}`, `png;base64,${other}`))).toHaveLength(2);
    expect(toldIn(html.replace(/<img class="logo"[^>]*>/, ''))).toEqual([
      'pictures/logo.svg is declared, and the file does not show it as it is',
    ]);
    for (const extra of [
      `<img src="data:image/png;base64,${other}" alt="">`,
      '<img src="https://example.org/logo.png" alt="">',
      '<object data="logo.svg"></object>',
      '<div style="background: url(logo.png)"></div>',
      '<style>main { background: url("data:image/png;base64,AAAA") }</style>',
    ])
      expect(toldIn(html.replace('</main>', `${extra}</main>`))).toEqual([
        expect.stringContaining('is shown, and no picture of the institute shows that'),
      ]);
    expect(toldIn(html.replace('alt="A quay at dusk"', 'alt=""'))).toEqual([
      'pictures/quay.jpg is not told to those who do not see it',
    ]);
  }, 300_000);
});

describe('a definition is refused', () => {
  const QUIET = 'file: pictures/quay.jpg, width: 40';
  test.each([
    ['whose picture says nothing in its place', `{ unit: singapore, ${QUIET} }`, 'say in "alt" what a reader'],
    [
      'whose picture adorns and is told',
      `{ at: basket, ${QUIET}, decorative: true, alt: { en: A quay } }`,
      'say in "alt"',
    ],
    ['whose picture has no place', `{ ${QUIET}, decorative: true }`, 'say where it stands'],
    ['whose picture is not there', '{ at: basket, file: pictures/none.jpg, decorative: true }', 'put the picture that'],
    ['whose picture lies elsewhere', '{ at: basket, file: quay.jpg, decorative: true }', 'in the folder "pictures"'],
    [
      'whose picture would be coarse',
      '{ at: basket, file: pictures/quay.jpg, decorative: true }',
      'Give a larger picture',
    ],
    ['whose picture is of nobody', `{ unit: atlantis, ${QUIET}, decorative: true }`, ''],
    ['whose picture is too high', '{ at: basket, file: pictures/high.png, decorative: true, width: 30 }', 'Crop it'],
  ])('%s', (_, picture, remedy) => {
    const outcome = parsed([picture], { 'pictures/high.png': png({ width: 200, height: 500 }) });
    expect(outcome.ok ? [] : outcome.faults.map(fault => fault.remedy.toLowerCase())).toContainEqual(
      expect.stringContaining(remedy.toLowerCase()),
    );
  });
});

test('a picture for which there is no place is left out, and the run says which', () => {
  const { leftOut } = partsWith('{ unit: france, file: pictures/quay.jpg, decorative: true, width: 40 }').document(
    'en',
  );
  expect(leftOut).toContainEqual({
    section: 'profiles',
    why: 'the picture pictures/quay.jpg has no place: "france" has no profile',
  });
});
