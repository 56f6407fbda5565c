import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { createStartImport } from '../../lambdas/aws/drop-marker.ts';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { freezeHandler } from '../../lambdas/handlers/freeze.ts';
import { importHandler } from '../../lambdas/handlers/import.ts';
import { publishHandler } from '../../lambdas/handlers/publish.ts';
import { renderHandler } from '../../lambdas/handlers/render.ts';
import { UploadsAnswer } from '../../lambdas/http/import-schemas.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { rememberParts } from '../../lambdas/publishing/edition-parts.ts';
import { readyMarker } from '../../lambdas/publishing/keys.ts';
import { findEdition, link } from '../../lambdas/publishing/link.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { openApi } from '../http/api.ts';
import { type Bucket, openBucket } from '../lambda/bucket.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { folder } from '../support/folder.ts';
import { otherFont } from '../support/fonts.ts';
import { folderOf, UNIVERSITIES } from '../support/institute.ts';
import { jpeg, svg } from '../support/pictures.ts';

const Frozen = z.object({ attempt: z.int(), names: z.array(z.string()) });

const BUCKET = 'almanac-editions';
const ASKED = { report: 'research-report', edition: '2023', languages: ['en'] };

/** The institute with a sign, a photograph and a font of its own. */
const files = [
  ...folderOf({
    ...UNIVERSITIES,
    definition: UNIVERSITIES.definition
      .replace(/^editions:/m, 'logo: { file: pictures/sign.svg, decorative: true }\neditions:')
      .replace(
        /^editions:/m,
        `theme: { fonts: { latin: { family: ${otherFont.family}, regular: fonts/regular.ttf, bold: fonts/bold.ttf, licence: SIL OFL 1.1 } } }\neditions:`,
      )
      .replace(
        'cutOff: "2023-12-31" }',
        'cutOff: "2023-12-31", pictures: [{ at: overall, file: pictures/hall.jpg, alt: { en: A hall in the evening }, width: 40 }] }',
      ),
  }),
  ...folder({
    'pictures/sign.svg': svg('<path d="M0 0h10v10z"/>'),
    'pictures/hall.jpg': jpeg(),
    'fonts/regular.ttf': otherFont.regular,
    'fonts/bold.ttf': otherFont.bold,
  }),
].map(({ path, bytes }) => ({ name: path, bytes: bytes ?? new Uint8Array() }));

let environment: TestEnvironment;
let bucket: Bucket;
let dependencies: MakingDependencies;
let api: ReturnType<typeof openApi>;

beforeEach(async () => {
  [environment, bucket] = await Promise.all([openTestEnvironment('none'), openBucket(BUCKET)]);
  const client = createS3Client({
    endpoint: `http://${bucket.host}`,
    forcePathStyle: true,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  dependencies = { ...environment.dependencies, store: createS3Store({ client, bucket: BUCKET }) };
  api = openApi(dependencies, { startImport: createStartImport(client, BUCKET) });
});
afterEach(async () => {
  await Promise.all([environment.leave(), bucket.close()]);
});

const post = (path: string, body: object = {}) =>
  api.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Announces the files over HTTP and sends each to its signed link in the bucket. */
async function sent(): Promise<string> {
  const announced = files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength }));
  const { id, uploads } = UploadsAnswer.parse(await (await post('/imports', { files: announced })).json());
  for (const { name, href, contentType } of uploads) {
    const bytes = Buffer.from(files.find(file => file.name === name)?.bytes ?? []);
    const { status } = await fetch(href, { method: 'PUT', headers: { 'content-type': contentType }, body: bytes });
    expect([name, status]).toEqual([name, 200]);
  }
  return id;
}

/** The run of the edition, step by step as the machine calls the functions, each starting from what is stored. */
async function published(): Promise<void> {
  const { id: runId } = (await startRun(dependencies, ASKED)).run;
  const afresh = (): MakingDependencies => ({ ...dependencies, partsOf: rememberParts() });
  const { attempt, names } = Frozen.parse(await freezeHandler(afresh())({ runId }));
  for (const name of names) await renderHandler(afresh())({ runId, attempt, name });
  const rendered = names.map(name => ({ name }));
  expect(await publishHandler(afresh(), async () => {})({ runId, attempt, rendered })).toMatchObject({
    status: 'succeeded',
  });
}

test('pictures and fonts go over HTTP and the bucket into the files that are published', async () => {
  const batch = await sent();
  expect((await post(`/imports/${batch}/ready`)).status).toBe(202);
  expect(bucket.objects.has(readyMarker(batch))).toBe(true);
  const event = { detail: { object: { key: readyMarker(batch) } } };
  expect(await importHandler(dependencies, async () => {})(event)).toMatchObject({ ok: true });

  await published();
  const pointer = await findEdition(dependencies, ASKED.report, ASKED.edition);
  const [page, print] = await Promise.all(
    ['en/report.html', 'en/report.pdf'].map(async name =>
      Buffer.from(await (await fetch(await link(dependencies, pointer, name))).arrayBuffer()),
    ),
  );
  const html = page?.toString('utf8') ?? '';
  expect(html).toContain('alt="A hall in the evening"');
  expect(html).toMatch(/<img class="logo"[^>]* src="data:image\/svg\+xml/);
  expect(print?.toString('latin1')).toContain('+LiberationSans-Bold');
  expect(print?.toString('latin1')).not.toContain('+SourceSans');
});
