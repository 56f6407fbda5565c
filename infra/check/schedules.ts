import * as z from 'zod';
import type { InAccount } from './context.ts';

const List = z.object({ Schedules: z.array(z.object({ Name: z.string() })) });
const Got = z.object({
  Name: z.string(),
  State: z.string(),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  Description: z.string().default(''),
  Target: z.object({ Input: z.string().optional() }),
});

const Edition = z.object({ report: z.string(), edition: z.string() });

/** One schedule as it is deployed. */
export interface Scheduled {
  readonly name: string;
  readonly enabled: boolean;
  readonly expression: string;
  readonly timeZone: string;
  readonly description: string;
  /** The edition that it asks for; null for one that asks for none. */
  readonly input: z.infer<typeof Edition> | null;
}

function editionIn(input: string | undefined): Scheduled['input'] {
  const parsed = Edition.safeParse(input === undefined ? null : JSON.parse(input));
  return parsed.success ? parsed.data : null;
}

const Groups = z.object({ ScheduleGroups: z.array(z.object({ Name: z.string() })) });

/** Emulators list fewer resources than there are; what a stack names itself begins with its name. */
async function groupsOf({ aws, stack, emulated }: InAccount): Promise<readonly string[]> {
  if (!emulated) return stack.resources('AWS::Scheduler::ScheduleGroup').map(({ physical }) => physical);
  const listed = await aws('scheduler', 'list-schedule-groups', '--name-prefix', `${stack.name}-`);
  return Groups.parse(listed).ScheduleGroups.map(({ Name }) => Name);
}

/** All schedules of the stack's group. */
export async function readSchedules(account: InAccount): Promise<readonly Scheduled[]> {
  const { aws } = account;
  const found: Scheduled[] = [];
  for (const group of await groupsOf(account)) {
    const { Schedules } = List.parse(await aws('scheduler', 'list-schedules', '--group-name', group));
    for (const { Name } of Schedules) {
      const got = Got.parse(await aws('scheduler', 'get-schedule', '--group-name', group, '--name', Name));
      found.push({
        name: Name,
        enabled: got.State === 'ENABLED',
        expression: got.ScheduleExpression,
        timeZone: got.ScheduleExpressionTimezone,
        description: got.Description,
        input: editionIn(got.Target.Input),
      });
    }
  }
  return found;
}
