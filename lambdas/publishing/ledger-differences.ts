import { canonicalJson } from '../records/canonical.ts';
import { isObject } from '../records/fields.ts';

/** A part of which the ledger of a folder says something else than the records give; null where one has nothing. */
export interface PartApart {
  readonly part: string;
  readonly ledger: unknown;
  readonly records: unknown;
}

/** What is wrong with one entry of a ledger: taken out, put in, given twice, in another's place, or with other parts. */
export type EntryFault =
  | { readonly id: string; readonly fault: 'removed' | 'added' | 'repeated' | 'moved' }
  | { readonly id: string; readonly fault: 'differs'; readonly parts: readonly PartApart[] };

/** A whole ledger, held against the one that the records give. */
export interface LedgerVerified {
  /** How many claims the records give, by verdict: none is left out that a reader of the ledger could miss. */
  readonly claims: Readonly<Record<string, number>>;
  /** Claims of the edition, statements of others and what the edition compared with says, in this order. */
  readonly faults: readonly EntryFault[];
  /** What stands beside these: report, edition, cut-off, sources. */
  readonly apart: readonly PartApart[];
}

/** The lists of a ledger whose items have ids, by the way to them. */
const LISTS: readonly (readonly string[])[] = [
  ['claims'],
  ['statements'],
  ['sources'],
  ['comparison', 'claims'],
  ['comparison', 'untrue'],
  ['comparison', 'sources'],
];

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((part: unknown, name) => (isObject(part) ? new Map(Object.entries(part)).get(name) : undefined), value);

interface Entry {
  readonly id: string;
  readonly value: unknown;
}

/** What stands in a list, each by its id; what bears none is named by where it stands. */
function entriesAt(ledger: unknown, path: readonly string[]): readonly Entry[] {
  const list = at(ledger, path);
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, index): Entry => {
    const id = at(value, ['id']);
    return { id: typeof id === 'string' ? id : `${path.join('.')} ${index + 1}`, value };
  });
}

/** The parts that are not the same JSON in both, by name. */
function partsApart(ledger: unknown, records: unknown, leaving: readonly string[] = []): readonly PartApart[] {
  const held = new Map(isObject(ledger) ? Object.entries(ledger) : []);
  const given = new Map(isObject(records) ? Object.entries(records) : []);
  const names = [...new Set([...given.keys(), ...held.keys()])].filter(name => !leaving.includes(name));
  return names.flatMap(part => {
    const both = { part, ledger: held.get(part) ?? null, records: given.get(part) ?? null };
    return canonicalJson(both.ledger) === canonicalJson(both.records) ? [] : [both];
  });
}

function faultsIn(found: readonly Entry[], given: readonly Entry[]): readonly EntryFault[] {
  const [held, own] = [new Map(found.map(each => [each.id, each])), new Map(given.map(each => [each.id, each]))];
  const missing = given.filter(({ id }) => !held.has(id)).map(({ id }): EntryFault => ({ id, fault: 'removed' }));
  const order = given.filter(({ id }) => held.has(id));
  let next = 0;
  const seen = new Set<string>();
  const others = found.flatMap(({ id, value }): readonly EntryFault[] => {
    const record = own.get(id);
    if (!record) return [{ id, fault: 'added' }];
    if (seen.has(id)) return [{ id, fault: 'repeated' }];
    seen.add(id);
    const parts = partsApart(value, record.value);
    const moved = order[next]?.id !== id;
    next = order.findIndex(each => each.id === id) + 1;
    return [
      ...(parts.length > 0 ? [{ id, fault: 'differs', parts } as const] : []),
      ...(moved ? [{ id, fault: 'moved' } as const] : []),
    ];
  });
  return [...missing, ...others];
}

/**
 * Holds a whole ledger against the one that the records give: every entry, whatever its verdict, with its reason, words, figures,
 * evidence, choice and the sections that print it; and whether any was taken out, put in, repeated or moved.
 *
 * @param found the ledger as it lies in the folder, parsed
 * @param given the ledger that the records give, parsed
 */
export function verifyWholeLedger(found: unknown, given: unknown): LedgerVerified {
  const claims: Record<string, number> = {};
  for (const { value } of entriesAt(given, ['claims'])) {
    const verdict = String(at(value, ['verdict']));
    claims[verdict] = (claims[verdict] ?? 0) + 1;
  }
  const compared = LISTS.flatMap(([first, second]) => (first === 'comparison' && second ? [second] : []));
  return {
    claims,
    faults: LISTS.flatMap(path => faultsIn(entriesAt(found, path), entriesAt(given, path))),
    apart: [
      ...partsApart(found, given, ['claims', 'statements', 'sources', 'comparison']),
      ...partsApart(at(found, ['comparison']), at(given, ['comparison']), compared).map(each => ({
        ...each,
        part: `comparison.${each.part}`,
      })),
    ],
  };
}
