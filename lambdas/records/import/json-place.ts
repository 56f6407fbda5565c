/** Where a text stops being JSON, as an editor counts: both from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  /** What would have to stand there. */
  readonly expected:
    | 'a value'
    | 'a field'
    | '":"'
    | 'a comma or the end of the list'
    | 'a comma or the end of the object'
    | 'nothing more';
}

type Expected = JsonPlace['expected'];

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** The first place at which a text is no JSON; its end, where something is missing there. */
export function firstBroken(text: string): JsonPlace {
  const open: ('{' | '[')[] = [];
  let [expected, mayClose, at]: [Expected, boolean, number] = ['a value', false, 0];
  const afterValue = (): Expected =>
    open.length === 0
      ? 'nothing more'
      : open.at(-1) === '['
        ? 'a comma or the end of the list'
        : 'a comma or the end of the object';
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) break;
    const [whole, mark, string] = found;
    const inList = open.at(-1) === '[';
    if (mark === '{' || mark === '[') {
      if (expected !== 'a value') break;
      open.push(mark);
      [expected, mayClose] = [mark === '[' ? 'a value' : 'a field', true];
    } else if (mark === '}' || mark === ']') {
      const closes = mark === (inList ? ']' : '}') && open.length > 0;
      if (!closes || !(mayClose || expected === afterValue())) break;
      open.pop();
      [expected, mayClose] = [afterValue(), false];
    } else if (mark === ',') {
      if (open.length === 0 || expected !== afterValue()) break;
      [expected, mayClose] = [inList ? 'a value' : 'a field', false];
    } else if (mark === ':') {
      if (expected !== '":"') break;
      [expected, mayClose] = ['a value', false];
    } else if (string !== undefined && expected === 'a field') [expected, mayClose] = ['":"', false];
    else if (expected === 'a value') [expected, mayClose] = [afterValue(), false];
    else break;
    at += whole.length;
  }
  const place = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const before = text.slice(0, place).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}
