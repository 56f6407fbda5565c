import { spawn } from 'node:child_process';

/** Asks AWS for something: a service, an operation, and its arguments as the AWS CLI takes them. */
export type Aws = (service: string, operation: string, ...args: readonly string[]) => Promise<unknown>;

/** AWS, or the command that asks it, refused. */
export class AwsRefused extends Error {
  override readonly name = 'AwsRefused';
  /** Code of the refusal, such as `ResourceNotFoundException`; null where AWS was not reached. */
  readonly code: string | null;

  constructor(asked: string, words: string) {
    super(`aws ${asked}: ${words}`);
    this.code = /\((\w+(?:\.\w+)*)\) when calling/.exec(words)?.[1] ?? null;
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** Carries out a command of the AWS CLI; answers what it prints. */
export type AwsCli = (...args: readonly string[]) => Promise<string>;

/**
 * AWS by its own command line, which an operator has and which knows where the credentials are. A command that is under
 * way when somebody presses Ctrl-C is let end: it is in a group of its own.
 */
export const openAwsCli =
  (environment: Readonly<Record<string, string | undefined>>): AwsCli =>
  (...args) =>
    new Promise((resolve, reject) => {
      const asked = args.slice(0, 2).join(' ');
      // Version 1 forgets the variable for SQS.
      const endpoint = environment.AWS_ENDPOINT_URL ? ['--endpoint-url', environment.AWS_ENDPOINT_URL] : [];
      const child = spawn('aws', [...args, ...endpoint], {
        // Version 2 shows long answers in a pager, unless there is none.
        env: { ...environment, AWS_PAGER: '' },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (part: Buffer) => out.push(part));
      child.stderr.on('data', (part: Buffer) => err.push(part));
      child.once('error', error => {
        const missing = 'code' in error && error.code === 'ENOENT';
        reject(new AwsRefused(asked, missing ? 'the AWS CLI is not on this machine: install it' : error.message));
      });
      child.once('close', code => {
        if (code === 0) resolve(Buffer.concat(out).toString('utf8').trim());
        else reject(new AwsRefused(asked, lastLine(Buffer.concat(err).toString('utf8')) || `ended with ${code}`));
      });
    });

/** Answers of AWS as values. */
export const inJson =
  (cli: AwsCli): Aws =>
  async (...args) => {
    const said = await cli(...args, '--output', 'json');
    return said === '' ? null : JSON.parse(said);
  };
