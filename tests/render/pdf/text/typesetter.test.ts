import { expect, test } from 'vitest';
import { languageOf } from '../../../../lambdas/language/say.ts';
import { loadFaces } from '../../../../lambdas/render/pdf/fonts.ts';
import { inline } from '../../../../lambdas/render/pdf/text/inline.ts';
import { createShaper } from '../../../../lambdas/render/pdf/text/shape.ts';
import { style } from '../../../../lambdas/render/pdf/text/style.ts';
import { createTypesetter } from '../../../../lambdas/render/pdf/text/typesetter.ts';
import { reportFonts } from '../../../support/report-fonts.ts';

const typesetter = createTypesetter(createShaper(loadFaces(reportFonts), 'latin'), languageOf('en').typography, null);
const label = style('label');

test.each(['Innovation (test)', 'Science clusters', 'Global Financial Centres Index'])(
  'a balanced title of "%s" breaks between words, never inside one',
  title => {
    const widest = Math.max(...title.split(' ').map(word => typesetter.widestWord(word, label)));
    for (const room of [1.01, 1.2, 1.6, 3]) {
      const { lines } = typesetter.setBalanced([inline(title, label)], widest * room);
      const words = lines.flatMap(line =>
        line.units
          .map(({ unit }) => unit.run.text)
          .join('')
          .trim()
          .split(' '),
      );
      expect(words).toEqual(title.split(' '));
    }
  },
);

test('a year that follows a note number without a space stands off it, and so does a word of Han', () => {
  const body = style('body');
  const han = createTypesetter(createShaper(loadFaces(reportFonts), 'han'), languageOf('zh-Hans').typography, null);
  const gapAfterNote = (next: string): number | undefined => {
    const { lines } = han.set(
      [inline('没有记录。', body), inline('1', body, { rise: 3, glued: true }), inline(next, body)],
      400,
    );
    return lines[0]?.units.map(({ unit }) => unit).find(({ inline: { text } }) => text === next)?.gap;
  };
  expect(gapAfterNote('2022年度')).toBeCloseTo(body.size * 0.2);
  expect(gapAfterNote('年度')).toBeCloseTo(body.size * 0.2);
});
