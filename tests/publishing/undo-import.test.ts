import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { readInput, storeInput } from '../../lambdas/publishing/input.ts';
import { manifestKey, sha256 } from '../../lambdas/publishing/keys.ts';
import { manifestBytes } from '../../lambdas/publishing/manifest.ts';
import type { ObjectStore } from '../../lambdas/publishing/ports.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { listedImports, undoImport } from '../../lambdas/publishing/undo-import.ts';
import { canonicalJson } from '../../lambdas/records/canonical.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { KEYS } from '../../lambdas/records/keys.ts';
import { isRefused } from '../../lambdas/refusals/refusal.ts';
import { temporaryFolder } from '../local/terminal.ts';
import { byDepth, runs } from '../support/depth.ts';
import { BASE, folder, record, records, release, source, table, unit } from '../support/folder.ts';
import { SEED } from '../support/seed.ts';
import { world } from '../support/world.ts';

const BUILD = 'b'.repeat(12);

/** A store in memory, as far as imports and publications use one. */
function memoryStore(): Pick<ObjectStore, 'get' | 'list' | 'putOnce'> & { readonly objects: Map<string, Uint8Array> } {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    get: async key => {
      const bytes = objects.get(key);
      return bytes === undefined ? null : { bytes, contentType: 'application/json' };
    },
    list: async under =>
      [...objects]
        .filter(([key]) => key.startsWith(`${under}/`))
        .map(([key, bytes]) => ({ key, bytes: bytes.length }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    putOnce: async (key, bytes) => {
      objects.set(key, bytes);
    },
  };
}

interface Setting extends EmbeddedTable {
  readonly dependencies: Parameters<typeof undoImport>[0];
  readonly store: ReturnType<typeof memoryStore>;
}

async function setting(): Promise<Setting> {
  const opened = await openEmbeddedTable(await temporaryFolder());
  const memory = memoryStore();
  const refused = async (): Promise<never> => Promise.reject(new Error('no links here'));
  const store = { ...memory, link: refused, uploadLink: refused };
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return { ...opened, store: memory, dependencies: { table: opened.table, store, clock: { now } } };
}

/** Imports files; answers the id under which they are listed, null where nothing of them was new. */
async function imported({ dependencies: { table, clock } }: Setting, files: readonly InputFile[]) {
  const before = await table.listImports();
  const result = await importRecords(files, table, null, 'en', { at: clock.now() });
  if (!result.ok) throw new Error(result.words);
  const after = await table.listImports();
  return after.find(({ id }) => !before.some(known => known.id === id))?.id ?? null;
}

/** Publishes an edition that reads these items, as publishing leaves it: input, manifest, pointer. */
async function publish({ dependencies: { table, clock }, store }: Setting, edition: string, dataset: Dataset) {
  const blank = world().input();
  const definition = { ...blank.edition, id: edition };
  const report = { ...blank.report, editions: [definition] };
  const read: EditionInput = { format: 1, report, edition: definition, dataset: { ...dataset, reports: [] } };
  const links = { ...store, link: async () => '', uploadLink: async () => '' };
  const input = await storeInput(links, read);
  const made = { report: report.id, edition, input, build: BUILD };
  const bytes = manifestBytes(made, []);
  const manifest = manifestKey(made, sha256(bytes));
  await store.putOnce(manifest, bytes, 'application/json');
  const publishedAt = clock.now();
  await table.putEdition({ report: report.id, edition, manifest, run: manifest, publishedAt, artifacts: [] });
  return input;
}

const itemsOf = (dataset: Dataset): ReadonlyMap<string, string> => {
  const list = <K extends keyof Dataset>(kind: K): readonly (readonly [string, string])[] => {
    const key: (item: Dataset[K][number]) => string = KEYS[kind];
    const items: readonly Dataset[K][number][] = dataset[kind];
    return items.map(item => [`${kind} ${key(item)}`, canonicalJson(item)] as const);
  };
  return new Map([
    ...list('units'),
    ...list('groups'),
    ...list('rankings'),
    ...list('releases'),
    ...list('records'),
    ...list('indicators'),
    ...list('values'),
    ...list('honours'),
    ...list('statements'),
    ...list('sources'),
  ]);
};

const PLACES = folder(records(record('beijing', '1'), record('tokyo', '2')));
const RENAMED = folder({
  'units.csv': table('units', [unit('beijing', 'Beijing', '北京', { aliases: 'Peking;Pei-ching' })]),
  'sources.csv': table('sources', [source('page', { url: 'https://example.org/new' })]),
});

test('a draft is listed and taken back: what is new goes, what was overwritten stands again, and it may come again', async () => {
  const opened = await setting();
  const { dependencies } = opened;
  const base = await imported(opened, folder(BASE));
  const before = await dependencies.table.readAll();
  const [places, names] = [await imported(opened, PLACES), await imported(opened, RENAMED)];
  expect(await listedImports(dependencies)).toMatchObject([
    { id: base, at: '2026-01-01T00:00:00.000Z', files: Object.keys(BASE), readBy: [], status: 'imported' },
    { id: places, written: { records: 2 } },
    { id: names, written: { units: 1, sources: 1 }, files: ['units.csv', 'sources.csv'] },
  ]);
  await undoImport(dependencies, names ?? '');
  await undoImport(dependencies, places ?? '');
  expect(await dependencies.table.readAll()).toEqual(before);
  expect((await listedImports(dependencies)).map(({ status }) => status)).toEqual([
    'imported',
    'withdrawn',
    'withdrawn',
  ]);
  expect(await undoImport(dependencies, places ?? '')).toMatchObject({ status: 'withdrawn' });
  // Other places than before: what was taken back is nowhere in the way.
  const right = await imported(opened, folder(records(record('beijing', '2'), record('tokyo', '1'))));
  expect([places, names]).not.toContain(right);
  await opened.close();
});

test('an import stays that an edition read, that a later one wrote over, or that what is stored besides rests on', async () => {
  const opened = await setting();
  const { dependencies } = opened;
  const base = (await imported(opened, folder(BASE))) ?? '';
  const places = (await imported(opened, PLACES)) ?? '';
  const asked = async (id: string) => {
    const revision = await dependencies.table.revision();
    const outcome = await undoImport(dependencies, id).then(
      () => 'undone',
      error => error,
    );
    expect(await dependencies.table.revision()).toBe(revision);
    return outcome;
  };
  expect(isRefused(await asked('0123456789ab'), 'noSuchImport')).toBe(true);
  const needed = await asked(base);
  expect(needed).toMatchObject({ name: 'ImportNeeded', message: expect.stringContaining('There is no') });
  const names = (await imported(opened, RENAMED)) ?? '';
  expect(await asked(base)).toMatchObject({ name: 'ImportBuiltUpon', facts: { later: [names] } });
  await publish(opened, '2022', await dependencies.table.readAll());
  expect(await asked(names)).toMatchObject({ name: 'ImportPublished', message: expect.stringContaining('2022') });
  expect(await asked(places)).toMatchObject({ name: 'ImportPublished' });
  expect((await listedImports(dependencies)).map(({ readBy }) => readBy.length)).toEqual([1, 1, 1]);
  // What an edition read before it was written over is not read of the later import.
  const later =
    (await imported(
      opened,
      folder({ 'sources.csv': table('sources', [source('notice', { url: 'https://example.org/notice' })]) }),
    )) ?? '';
  expect(await undoImport(dependencies, later)).toMatchObject({ id: later });
  // An edition that was published anew keeps what its earlier publication read.
  await publish(opened, '2022', world().input().dataset);
  expect(await asked(places)).toMatchObject({ name: 'ImportPublished' });
  await opened.close();
});

test('nothing is taken back while an edition is being made, and a place is corrected by a vintage or after its draft went', async () => {
  const opened = await setting();
  const { dependencies } = opened;
  await imported(opened, folder(BASE));
  const places = (await imported(opened, PLACES)) ?? '';
  const run: Run = {
    id: 'run-1',
    request: { report: 'x', edition: 'y', languages: [], formats: [] },
    revision: '',
    build: BUILD,
    status: 'queued',
    attempt: 1,
    input: null,
    planned: 0,
    errors: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
  await dependencies.table.createRun(run);
  await dependencies.table.updateRun({ ...run, status: 'freezing' });
  await expect(undoImport(dependencies, places)).rejects.toMatchObject({ name: 'UndoWhileMaking' });
  await dependencies.table.updateRun({ ...run, status: 'failed' });
  const other = folder(records(record('beijing', '3')));
  const refused = await importRecords(other, dependencies.table);
  expect(refused).toMatchObject({
    ok: false,
    faults: [{ rule: 'V24', remedy: expect.stringContaining('almanac imports') }],
  });
  await undoImport(dependencies, places);
  expect(await importRecords(other, dependencies.table)).toMatchObject({ ok: true });
  await opened.close();
});

test('recipes are kept as they were written last, and as before when that is taken back', async () => {
  const opened = await setting();
  const recipe = (mark: string) =>
    `# ${mark}\nrecipe: places\nfile: places*.csv\nrecords: { ranking: gci, release: "2022", unit: "{City}", rank: "{Place}", source: page }\n`;
  await imported(opened, folder({ ...BASE, 'imports/p.yaml': recipe('one'), 'places 1.csv': 'City,Place\nTokyo,1\n' }));
  await imported(opened, folder({ 'imports/p.yaml': recipe('two'), 'Places 2.csv': 'City,Place\nParis,2\n' }));
  expect([...(await opened.table.keptRecipes())]).toEqual([['places', recipe('two')]]);
  const listed = await opened.table.listImports();
  expect(listed.map(({ recipes }) => recipes)).toEqual([['places'], ['places']]);
  await undoImport(opened.dependencies, listed[1]?.id ?? '');
  expect([...(await opened.table.keptRecipes())]).toEqual([['places', recipe('one')]]);
  await opened.close();
});

/** The table takes so many requests to write, and then the process is gone. */
function cutAfter(client: DynamoDBClient, writes: number): () => void {
  let left = writes;
  client.middlewareStack.add(
    (next, context) => args => {
      if (!/^(Put|BatchWrite)Item/.test(context.commandName ?? '')) return next(args);
      left -= 1;
      if (left < 0) throw new Error('the process is gone');
      return next(args);
    },
    { step: 'initialize', priority: 'low' },
  );
  return () => {
    left = Number.POSITIVE_INFINITY;
  };
}

test('wherever an undo is cut off, nothing is read and nothing else imported until the same undo finished it', async () => {
  // At every change behind every other write, which one is by the commit.
  let cuts = byDepth(SEED % 2, 0);
  for (let whole = false; !whole; cuts += byDepth(2, 1)) {
    const opened = await setting();
    const { dependencies } = opened;
    await imported(opened, folder(BASE));
    const before = await dependencies.table.readAll();
    const id = (await imported(opened, folder({ ...records(record('beijing', '1')), ...filesOf(RENAMED) }))) ?? '';
    const mend = cutAfter(opened.client, cuts);
    const [first] = await Promise.allSettled([undoImport(dependencies, id)]);
    mend();
    whole = first.status === 'fulfilled';
    const begun = await dependencies.table.readAll().then(
      () => false,
      error => isRefused(error, 'importInterrupted'),
    );
    if (begun)
      await expect(importRecords(PLACES, dependencies.table)).rejects.toMatchObject({ name: 'UndoInterrupted' });
    await undoImport(dependencies, id);
    expect(await dependencies.table.readAll(), `cut after ${cuts} writes`).toEqual(before);
    await opened.close();
  }
  expect(cuts).toBeGreaterThan(4);
});

const filesOf = (files: readonly InputFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, bytes ?? new Uint8Array()]));

