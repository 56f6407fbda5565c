import { expect, test } from 'vitest';
import { readHtml } from '../../../lambdas/audit/read/html.ts';
import { openPage } from '../../../lambdas/audit/read/page.ts';

const textsOf = (body: string) => readHtml(openPage(`<body>${body}</body>`)).map(({ text }) => text);

test('what is only kept on a line is read with the words around it, in a cell too', () => {
  expect(textsOf('<p>由<span class="whole">第 18 位†</span>升至</p>')).toEqual(['由第 18 位†升至']);
  expect(textsOf('<table><tr><td>由<span class="whole">第 18 位†</span>升至</td></tr></table>')).toEqual([
    '由第 18 位†升至',
  ]);
});

test('what heads a paragraph in bold is read on with the rest of it', () => {
  expect(textsOf('<p><b>并<span class="whole">第18位</span>列。</b>均列出</p>')).toEqual(['并第18位列。均列出']);
});

test.each([
  '<b hidden>Ties.</b>',
  '<b style="display:none">Ties.</b>',
  '<b><i>Ties.</i></b>',
  '<span class="whole" hidden>18</span>',
  '<span class="whole" title="">18</span>',
  '<span class="visually-hidden">18</span>',
  '<span class="whole"><i>18</i></span>',
  '<b class="whole">18</b>',
])('any other element ends the piece: %s', element => {
  expect(textsOf(`<p>from ${element} to 12</p>`).length).toBeGreaterThan(1);
});
