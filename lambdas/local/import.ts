import { runCommand } from './command.ts';
import { importCommand } from './commands/import.ts';

await runCommand(importCommand);
