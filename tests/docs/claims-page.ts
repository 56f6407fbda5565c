import { FAMILIES, KINDS } from '../../lambdas/claims/schema/kinds.ts';
import { FAMILY_REASONS } from '../../lambdas/claims/schema/reasons.ts';

type Kind = (typeof KINDS)[keyof typeof KINDS];

const code = (text: string): string => `\`${text}\``;

/** The parameters of a kind in their order; with a question mark those that may be left out. */
function parametersOf({ query }: Kind): string {
  const { kind: _, ...parameters } = query.shape;
  return Object.entries(parameters)
    .map(([name, type]) => code(type.safeParse(undefined).success ? `${name}?` : name))
    .join(' ');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const kinds = [
  row(['family', 'kind', 'code', 'it says', 'parameters']),
  row(['---', '---', '---', '---', '---']),
  ...Object.entries(FAMILIES).flatMap(([family, members]) =>
    Object.values(members).map((kind: Kind, index) =>
      row([index === 0 ? code(family) : '', code(kind.name), kind.code, kind.says, parametersOf(kind)]),
    ),
  ),
];

const reasons = [
  row(['family', 'reasons, with what each names']),
  row(['---', '---']),
  ...Object.entries(FAMILY_REASONS).map(([family, codes]) =>
    row([
      code(family),
      Object.entries(codes)
        .map(([reason, facts]) => [code(reason), ...Object.keys(facts)].join(' '))
        .join('; '),
    ]),
  ),
];

/** JSON on one line, with a space where a person would write one. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${inline(each)}`)
    .join(', ')}}`;
}

const examples = [
  '```json',
  '[',
  Object.values(KINDS)
    .map(({ name, example }) => `  ${inline({ kind: name, ...example })}`)
    .join(',\n'),
  ']',
  '```',
];

const PARTS: Readonly<Record<string, readonly string[]>> = { kinds, reasons, examples };

/** The page with the parts written anew that follow from the schema; each stands between two comments with its name. */
export const written = (page: string): string =>
  Object.entries(PARTS).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`(<!-- ${name}: [^>]*-->\n)[\\s\\S]*?(<!-- end of ${name} -->)`),
        (_, head: string, foot: string) => `${head}\n${lines.join('\n')}\n\n${foot}`,
      ),
    page,
  );

export const PART_NAMES = Object.keys(PARTS);
