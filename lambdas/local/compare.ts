import { runCommand } from './command.ts';
import { compareCommand } from './commands/compare.ts';

await runCommand(compareCommand);
