import type { FunctionName } from '../../lambdas/aws/names.ts';

const MB = 1_000_000;

/**
 * Most bytes that a function may ship. A cold start reads all of its code, and somebody waits for `http`, which verifies
 * claims and so grows with their kinds.
 */
const BUDGET: Readonly<Partial<Record<FunctionName, number>>> = { http: 1.6 * MB };
const EVERY = 40 * MB;

/** Packages that must not come along with `http`: it prints nothing and reads no import. */
const NOT_IN_HTTP = ['pdfkit', 'fontkit', 'handlebars', 'csv-parse', 'd3-shape', 'fflate', 'linebreak', 'yaml'];

/** What a bundle ships, by path or package. */
export interface Shipped {
  readonly name: FunctionName;
  readonly bytes: number;
  /** Packages whose code is in the bundle. */
  readonly packages: readonly string[];
}

/** A bundle broke its budget. */
class OverBudget extends Error {
  override readonly name = 'OverBudget';
}

const mb = (bytes: number): string => `${(bytes / MB).toFixed(3)} MB`;

/** Throws when any bundle is too large or holds what it must not, naming all that are. */
export function enforceBudgets(shipped: readonly Shipped[]): void {
  const faults = shipped.flatMap(({ name, bytes, packages }) => {
    const budget = BUDGET[name] ?? EVERY;
    const strangers = name === 'http' ? NOT_IN_HTTP.filter(stranger => packages.includes(stranger)) : [];
    return [
      ...(bytes > budget ? [`${name} ships ${mb(bytes)}; its budget is ${mb(budget)}.`] : []),
      ...strangers.map(
        stranger => `${name} ships ${stranger}, which it never needs: find the import that drags it in.`,
      ),
    ];
  });
  if (faults.length > 0) throw new OverBudget(faults.join('\n'));
}
