import { expect, test } from 'vitest';
import { drawChart } from '../../../lambdas/render/chart/forms.ts';
import { loadFaces } from '../../../lambdas/render/pdf/fonts.ts';
import { layOut } from '../../../lambdas/render/pdf/layout/book.ts';
import { createShaper } from '../../../lambdas/render/pdf/text/shape.ts';
import { createTypesetter } from '../../../lambdas/render/pdf/text/typesetter.ts';
import { pageOf } from '../../../lambdas/render/theme.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { sentence } from './constructed-blocks.ts';
import { constructedReport } from './constructed-report.ts';
import { ENGLISH } from './report-words.ts';

/** Where the upper edges of the hairlines of each page stand that are as wide as its body, from the top of the page. */
function hairlines(findings: number) {
  const whole = constructedReport(ENGLISH);
  const items = Array.from({ length: findings }, (_, at) => ({ sentence: sentence(`Finding ${at + 1}.`), see: null }));
  const chapter = { id: 'chapter', level: 1, title: 'Findings', shortTitle: 'Findings', start: 'page' } as const;
  const list = { kind: 'claimList', style: 'findings', items } as const;
  const document = { ...whole, sections: [...whole.sections.slice(0, 1), { ...chapter, blocks: [list] }] };
  const shaper = createShaper(loadFaces(reportFonts), document.typography.script);
  const typesetter = createTypesetter(shaper, document.typography, document.han[0] ?? null);
  const page = pageOf(document.look);
  const { pages } = layOut(document, { typesetter, drawChart });
  const lines = pages
    .slice(2)
    .map(({ ops }) =>
      ops.flatMap(op => (op.kind === 'fill' && op.height < 1 && op.width > page.width / 2 ? [op.y] : [])),
    );
  return { lines, top: page.top };
}

test('a line between two findings stands between them, and at the head of no page', () => {
  const { lines, top } = hairlines(40);
  expect(lines.length).toBeGreaterThan(1);
  for (const ys of lines) {
    // The one above the body is that of the running head.
    expect(ys.filter(y => y < top + 1)).toHaveLength(1);
    expect(ys.filter(y => y >= top + 1).length).toBeGreaterThan(5);
  }
});