type Step =
  | {
      readonly kind: 'import';
      readonly unit: string;
      readonly release: string;
      readonly place: number;
      readonly url: number;
    }
  | { readonly kind: 'publish'; readonly edition: number; readonly share: number }
  | { readonly kind: 'undo'; readonly which: number };

const CITIES = ['beijing', 'shanghai', 'xian', 'tokyo', 'paris'] as const;

const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      unit: fc.constantFrom(...CITIES),
      release: fc.constantFrom('2021', '2022'),
      place: fc.integer({ min: 1, max: 9 }),
      url: fc.integer({ min: 0, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      edition: fc.integer({ min: 1, max: 2 }),
      share: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat({ max: 20 }) }) },
);

type Changes = ReadonlyMap<string, { readonly was: string | undefined; readonly is: string }>;

const changesFrom = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes =>
  new Map(
    [...after].flatMap(([name, is]) =>
      before.get(name) === is ? [] : [[name, { was: before.get(name), is }] as const],
    ),
  );

const changeOf = ({ unit: id, release: of, place, url }: Extract<Step, { kind: 'import' }>) =>
  folder({
    ...records(record(id, String(place), { release: of, ranking: 'gci' })),
    ...(url > 0 && {
      'sources.csv': table('sources', [source('notice', { url: `https://example.org/${url}` })]),
      'releases.csv': table('releases', [
        release(of, { previous: of === '2021' ? 'first' : '2021', note: `note ${url}` }),
      ]),
    }),
  });

