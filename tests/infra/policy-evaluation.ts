import type { Statement } from './policies.ts';
import { words } from './policies.ts';

/** One call of one AWS service or role, with what AWS tells a policy about it. */
export interface Call {
  /** `cloudwatch.amazonaws.com`; absent for a role, whose own policies name no principal. */
  readonly service?: string;
  readonly action: string;
  /** Every way in which the template writes the resource. */
  readonly resources: readonly string[];
  /** Condition keys in lower case, each with every way in which the template writes its value. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const like = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text);

const same = (expected: string, text: string): boolean => expected === text;

/** The operators that our policies use; one that is not in here must not pass for fulfilled. */
const OPERATORS: Readonly<Record<string, (expected: string, text: string) => boolean>> = {
  Bool: same,
  StringEquals: same,
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
};

function holds(condition: Statement['Condition'], { context }: Call): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) => {
    const compare = OPERATORS[operator];
    if (compare === undefined) throw new RangeError(`No test knows the condition operator ${operator}.`);
    return Object.entries(keys).every(([key, expected]) =>
      (context[key.toLowerCase()] ?? []).some(text => many(expected).some(one => compare(words(one), text))),
    );
  });
}

function isFor(principal: unknown, { service }: Call): boolean {
  if (service === undefined || principal === '*') return true;
  const { AWS: account, Service: services } = Object(principal);
  return account === '*' || many(services).includes(service);
}

const concerns = (statement: Statement, call: Call): boolean =>
  isFor(statement.Principal, call) &&
  statement.Action.some(action => like(action, call.action)) &&
  statement.Resource.some(one => one === undefined || call.resources.some(resource => like(words(one), resource))) &&
  holds(statement.Condition, call);

/** Whether a policy lets the call through: something allows it, and nothing denies it. */
export function lets(statements: readonly Statement[], call: Call): boolean {
  const concerned = statements.filter(statement => concerns(statement, call));
  return concerned.some(({ Effect }) => Effect === 'Allow') && concerned.every(({ Effect }) => Effect === 'Allow');
}
