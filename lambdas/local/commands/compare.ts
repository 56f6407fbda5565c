import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparisonMarkdown } from '../../publishing/compare/markdown.ts';
import type { EditionComparison } from '../../publishing/compare-editions.ts';
import { compareIn, compareStored } from '../../publishing/compare-stored.ts';
import type { Dataset } from '../../records/dataset.ts';
import type { Command } from '../command.ts';
import { meantReport } from '../meant-report.ts';
import { asTyped, SAMPLE, storeFolder } from '../paths.ts';
import { readRecords } from '../read-records.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run compare -- EDITION EDITION [--report ID] [--records DIR] [--out FILE] [--json]

Says what changed from one edition to another: in the data, in the claims, in the wording.
  --report ID     the report (default: the one that is defined; of several, that of the sample)
  --records DIR   compare as the records of a folder define them, with nothing else set up
                  (default: the store where there is one, a published edition by its frozen input; else the sample)
  --out FILE      write into a file (default: to the terminal)
  --json          JSON instead of Markdown

Example: npm run compare -- 2021 2022 --out changes.md`;

interface Settings {
  /** Null for the only one that is defined. */
  readonly report: string | null;
  readonly before: string;
  readonly after: string;
  readonly records: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

function settings(args: readonly string[]): Settings {
  return understood(USAGE, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        report: { type: 'string' },
        records: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [before, after, ...more] = positionals;
    if (before !== undefined && after !== undefined && more.length === 0) {
      const path = (typed: string | undefined) => (typed === undefined ? null : asTyped(typed));
      const { report = null, json } = values;
      return { report, before, after, records: path(values.records), out: path(values.out), json };
    }
    return null;
  });
}

const compareRecords = (asked: Settings, records: Dataset): EditionComparison =>
  compareIn(records, { ...asked, report: asked.report ?? meantReport(records.reports) });

async function compare(asked: Settings, folder: string): Promise<EditionComparison> {
  if (asked.records !== null || !existsSync(join(folder, 'table')))
    return compareRecords(asked, await readRecords(asked.records ?? SAMPLE));
  // Comparing by a folder needs neither the table's engine nor the printers' fonts.
  const { openLocalEnvironment } = await import('../environment.ts');
  const opened = await openLocalEnvironment(folder, 'http://127.0.0.1');
  try {
    const { dependencies } = opened;
    const report = asked.report ?? meantReport(await dependencies.table.readReports());
    return await compareStored(dependencies, { ...asked, report });
  } finally {
    await opened.close();
  }
}

/** Says what changed from one edition to another. */
export const compareCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const asked = settings(terminal.args);
    const comparison = await compare(asked, storeFolder(terminal.env));
    const text = asked.json ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonMarkdown(comparison);
    if (asked.out === null) {
      terminal.say(text.trimEnd());
      return 0;
    }
    await mkdir(dirname(asked.out), { recursive: true });
    await writeFile(asked.out, text);
    terminal.say(asked.out);
    return 0;
  },
};
