import { afterAll, describe, expect, test } from 'vitest';
import { COUNTS_KINDS, DEEP, WORLDS } from './depth.ts';
import { ALL } from './features.ts';
import { KNOWN_FAULTS, knownFault } from './known-faults.ts';
import { consult, type Disagreement } from './oracle.ts';
import { printEdition } from './print-edition.ts';

const AT_A_TIME = 10;

const inWords = ({ seed, tongue, section, printed, fault, why, rule, records }: Disagreement): string =>
  [
    `world ${seed}, ${tongue}, ${section}: ${fault}`,
    `  printed: ${printed}`,
    `  but: ${why} (${rule})`,
    ...records.map(line => `  ${line}`),
  ].join('\n');

const lots = Array.from({ length: Math.ceil(WORLDS.length / AT_A_TIME) }, (_, index) => {
  const seeds = WORLDS.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME);
  return { from: seeds[0], seeds };
});

describe('what is printed is so in the whole world', () => {
  const found = new Set<string>();
  const worldsOf = new Map<string, number>();
  let sentences = 0;

  test.each(lots)('worlds from $from on', ({ seeds }) => {
    const disagreements: Disagreement[] = [];
    for (const seed of seeds) {
      const told = consult(seed, ALL, printEdition);
      expect(told.refused, `world ${seed} was refused`).toEqual([]);
      sentences += told.sentences;
      for (const kind of told.kinds) worldsOf.set(kind, (worldsOf.get(kind) ?? 0) + 1);
      for (const one of [...told.disagreements, ...told.withheld]) {
        if (one.unclear) continue;
        found.add(one.fault);
        if (!knownFault(one.fault)) disagreements.push(one);
      }
    }
    expect(disagreements.slice(0, 5).map(inWords).join('\n\n'), `${disagreements.length} disagreements`).toBe('');
  });

  test('sentences were read', () => {
    expect(sentences).toBeGreaterThan(WORLDS.length * 20);
  });

  test.runIf(DEEP)('every known fault is still there: what was mended leaves the list', () => {
    const gone = KNOWN_FAULTS.flatMap(({ faults }) => faults).filter(
      name => ![...found].some(fault => name.test(fault)),
    );
    expect(gone).toEqual([]);
  });

  afterAll(() => {
    found.clear();
    if (!COUNTS_KINDS) return;
    const counted = [...worldsOf].sort(([, a], [, b]) => a - b);
    process.stdout.write(`${counted.map(([kind, worlds]) => `${worlds} ${kind}`).join('\n')}\n`);
  });
});
