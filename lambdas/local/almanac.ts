import { refuse } from '../refusals/refusal.ts';
import { asksForHelp, carryOut, runProcess, type Terminal } from './command.ts';
import { SUBCOMMANDS } from './subcommands.ts';

const NAMES = Object.keys(SUBCOMMANDS);

const USAGE = `Usage: almanac COMMAND …

${Object.entries(SUBCOMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(Math.max(...NAMES.map(each => each.length)))}  ${does}`)
  .join('\n')}

In a checkout \`npm run COMMAND -- …\` does the same, and \`npx almanac COMMAND …\`.
almanac COMMAND --help says what a command takes.`;

/** Carries out the command that the first argument names; answers its exit code. */
async function almanac(terminal: Terminal): Promise<number> {
  const [name, ...args] = terminal.args;
  const found = Object.entries(SUBCOMMANDS).find(([known]) => known === name)?.[1];
  if (found !== undefined) return carryOut(await found.load(), { ...terminal, args });
  if (asksForHelp(terminal)) {
    terminal.say(USAGE);
    return 0;
  }
  throw refuse('commandRefused', {
    words: name === undefined ? USAGE : `Almanac has no command "${name}".\n\n${USAGE}`,
  });
}

await runProcess(almanac);