test('whatever is imported, published and taken back in whatever order: nothing that an edition read is lost, and what is left is what the rest brought', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 4, maxLength: 14 }), async steps => {
      const opened = await setting();
      const { dependencies } = opened;
      const { table: stored } = dependencies;
      const base = await imported(opened, folder(BASE));
      const inputs: string[] = [];
      /** What each import changed, by its id: by item, how it read before and after. */
      const changed = new Map<string, Changes>();
      if (base !== null) changed.set(base, changesFrom(new Map(), itemsOf(await stored.readAll())));
      for (const step of steps) {
        const before = await stored.readAll();
        if (step.kind === 'import') {
          const known = await stored.listImports();
          const result = await importRecords(changeOf(step), stored, null, 'en', { at: dependencies.clock.now() });
          const [fresh] = (await stored.listImports()).filter(({ id }) => !known.some(each => each.id === id));
          expect(result.ok || canonicalJson(await stored.readAll()) === canonicalJson(before)).toBe(true);
          if (fresh) changed.set(fresh.id, changesFrom(itemsOf(before), itemsOf(await stored.readAll())));
        } else if (step.kind === 'publish') {
          // An edition reads a part of what is there.
          const part = <T>(items: readonly T[]): readonly T[] => items.filter((_, at) => at % step.share === 0);
          const { records: all, sources, releases } = before;
          const read = { ...before, records: part(all), sources: part(sources), releases: part(releases) };
          inputs.push(await publish(opened, String(step.edition), read));
        } else {
          const standing = (await stored.listImports()).filter(({ status }) => status === 'imported');
          const entry = standing[step.which % standing.length];
          if (entry === undefined) continue;
          try {
            await undoImport(dependencies, entry.id);
          } catch (error) {
            // Refused, and then nothing is changed.
            expect(error).toMatchObject({ name: expect.stringMatching(/^Import(?:Published|BuiltUpon|Needed)$/) });
            expect(await stored.readAll()).toEqual(before);
            continue;
          }
          const after = itemsOf(await stored.readAll());
          const expected = new Map(itemsOf(before));
          for (const [name, { was, is }] of changed.get(entry.id) ?? []) {
            expect(expected.get(name)).toBe(is);
            if (was === undefined) expected.delete(name);
            else expected.set(name, was);
          }
          expect(after).toEqual(expected);
          for (const hash of inputs)
            for (const [name, item] of itemsOf((await readInput(opened.store, hash)).dataset)) {
              expect([name, after.has(name)]).toEqual([name, true]);
              // What stood as it was read stands so still.
              if (itemsOf(before).get(name) === item) expect(after.get(name)).toBe(item);
            }
        }
      }
      await opened.close();
    }),
    { ...runs(4, 80), endOnFailure: true },
  );
});
