import { describe, expect, test } from 'vitest';
import { misdrawn } from '../../../lambdas/audit/drawn/drawn.ts';
import type { DotStripChart } from '../../../lambdas/document/charts.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { byDepth, inTurn } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';
import { originals } from '../../support/tampering.ts';
import { otherwise, type Way } from '../held/reduced.ts';
import { type Leaf, leavesOf, withTexts } from '../red-team/places.ts';

type EditionName = (typeof EDITION_NAMES)[number];

/** What is found in a report whose files say what it was made of, and which was made otherwise than the records have it. */
function found(name: EditionName, document: Document): readonly string[] {
  const { dataset, compared } = originals(name).input;
  return misdrawn('report', readLedger(name), declaredBy(document), dataset, compared?.dataset).map(
    ({ sentence, message }) => `${sentence} ${message}`,
  );
}

const otherDigit = (text: string): string => text.replace(/\d/, digit => String((Number(digit) + 1) % 10));

/** What is written or said around data: the texts of a kind, by the way to them, and how each is altered. */
const KINDS: readonly {
  readonly what: string;
  readonly is: (way: string) => boolean;
  readonly alter: (text: string, other: string) => string;
}[] = [
  { what: 'numbers of tables and figures', is: way => way.endsWith('/number'), alter: otherDigit },
  { what: 'references to them', is: way => way.endsWith('/see/text'), alter: otherDigit },
  {
    what: 'labels of releases on an axis',
    is: way => /\/positions\/\d+\/label$/.test(way),
    alter: (_, other) => other,
  },
  { what: 'dates below them', is: way => way.endsWith('/sublabel'), alter: otherDigit },
  { what: 'the lowest lane', is: way => way.endsWith('/belowLabel'), alter: otherDigit },
  { what: 'numbers on a scale', is: way => /\/ticks\/\d+\/label$/.test(way), alter: otherDigit },
  { what: 'degrees on a map', is: way => /\/(?:parallels|meridians)\/\d+\/label$/.test(way), alter: otherDigit },
  { what: 'the release of a move', is: way => way.endsWith('/where'), alter: otherDigit },
  { what: 'places of a move', is: way => /\/moves\/\d+\/text$/.test(way), alter: otherDigit },
  { what: 'counts at bars', is: way => /\/bars\/\d+\/text$/.test(way), alter: otherDigit },
  { what: 'what is said at length of a chart', is: way => way.endsWith('/description'), alter: text => `${text} 9` },
  {
    what: 'what is said at the head of a heatmap',
    is: way => /\/columns\/\d+\/spoken$/.test(way),
    alter: (_, other) => other,
  },
  {
    what: 'what is said of its cells',
    is: way => /\/rows\/\d+\/cells\/\d+\/spoken$/.test(way),
    alter: (_, other) => other,
  },
  { what: 'its counts', is: way => /\/count\/text$/.test(way), alter: otherDigit },
];

/** Documents that draw in some strip a place of another elsewhere, leave one out, or have a ring for a dot. */
function redrawn(document: Document): readonly Document[] {
  const alter = (change: (row: DotStripChart['rows'][number]) => DotStripChart['rows'][number]): Document => {
    let isDone = false;
    return {
      ...document,
      sections: document.sections.map(section => ({
        ...section,
        blocks: section.blocks.map(block => {
          if (!('charts' in block)) return block;
          return {
            ...block,
            charts: block.charts.map(chart => {
              if (chart.form !== 'dotStrip') return chart;
              const at = chart.rows.findIndex(({ peers }) => !isDone && peers.length > 0);
              isDone ||= at >= 0;
              return { ...chart, rows: chart.rows.map((row, index) => (index === at ? change(row) : row)) };
            }),
          };
        }),
      })),
    };
  };
  return [
    alter(row => ({ ...row, peers: row.peers.map((place, at) => (at === 0 ? place + 1 : place)) })),
    alter(row => ({ ...row, peers: row.peers.slice(1) })),
    alter(row => ({ ...row, peers: [...row.peers, 3] })),
    alter(row => ({ ...row, older: !row.older })),
  ].filter(altered => JSON.stringify(altered) !== JSON.stringify(document));
}

/** The places at which a document draws the dots of a strip, by the way to each. */
function placesIn(document: Document): readonly { readonly way: Way; readonly rank: number }[] {
  return document.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, at) => {
      const charts = 'charts' in block ? block.charts : [];
      return charts.flatMap((chart, index) => {
        if (chart.form !== 'dotStrip') return [];
        const way = ['sections', section, 'blocks', at, 'charts', index, 'rows'].map(String);
        return chart.rows.flatMap(({ rank, before }, row) => [
          ...(rank === null ? [] : [{ way: [...way, String(row), 'rank'], rank }]),
          ...(before ? [{ way: [...way, String(row), 'before', 'rank'], rank: before.rank }] : []),
        ]);
      });
    }),
  );
}

