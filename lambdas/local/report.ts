import { runCommand } from './command.ts';
import { reportCommand } from './commands/report.ts';

await runCommand(reportCommand);
