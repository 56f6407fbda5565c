import { nextTimes, timeIn } from '../../next-times.ts';
import type { Context } from '../context.ts';
import { NotShown, NotSo, type Proof, proof } from '../proof.ts';
import { readSchedules, type Scheduled } from '../schedules.ts';

function inWords({ name, expression, timeZone, description }: Scheduled, now: number): string {
  const what = description || name;
  if (!expression.startsWith('cron(')) return `${what}: ${expression}`;
  const [next] = nextTimes(expression, timeZone, now, 1);
  if (next === undefined) throw new NotSo(`the schedule ${name}, ${expression}, can never strike again`);
  return `${what}: next ${timeIn(timeZone, next)}, ${timeZone}`;
}

/** Every schedule is switched on, and strikes again. */
export async function checkSchedules({ account, now }: Context): Promise<Proof<null>> {
  if (account === null) throw new NotShown('one machine has no clock of its own');
  const schedules = await readSchedules(account);
  if (schedules.length === 0 && account.emulated) throw new NotShown('the emulator deploys no schedules');
  if (schedules.length === 0) throw new NotSo('the stack has no schedule');
  const off = schedules.filter(({ enabled }) => !enabled).map(({ name }) => name);
  if (off.length > 0) throw new NotSo(`switched off: ${off.join(', ')}`);
  return proof(`${schedules.length} are on. ${schedules.map(schedule => inWords(schedule, now())).join('. ')}`);
}
