import { runCommand } from './command.ts';
import { rebuildCommand } from './commands/rebuild.ts';

await runCommand(rebuildCommand);