const wayOf = ({ path }: Leaf): string => path.join('/');

/** Each edition in each language: at every change one of these, before a merge all. */
const TRIED = inTurn(EDITION_NAMES.flatMap(name => PRINTED.map(language => [name, language] as const)));

describe.each(TRIED)('%s in %s', (name, language) => {
  const document = () => originals(name).in[language].document;

  test('whatever stands around data is so by the records', () => {
    expect(found(name, document())).toEqual([]);
  });

  test.each(KINDS)('$what cannot be altered', ({ is, alter }) => {
    const leaves = leavesOf(document()).filter(leaf => is(wayOf(leaf)) && !wayOf(leaf).includes('/art/'));
    // Of a kind one from its middle, before a merge also those at its ends; not every edition has every kind.
    const middle = leaves[Math.floor(leaves.length / 2)];
    const tried = new Set(byDepth([middle], [leaves[0], middle, leaves.at(-1)]));
    for (const leaf of tried) {
      if (!leaf) continue;
      const other = leaves.find(({ text }) => text !== leaf.text)?.text ?? '';
      const text = alter(leaf.text, other);
      if (text === leaf.text) continue;
      expect(found(name, withTexts(document(), [{ path: leaf.path, text }])), `${leaf.text} → ${text}`).not.toEqual([]);
    }
  });

  test('what is said in short of a chart names nobody else and no other number', () => {
    const { dataset } = originals(name).input;
    const names = dataset.units.map(unit => unit.names[language] ?? '');
    const sections = JSON.stringify(document().sections);
    const alts = leavesOf(document()).filter(leaf => wayOf(leaf).endsWith('/alt') && !wayOf(leaf).includes('/art/'));
    expect(alts.length).toBeGreaterThan(3);
    for (const [at, { path, text }] of alts.entries()) {
      if (at % byDepth(4, 1) > 0) continue;
      const own = names.find(each => each !== '' && text.includes(each));
      const other = names.find(each => each !== own && sections.includes(each) && !text.includes(each)) ?? '';
      const altered = own === undefined ? otherDigit(text) : text.replace(own, other);
      if (altered === text) continue;
      expect(found(name, withTexts(document(), [{ path, text: altered }])), altered).not.toEqual([]);
    }
  });

  test('no head of a column can be that of another, and no sign or word around the content can be another', () => {
    // What two editions are compared by has heads of its own.
    const compared = document().sections.findIndex(({ id }) => id === 'comparison');
    const leaves = leavesOf(document()).filter(leaf => {
      if (leaf.path[0] === 'sections' && leaf.path[1] === String(compared)) return false;
      const way = wayOf(leaf);
      return /\/columns\/0\/label$|^words\/|\/(?:sign|meaning)$/.test(way) && !/\/legend\//.test(way);
    });
    const labels = leaves.map(({ text }) => text);
    expect(leaves.length).toBeGreaterThan(20);
    for (const [at, { path, text }] of leaves.entries()) {
      if (at % byDepth(10, 3) > 0) continue;
      const other = labels.find((each, of) => of > at && each !== text) ?? labels.find(each => each !== text) ?? '';
      const isHead = path.includes('columns');
      for (const fresh of isHead ? [`${text} 9`, `9 ${text}`] : [other, `${text} 9`])
        expect(found(name, withTexts(document(), [{ path, text: fresh }])), `${text} → ${fresh}`).not.toEqual([]);
    }
  });

  test('a dot stands where its place is, and so does that of the place before', () => {
    const places = placesIn(document());
    for (const end of [/rows\/\d+\/rank$/, /\/before\/rank$/]) {
      const some = places.filter(({ way }) => end.test(way.join('/')));
      const place = some[Math.floor(some.length / 2)];
      if (!place) continue;
      const { way, rank } = place;
      expect(found(name, otherwise(document(), way, rank + 1)), way.join('/')).toContainEqual(
        expect.stringMatching(/^=?[\d,]+.* is written in “.+”, and is not so$/),
      );
    }
  });

  test('a dot of others, and a ring, stand in a strip only where the records have them', () => {
    for (const altered of redrawn(document()))
      expect(found(name, altered)).toContainEqual(expect.stringMatching(/ is written in “.+”, and is not so$/));
  });

  test('a shade stands for its own places', () => {
    const legend = leavesOf(document()).filter(leaf => /\/legend\/\d+\/meaning$/.test(wayOf(leaf)));
    const shade = legend.find(({ text }) => /\d/.test(text));
    if (!shade) throw new Error('no shade is told');
    const altered = withTexts(document(), [{ path: shade.path, text: otherDigit(shade.text) }]);
    expect(found(name, altered)).not.toEqual([]);
  });
});
