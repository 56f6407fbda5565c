import { expect, test } from 'vitest';
import { contentDisposition } from '../../lambdas/aws/content-disposition.ts';

const header = (fileName: string) => contentDisposition({ disposition: 'attachment', fileName });

test.each([
  ['report.pdf', `filename="report.pdf"; filename*=UTF-8''report.pdf`],
  [
    'overseas influence 2022.pdf',
    `filename="overseas-influence-2022.pdf"; filename*=UTF-8''overseas%20influence%202022.pdf`,
  ],
  ['北京.pdf', `filename="download.pdf"; filename*=UTF-8''%E5%8C%97%E4%BA%AC.pdf`],
  ['北京', `filename="download"; filename*=UTF-8''%E5%8C%97%E4%BA%AC`],
  ["Xi'an (1)*.pdf", `filename="Xi'an-(1)*.pdf"; filename*=UTF-8''Xi%27an%20%281%29%2A.pdf`],
])('%s', (fileName, expected) => {
  expect(header(fileName)).toBe(`attachment; ${expected}`);
});

test('a name can neither end the header nor leave its quotes', () => {
  const value = header('a"; filename=evil.exe\r\nSet-Cookie: x=1\\../../b.pdf');
  expect(value).toMatch(/^attachment; filename="[^"\\/;\r\n]*"; filename\*=UTF-8''[\w.%~!-]*$/);
});
