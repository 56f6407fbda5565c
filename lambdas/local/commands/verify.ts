import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Against, verifyClaims } from '../../publishing/verify-claims.ts';
import { verifyLedger } from '../../publishing/verify-ledger.ts';
import type { Dataset } from '../../records/dataset.ts';
import type { Command } from '../command.ts';
import { asTyped, SAMPLE, storeFolder } from '../paths.ts';
import { printVerified } from '../print-verified.ts';
import { readClaims } from '../read-claims.ts';
import { readRecords } from '../read-records.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run verify -- FILE [--records DIR] [--report ID --edition ID] [--json]

Puts the claims of FILE (JSON; the forms are in docs/claims.md) to the records and says of each whether it is true.
FILE may be the claims.json of a report: then what the report calls true is put to what its edition may read, with
the sentences, figures and evidence that the file gives for it; its other entries are counted, and not looked at.
  --records DIR         check against the records of a folder, with nothing else set up
                        (default: the store where there is one, else the sample)
  --report, --edition   check against what one edition may read: its cut-off holds (default: everything on record)
  --json                answer in JSON

Exit code: 0 when every claim is true, 2 when one is false, withheld, not borne out or
unreadable, 1 when nothing could be checked.`;

interface Settings {
  readonly file: string;
  readonly records: string | null;
  readonly against: Against;
  readonly json: boolean;
}

function settings(args: readonly string[]): Settings {
  return understood(USAGE, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        records: { type: 'string' },
        report: { type: 'string' },
        edition: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    const { report, edition } = values;
    const paired = (report === undefined) === (edition === undefined);
    if (file !== undefined && more.length === 0 && paired) {
      return {
        file: asTyped(file),
        records: values.records === undefined ? null : asTyped(values.records),
        against: report !== undefined && edition !== undefined ? { report, edition } : null,
        json: values.json,
      };
    }
    return null;
  });
}

/** Only here is the table's engine loaded, which takes as long as all else: checking against a folder needs none. */
async function fromStore(folder: string): Promise<Dataset> {
  const { openEmbeddedTable } = await import('../embedded-table.ts');
  const embedded = await openEmbeddedTable(folder);
  try {
    return await embedded.table.readAll();
  } finally {
    await embedded.close();
  }
}

/** Puts the claims of a file to the records. */
export const verifyCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const asked = settings(terminal.args);
    const read = await readClaims(asked.file);
    const folder = storeFolder(terminal.env);
    const stored = asked.records === null && existsSync(join(folder, 'table'));
    const dataset = stored ? await fromStore(folder) : await readRecords(asked.records ?? SAMPLE);
    const results =
      'entries' in read
        ? verifyLedger(dataset, read.entries, asked.against ?? read.of)
        : verifyClaims(dataset, read.claims, asked.against);
    const others = 'others' in read ? read.others : 0;
    terminal.say(asked.json ? JSON.stringify(results, null, 2) : printVerified(results, others));
    return results.every(({ verdict }) => verdict === 'true') ? 0 : 2;
  },
};
