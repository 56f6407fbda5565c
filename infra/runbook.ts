/** The alarms: each says what happened and what to do, in the section of the runbook that has its name. */
export const ALARMS = {
  RunFailed: 'A run ended without publishing: the edition that was current stays current.',
  RunStuck: 'A run was ended because it took longer than any run should.',
  ScheduleDeadLetters: 'The yearly run or a rehearsal was not started, or a rehearsal broke off.',
  ImportDeadLetters: 'Files that were dropped for import were neither imported nor refused.',
  RunDeadLetters: 'The end of a run could not be noted, or news did not reach the topic.',
  NewsUndelivered: 'News did not reach a subscriber of the topic.',
  RehearsalFailed: 'The monthly rehearsal failed: the yearly run would, too.',
  RehearsalMissing: 'No rehearsal has verified for forty days, or nobody counts them any more.',
  EditionMissing: 'The yearly edition was not published a day after its time, or nobody counts editions any more.',
  ScrubFailed: 'A published file is damaged and could not be made again, or nobody could look.',
  FunctionThrottled: 'Calls of functions were turned away because too many are under way in the account.',
  TableThrottled: 'The table turned requests away because there were too many at once.',
  ServerErrors: 'The HTTP API answered with a fault of ours.',
} as const;

export type AlarmName = keyof typeof ALARMS;

/** Heading of an alarm's section in docs/operations.md, and the anchor that it has there. */
const anchorOf = (name: AlarmName): string => `alarm-${name.toLowerCase()}`;

/** What an alarm says: what happened, and where its cure is described. */
export const descriptionOf = (name: AlarmName): string =>
  `${ALARMS[name]} What to do: docs/operations.md#${anchorOf(name)}`;
