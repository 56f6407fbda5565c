import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEEP, PUT_BACK_WORLDS } from './depth.ts';
import { ALL, type Features } from './features.ts';
import { consult, type Disagreement, type Found, type Printer } from './oracle.ts';
import { printEdition } from './print-edition.ts';
import { PUT_BACK } from './put-back.ts';

const FEATURES: Features = { ...ALL, undeclaredBreaks: false };
/** So many worlds, at the most, until a fault is found. */
const MOST = 60;
const FIRST = Array.from({ length: PUT_BACK_WORLDS ?? MOST }, (_, index) => index + 1);

const all = ({ disagreements, withheld }: Found): readonly Disagreement[] =>
  [...disagreements, ...withheld].filter(({ unclear }) => !unclear);
const named = ({ tongue, section, fault, printed }: Disagreement): string =>
  [tongue, section, fault, printed].join(' | ');

const sound = new Map<number, ReadonlySet<string>>();
/** What the oracle has against the product as it is. */
function known(seed: number): ReadonlySet<string> {
  const found = sound.get(seed) ?? new Set(all(consult(seed, FEATURES, printEdition)).map(named));
  sound.set(seed, found);
  return found;
}

/** What the oracle finds in a world beyond that. */
const foundIn = (seed: number, printer: Printer): readonly string[] =>
  all(consult(seed, FEATURES, printer))
    .map(named)
    .filter(name => !known(seed).has(name));

describe.runIf(DEEP)('a guard that is taken out of the product is missed', () => {
  afterEach(() => {
    for (const { modules } of PUT_BACK) for (const { path } of modules) vi.doUnmock(path);
    vi.resetModules();
  });

  test.each(PUT_BACK)('$kind: $fault', async ({ kind, fault, modules, worlds }) => {
    vi.resetModules();
    for (const { mock } of modules) mock();
    const faulty = await import('./print-edition.ts');
    const found: { readonly seed: number; readonly names: readonly string[] }[] = [];
    for (const seed of worlds ?? FIRST) {
      if (PUT_BACK_WORLDS === null && found.length > 0) break;
      const names = foundIn(seed, faulty.printEdition);
      if (names.length > 0) found.push({ seed, names });
    }
    const [first] = found;
    if (PUT_BACK_WORLDS !== null)
      process.stdout.write(
        `| ${kind} | ${fault} | ${found.length} of ${(worlds ?? FIRST).length} | ${first?.seed} | ${first?.names[0]} |\n`,
      );
    expect(first, `nothing in ${(worlds ?? FIRST).length} worlds`).toBeDefined();
  });
});
