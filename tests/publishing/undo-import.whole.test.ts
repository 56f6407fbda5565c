import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { readInput } from '../../lambdas/publishing/input.ts';
import { undoImport } from '../../lambdas/publishing/undo-import.ts';
import { canonicalJson } from '../../lambdas/records/canonical.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { KEYS } from '../../lambdas/records/keys.ts';
import { isRefused } from '../../lambdas/refusals/refusal.ts';
import { byDepth, runs } from '../support/depth.ts';
import { BASE, folder, record, records, release, source, table } from '../support/folder.ts';
import { SEED } from '../support/seed.ts';
import { cutAfter } from './cut-after.ts';
import { imported, PLACES, publish, RENAMED, setting } from './drafts.ts';

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
