import { runCommand } from './command.ts';
import { verifyCommand } from './commands/verify.ts';

await runCommand(verifyCommand);
