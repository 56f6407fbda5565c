import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Against, verifyClaims } from '../../publishing/verify-claims.ts';
import { verifyLedger } from '../../publishing/verify-ledger.ts';
import type { Dataset } from '../../records/dataset.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { asTyped, SAMPLE, storeFolder } from '../paths.ts';
import { holds, printFolder } from '../print-folder.ts';
import { printVerified } from '../print-verified.ts';
import { readClaims } from '../read-claims.ts';
import { readRecords } from '../read-records.ts';
import { isSystemError } from '../store/place-once.ts';
import { understood } from '../usage.ts';
import { verifyFinished } from '../verify-finished.ts';

const USAGE = `Usage: npm run verify -- FILE [--records DIR] [--report ID --edition ID] [--json]
       npm run verify -- FOLDER [--records DIR] [--json]

Puts the claims of FILE (JSON; the forms are in docs/claims.md) to the records and says of each whether it is true.
FILE may be the claims.json of a report: then what the report calls true is put to what its edition may read, with
the sentences, figures and evidence that the file gives for it; its other entries are counted, and not looked at.

Holds the files of a report that lie in FOLDER, as npm run report wrote them, against their manifest.json and against
the records: says which is altered (and where), missing, strange or renamed; whether every claim of claims.json, true,
false or withheld, stands with its verdict, reason, words, evidence and places, and none was taken out; and what the
pages and PDFs say that the records do not bear out.
  --records DIR         check against the records of a folder, with nothing else set up
                        (default: the store where there is one, else the sample); of a FOLDER, given several times,
                        imported in that order
  --report, --edition   check against what one edition may read: its cut-off holds (default: everything on record)
  --json                answer in JSON

Exit code: 0 when every claim is true, or everything in the folder holds; 2 when a claim is false, withheld, not borne
out or unreadable, or something in the folder does not hold; 1 when nothing could be checked.`;

interface Settings {
  readonly file: string;
  readonly records: readonly string[];
  readonly against: Against;
  readonly json: boolean;
}

function settings(args: readonly string[]): Settings {
  return understood(USAGE, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        records: { type: 'string', multiple: true },
        report: { type: 'string' },
        edition: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    const { report, edition, records = [] } = values;
    const paired = (report === undefined) === (edition === undefined);
    if (file !== undefined && more.length === 0 && paired) {
      return {
        file: asTyped(file),
        records: records.map(asTyped),
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

/** What is not there is no folder: why it cannot be read, its reader says. */
function isGone(error: unknown): null {
  if (isSystemError(error, 'ENOENT')) return null;
  throw error;
}

/** Puts the claims of a file to the records, or holds a folder of finished files against them. */
export const verifyCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const asked = settings(terminal.args);
    const isFolder = (await stat(asked.file).catch(isGone))?.isDirectory() ?? false;
    const [records, ...more] = asked.records;
    if (isFolder ? asked.against !== null : more.length > 0) throw refuse('commandRefused', { words: USAGE });
    if (isFolder) {
      const answer = await verifyFinished(asked.file, asked.records, terminal.env);
      terminal.say(asked.json ? JSON.stringify(answer, null, 2) : printFolder(answer));
      return holds(answer) ? 0 : 2;
    }
    const read = await readClaims(asked.file);
    const folder = storeFolder(terminal.env);
    const stored = records === undefined && existsSync(join(folder, 'table'));
    const dataset = stored ? await fromStore(folder) : await readRecords(records ?? SAMPLE);
    const results =
      'entries' in read
        ? verifyLedger(dataset, read.entries, asked.against ?? read.of)
        : verifyClaims(dataset, read.claims, asked.against);
    const others = 'others' in read ? read.others : 0;
    terminal.say(asked.json ? JSON.stringify(results, null, 2) : printVerified(results, others));
    return results.every(({ verdict }) => verdict === 'true') ? 0 : 2;
  },
};
