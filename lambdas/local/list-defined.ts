import type { Table } from '../publishing/ports.ts';
import type { ReportDefinition } from '../records/report.ts';

interface Listed {
  /** What the store holds and defines, a line each. */
  readonly lines: readonly string[];
  /** Address of the first file that a person would fetch; null where nothing is published. */
  readonly first: string | null;
}

/** Every report and edition that the store defines: where its files are, or how it is made. */
export async function listDefined(table: Table, origin: string): Promise<Listed> {
  const reports = await table.readReports();
  if (reports.length === 0)
    return {
      lines: ['The store defines no report yet: import one (reports.json, docs/data.md) with npm run import -- DIR.'],
      first: null,
    };
  const listed = await Promise.all(reports.flatMap(report => editionsOf(table, origin, report)));
  const addresses = listed.flatMap(edition => edition.addresses);
  const lines = listed.flatMap(({ head, addresses: own }) => [head, ...own.map(address => `  ${address}`)]);
  return { lines, first: addresses.find(address => address.endsWith('.pdf')) ?? addresses[0] ?? null };
}

const editionsOf = (table: Table, origin: string, { id: report, editions }: ReportDefinition) =>
  editions
    .toSorted((a, b) => b.year - a.year)
    .map(async ({ id: edition }) => {
      const pointer = await table.getEdition(report, edition);
      const files = pointer?.artifacts.filter(({ name }) => name.includes('/')) ?? [];
      return {
        head:
          pointer === null
            ? `${report} ${edition}: defined, not published. To make it: POST /runs {"report":"${report}","edition":"${edition}"}`
            : `${report} ${edition}, published:`,
        addresses: files.map(({ name }) => `${origin}/editions/${report}/${edition}/${name}`),
      };
    });
