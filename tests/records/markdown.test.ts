import { expect, test } from 'vitest';
import { readMarkdown } from '../../lambdas/records/markdown.ts';

const plain = (text: string) => ({ text, strong: false, href: null });

test('paragraphs, lists, quotations, emphasis and links are read, each with its line', () => {
  const text = 'We *thank* the\nreaders.\n\n- one\n- [two](https://example.org/2)\n\n> Said.\n';
  expect(readMarkdown(text)).toEqual({
    faults: [],
    blocks: [
      {
        style: 'paragraph',
        line: 1,
        pieces: [plain('We '), { ...plain('thank'), strong: true }, plain(' the readers.')],
      },
      { style: 'item', line: 4, pieces: [plain('one')] },
      { style: 'item', line: 5, pieces: [{ ...plain('two'), href: 'https://example.org/2' }] },
      { style: 'quote', line: 7, pieces: [plain('Said.')] },
    ],
  });
});

test('the end of a line between Chinese signs is no space', () => {
  expect(readMarkdown('感谢各位\n读者。').blocks[0]?.pieces).toEqual([plain('感谢各位读者。')]);
});

test('a judged sentence is a question', () => {
  const text =
    'Before. {{claim moved unit=beijing release=gfci/32}} After. {{claim overtook unit=a others=b release=c/1 top=10}}';
  expect(readMarkdown(text).blocks[0]?.pieces).toEqual([
    plain('Before. '),
    { claim: { kind: 'moved', unit: 'beijing', release: 'gfci/32' }, figure: null },
    plain(' After. '),
    { claim: { kind: 'overtook', unit: 'a', others: ['b'], release: 'c/1', top: 10 }, figure: null },
  ]);
});

test('a figure of it is no parameter of the question', () => {
  expect(readMarkdown('It is {{claim score unit=a release=b/1 figure=score}}.').blocks[0]?.pieces).toEqual([
    plain('It is '),
    { claim: { kind: 'score', unit: 'a', release: 'b/1' }, figure: 'score' },
    plain('.'),
  ]);
});

test.each([
  ['<b>bold</b>', 1],
  ['Text\n\n<script>alert(1)</script>', 3],
  ['Text <img src=x onerror=y> text', 1],
  ['# A heading', 1],
  ['![a picture](https://example.org/a.png)', 1],
  ['[a link](javascript:alert)', 1],
  ['[a link](http://example.org)', 1],
  ['[a link](data:text/html,x)', 1],
  ['`code`', 1],
  ['```\ncode\n```', 1],
  ['One\n\n---\n\nTwo', 3],
  ['- one\n  - two', 2],
  ['{{claim}}', 1],
  ['{{figure position}}', 1],
  ['{{claim position unit}}', 1],
  ['**{{claim position unit=a release=b/1}}**', 1],
  ['[{{claim position unit=a release=b/1}}](https://example.org)', 1],
])('%j is no part of what is read, and named with its line', (text, line) => {
  const { faults } = readMarkdown(text);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]?.line).toBe(line);
});
