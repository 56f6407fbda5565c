import type { Command } from './command.ts';

interface Subcommand {
  /** For the list of `almanac --help`. */
  readonly does: string;
  /** Only what is called is loaded. */
  readonly load: () => Promise<Command>;
}

/** What `almanac` does, by its first argument: a line each. */
export const SUBCOMMANDS = {
  start: {
    does: 'makes what the store defines, and serves it on this machine',
    load: async () => (await import('./commands/start.ts')).startCommand,
  },
  report: {
    does: 'makes the files of one edition',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  import: {
    does: 'imports the records of a folder into the store',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  imports: {
    does: 'lists what was imported, and takes a draft back',
    load: async () => (await import('./commands/imports.ts')).importsCommand,
  },
  new: {
    does: 'writes the definition of a report for the records at hand',
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
  recipe: {
    does: 'writes a draft of the recipe that reads a publisher’s file',
    load: async () => (await import('./commands/recipe.ts')).recipeCommand,
  },
  template: {
    does: 'writes a workbook to fill in, with what the store holds to choose from',
    load: async () => (await import('./commands/template.ts')).templateCommand,
  },
  match: {
    does: 'lists names that name no unit, and writes what was decided on them',
    load: async () => (await import('./commands/match.ts')).matchCommand,
  },
  verify: {
    does: 'says of each claim in a file whether it is true, or of a finished report whether all of it holds',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  compare: {
    does: 'says what changed from one edition to another',
    load: async () => (await import('./commands/compare.ts')).compareCommand,
  },
  scrub: {
    does: 'looks at every published file, and makes again what is damaged',
    load: async () => (await import('./commands/scrub.ts')).scrubCommand,
  },
  rebuild: {
    does: 'makes the files of a published edition again and compares their bytes',
    load: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  },
} as const satisfies Readonly<Record<string, Subcommand>>;
