import { type PrintedIn, row, type Translated, toldIn } from './row.ts';

interface OfRun {
  readonly run: string;
}

/** So many signs of faults are told in all languages together; the faults behind them are counted. What a step fails with on AWS holds 32,768. */
const TOLD = 28_000;

/** The first faults that have room in all languages together, so that each language tells the same. */
function withRoom(faults: readonly Translated[], { languages }: PrintedIn): readonly Translated[] {
  const tells = (language: string): boolean => languages.includes(language);
  let signs = 0;
  return faults.filter(({ en, 'zh-Hans': zh }, index) => {
    signs += (tells('en') || !tells('zh-Hans') ? en.length : 0) + (tells('zh-Hans') ? zh.length : 0);
    return index === 0 || signs <= TOLD;
  });
}

/** Faults one a line, as far as they are told, with how many are not. */
function listed(faults: readonly string[], told: readonly string[]) {
  const count = new Set(faults).size;
  const different = [...new Set(told)];
  return { count, lines: different.map(fault => `\n- ${fault}`).join(''), further: count - different.length };
}

/** What a run is refused for, or stops at. */
export const RUN_REFUSALS = {
  /** No run has this id. */
  unknownRun: row({
    status: 404,
    title: 'Unknown run',
    final: true,
    words: ({ run }: OfRun) => `There is no run "${run}".`,
    remedy: () => 'Start one with POST /runs; its answer names the run.',
  }),
  /** So many runs wait on this machine that no other is taken. */
  tooManyRuns: row({
    status: 503,
    title: 'Too many runs wait',
    shown: true,
    words: ({ limit }: { readonly limit: number }) => `${limit} runs wait already, and no more are taken.`,
    remedy: () => 'Ask again once some have ended; what was asked for is kept, and begins at the next start otherwise.',
  }),
  /** The run has ended by itself, so there is nothing left to cancel. */
  runFinished: row({
    status: 409,
    title: 'The run has ended',
    words: ({ run, status }: OfRun & { readonly status: string }) =>
      `The run "${run}" is ${status} already, so it cannot be cancelled.`,
  }),
  /** The records changed after the run was asked for, so its id would no longer say what it rests on. */
  recordsChanged: row({
    final: true,
    words: (_: OfRun) => 'The records changed between the request and the freeze.',
    remedy: () => 'Nothing was frozen: ask again.',
  }),
  /** A step was called before the one that it needs. */
  notFrozen: row({
    final: true,
    words: ({ run }: OfRun) =>
      `The run "${run}" has no frozen input yet: freeze comes before rendering and publishing.`,
  }),
  /** The run was cancelled or has ended, or another attempt has taken it over; the step stops without a trace. */
  runTakenOver: row({
    final: true,
    words: ({ run }: OfRun) =>
      `The run "${run}" has ended or was cancelled, or another attempt has taken over: this step stopped.`,
  }),
  /** Artifacts that were planned are not on record. */
  unfinished: row({
    final: true,
    words: ({ planned, found }: OfRun & { readonly planned: number; readonly found: number }) =>
      `${planned} artifacts were planned but ${found} are on record.`,
    remedy: () => 'Nothing was published: repeat the run.',
  }),
  /** Verification found what the records do not bear out, or words in a file that nobody declared. Each fault has a line. */
  unproven: row({
    final: true,
    words: ({
      faults,
      isStep = true,
      ...printed
    }: PrintedIn & {
      /** Each in words. */
      readonly faults: readonly Translated[];
      /** False: it is told at a terminal, where there is room for all. */
      readonly isStep?: boolean;
    }) => {
      const [fault, ...others] = faults;
      if (fault && others.length === 0)
        return toldIn(printed, {
          en: `Verification found a fault, so nothing was published. ${fault.en}`,
          'zh-Hans': `核验发现1处错误，因此没有发布。${fault['zh-Hans']}。`,
        });
      const told = isStep ? withRoom(faults, printed) : faults;
      const inLanguage = (id: keyof Translated) =>
        listed(
          faults.map(each => each[id]),
          told.map(each => each[id]),
        );
      const [en, zh] = [inLanguage('en'), inLanguage('zh-Hans')];
      return toldIn(printed, {
        en: `Verification found ${en.count} faults, so nothing was published:${en.lines}${en.further > 0 ? `\nAnd ${en.further} more, which are told once these are mended.` : ''}`,
        'zh-Hans': `核验发现${zh.count}处错误，因此没有发布：${zh.lines}${zh.further > 0 ? `\n另有${zh.further}处，待以上更正后列出。` : ''}`,
      });
    },
  }),
  /** The process is closing: the step under way has ended and no other begins. */
  interrupted: row({
    words: (_: object) => 'The run was interrupted.',
    remedy: () => 'It is resumed at the next start.',
  }),
  /** An artifact or a step failed for good; the run says which and why. */
  runFailed: row({
    final: true,
    words: ({ run, errors }: OfRun & { readonly errors: readonly string[] }) =>
      `The run "${run}" failed. ${errors.join(' ')}`,
  }),
  /** Anything that a moment may cure. The state machine tries again after this name; the cause is in the log alone. */
  transient: row({
    words: (_: object) => 'The step failed for a reason that its log holds.',
    remedy: () => 'It is tried again.',
  }),
  /** No embedded font has a sign of the text. Nothing is ever printed as an empty box. */
  missingGlyph: row({
    final: true,
    words: ({ character, text }: { readonly character: string; readonly text: string }) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `No embedded font has the character "${character}" (U+${code}) of the text "${text}".`;
    },
    remedy: () => 'Correct the text, or add a font that has it to lambdas/render/pdf/fonts.ts.',
  }),
  /** Something is too large for the space it must stand in. Nothing is ever cut; the render fails and names it. */
  doesNotFit: row({
    final: true,
    words: ({
      what,
      needed,
      available,
    }: {
      readonly what: string;
      readonly needed: number;
      readonly available: number;
    }) => `${what} needs ${Math.ceil(needed)} pt where ${Math.floor(available)} pt are free.`,
    remedy: () => 'Nothing is cut off in print: shorten the text or give it more room in templates/theme.json.',
  }),
} as const;
