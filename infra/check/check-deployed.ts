import { AwsRefused } from './aws-cli.ts';
import { checkScopes, checkStrangers } from './checks/access.ts';
import { checkAlarm } from './checks/alarm.ts';
import { checkBundles } from './checks/bundles.ts';
import { checkDescription, checkHealth } from './checks/health.ts';
import { checkImport } from './checks/import.ts';
import { checkExpired, checkLinks, checkTampered } from './checks/link.ts';
import { checkRehearsal } from './checks/rehearsal.ts';
import { checkSchedules } from './checks/schedules.ts';
import type { Context } from './context.ts';
import { NotShown, NotSo, type Proof, Stopped } from './proof.ts';
import { findTokens, type Tokens } from './tokens.ts';

export interface CheckOptions {
  /** Build of this checkout; null where it was not bundled. */
  readonly build: string | null;
  /** Tokens of an issuer of one's own are read from these. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
}

/** What came of a check. */
export interface Checked {
  readonly proved: number;
  readonly failed: number;
  /** What was not shown, in words. */
  readonly unshown: readonly string[];
}

/** What no check from outside can show, wherever it runs. */
const NEVER_SHOWN = [
  'that somebody reads the e-mails of both topics: see that the message of the alarm has come',
  'that the bucket refuses signatures older than it may accept: links expire before',
  'the yearly run itself, which publishes: the rehearsal does all but that',
];

const MARKS = { proved: '✓', failed: '✗', unshown: '–' } as const;

const isWords = (error: unknown): error is Error => error instanceof NotSo || error instanceof AwsRefused;

/** Checks a deployment from outside; each line says what it proved. What is made for a moment is noted in `undo`. */
export async function checkDeployed(context: Context, { build, variables, say }: CheckOptions): Promise<Checked> {
  const count = { proved: 0, failed: 0 };
  const unshown: string[] = [];

  const line = async <T>(name: string, check: () => Promise<Proof<T>>): Promise<T | null> => {
    // Somebody may have stopped the check while the one before was under way.
    await context.wait(0);
    try {
      const { words, value } = await check();
      count.proved += 1;
      say(`${MARKS.proved} ${name}: ${words}`);
      return value;
    } catch (error) {
      if (error instanceof Stopped) throw error;
      if (error instanceof NotShown) {
        unshown.push(`${name}: ${error.message}`);
        say(`${MARKS.unshown} ${name}: not shown: ${error.message}`);
        return null;
      }
      count.failed += 1;
      // What nobody foresaw is no proof either; its words are for the operator, who sees them here.
      say(`${MARKS.failed} ${name}: ${isWords(error) ? error.message : String(error)}`);
      return null;
    }
  };

  const tokens = await line<Tokens | null>('tokens', async () => {
    const found = await findTokens(context.account, variables);
    if (found === null) throw new NotShown('nobody hands out tokens that this check could ask for');
    return { words: 'one each for a reader, an operator and an importer', value: found };
  });
  await line('health', () => checkHealth(context, tokens));
  await line('description', () => checkDescription(context, tokens));
  await line('strangers', () => checkStrangers(context));
  await line('scopes', () => checkScopes(context, tokens));
  const imported = await line('import', () => checkImport(context, tokens));
  const report = imported ?? null;
  await line('links', () => checkLinks(context, tokens));
  await line('tampered link', () => checkTampered(context, tokens, needed(report).report));
  await line('expired link', () => checkExpired(context, needed(report).id));
  await line('rehearsal', () => checkRehearsal(context));
  await line('alarm', () => checkAlarm(context));
  await line('schedules', () => checkSchedules(context));
  await line('bundles', () => checkBundles(context, build));
  return { ...count, unshown: [...unshown, ...NEVER_SHOWN] };
}

function needed<T>(value: T | null): T {
  if (value === null) throw new NotShown('its link would lead to the report of the import, which there is not');
  return value;
}
