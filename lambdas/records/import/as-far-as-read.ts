import type * as z from 'zod';
import { isObject } from '../fields.ts';

type Path = readonly PropertyKey[];

/** `editions[0].basket[3]`, as a person finds it in the file. */
export const pathInWords = (path: Path): string =>
  path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? String(step) : `${words}.${String(step)}`,
    '',
  );

/** A path in words, `editions[0].basket[3]`, in steps. */
export const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

/** A part that cannot be read: it is left out, or something stands in for it that its shape asks for. */
interface Cut {
  readonly path: Path;
  readonly standIn: unknown;
}

const begins = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, at) => String(step) === String(path[at]));

const same = (a: Path, b: Path): boolean => a.length === b.length && begins(a, b);

/** What of an item could not be read. Paths are of the item as it is written, unless they are said to be of what was read. */
export class Unread {
  readonly #item: unknown;
  readonly #cuts: Cut[] = [];

  constructor(item: unknown) {
    this.#item = item;
  }

  #cutAt(path: Path): Cut | undefined {
    return this.#cuts.find(cut => same(cut.path, path));
  }

  /** Whether it is, or lies in, a part that cannot be read. */
  covers(path: Path): boolean {
    return this.#cuts.some(cut => begins(path, cut.path));
  }

  /** Whether all of it could be read. */
  isWhole(path: Path): boolean {
    return !this.covers(path) && !this.#cuts.some(cut => begins(cut.path, path));
  }

  /** What is written there, readable or not; undefined where nothing is. */
  written(path: Path): unknown {
    let value = this.#item;
    for (const step of path) value = partOf(value, step);
    return value;
  }

  /** Whether something is written there, readable or not. */
  isGiven(path: Path): boolean {
    return this.written(path) !== undefined;
  }

  /** Whether an edition before this one, as it was read, has no id that could be read: it may have any. */
  hidesEditionBefore(edition: number): boolean {
    const [, at] = this.asWritten(['editions', edition]);
    return this.#cuts.some(
      ({ path: [list, entry, field] }) =>
        list === 'editions' && Number(entry) < Number(at) && (field === undefined || field === 'id'),
    );
  }

  /** The path, as it is written, of a path of what was read: entries that were left out are counted again. */
  asWritten(path: Path): Path {
    let value = this.#item;
    const written: PropertyKey[] = [];
    for (const step of path) {
      const at = typeof step === 'number' ? (this.#kept(value, written)[step] ?? step) : step;
      written.push(at);
      value = partOf(value, at);
    }
    return written;
  }

  #kept(list: unknown, path: Path): readonly number[] {
    if (!Array.isArray(list)) return [];
    return [...list.keys()].filter(at => this.#cutAt([...path, at]) === undefined);
  }

  /** Takes a part out. What is asked for and was taken out has a stand-in; what has none goes with what it lies in. */
  takeOut(path: Path, standIn: (path: Path) => unknown): boolean {
    if (path.length === 0) return false;
    const before = this.#cutAt(path);
    const isMissing = !this.isGiven(path);
    if (before === undefined && !isMissing) {
      this.#cuts.push({ path, standIn: undefined });
      return true;
    }
    const given = before?.standIn === undefined ? standIn(path) : undefined;
    if (given === undefined) return this.takeOut(path.slice(0, -1), standIn);
    this.#cuts.splice(0, this.#cuts.length, ...this.#cuts.filter(cut => cut !== before), { path, standIn: given });
    return true;
  }

  /** The item without the parts that cannot be read. */
  rest(): unknown {
    return this.#rest(this.#item, []);
  }

  #rest(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return this.#kept(value, path).map(at => this.#rest(value[at], [...path, at]));
    if (!isObject(value)) return value;
    const kept = Object.entries(value).flatMap(([name, part]): readonly [string, unknown][] =>
      this.#cutAt([...path, name]) === undefined ? [[name, this.#rest(part, [...path, name])]] : [],
    );
    const stood = this.#cuts.flatMap((cut): readonly [string, unknown][] =>
      cut.standIn !== undefined && same(cut.path.slice(0, -1), path) ? [[String(cut.path.at(-1)), cut.standIn]] : [],
    );
    return Object.fromEntries([...kept, ...stood]);
  }
}

const partOf = (value: unknown, step: PropertyKey): unknown =>
  Array.isArray(value)
    ? typeof step === 'number'
      ? value[step]
      : undefined
    : isObject(value)
      ? value[String(step)]
      : undefined;

/** Whether a part of what was read, `editions[0].basket`, is there as a whole as it was written. */
export const isRead = (unread: Unread | undefined, column: string): boolean =>
  unread === undefined || unread.isWhole(unread.asWritten(stepsOf(column)));

/** Whether a part of an edition could be read, or, where it is left out, all could that it follows from. */
export const isSettled = (unread: Unread | undefined, edition: number, field: string): boolean => {
  const path = `editions[${edition}]`;
  if (unread === undefined || unread.isGiven(unread.asWritten(stepsOf(`${path}.${field}`))))
    return isRead(unread, `${path}.${field}`);
  return isRead(unread, `${path}.cutOff`) && isRead(unread, 'ownRanking');
};

/** An item as far as it can be read, and every issue of it with its path as it is written. */
export interface ReadItem<T> {
  /** Null where too little of it can be read. */
  readonly item: T | null;
  readonly issues: readonly z.core.$ZodIssue[];
  readonly unread: Unread;
}

/** So often what cannot be read is taken out: each time at least one part goes. */
const ROUNDS = 60;

/**
 * Reads an item; where a part of it is at fault, also what is left without that part, so that no fault hides another: rules
 * that look at several parts, and those that look across files, are asked of what can be read. `standIn` gives what its
 * shape asks for in place of a part, undefined where there is nothing; `written` a path as whoever wrote the item knows it.
 */
export function readAsFar<T>(
  item: unknown,
  parse: (item: unknown) => z.ZodSafeParseResult<T>,
  standIn: (path: Path) => unknown,
  written: (path: Path) => Path,
): ReadItem<T> {
  const unread = new Unread(item);
  const issues: z.core.$ZodIssue[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = parse(unread.rest());
    if (result.success) return { item: result.data, issues, unread };
    const plain = new Set(result.error.issues.map(({ path }) => pathInWords(path)));
    // What lies at a path that cannot be read is not there: that is no fault beside it.
    const found = result.error.issues
      .map(issue => ({ issue, path: written(issue.path) }))
      .filter(({ issue, path }) => same(issue.path, path) || !plain.has(pathInWords(path)))
      .map(({ issue, path }) => ({ ...issue, path: [...unread.asWritten(path)] }));
    // What is asked for in place of a part that was taken out follows from the fault of that part.
    issues.push(...found.filter(({ path }) => round === 0 || unread.isWhole(path)));
    const parts = found.flatMap(issue =>
      issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path],
    );
    const once = new Map(parts.map(path => [pathInWords(path), path]));
    for (const path of once.values()) if (!unread.takeOut(path, standIn)) return { item: null, issues, unread };
  }
  return { item: null, issues, unread };
}
