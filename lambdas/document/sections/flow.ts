import type { Block } from '../blocks.ts';
import type { FlowChart } from '../charts.ts';
import type { Context } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import type { Section } from '../document.ts';

const VERDICTS = ['printed', 'unprinted', 'false', 'withhold'] as const;

/** From the records to the verdicts. `told`: ids of the claims that sentences of the report tell. */
export function flowChart(
  { analysis, view, words, language }: Context,
  number: string,
  told: ReadonlySet<string>,
): FlowChart {
  const { flow } = words.method;
  const { claims } = analysis;
  const held = claims.filter(({ verdict }) => verdict === 'true');
  const printed = held.filter(({ id }) => told.has(id)).length;
  const by = (verdict: 'false' | 'withhold'): number => claims.filter(claim => claim.verdict === verdict).length;
  const counts = {
    records: view.input.dataset.records.length,
    statements: claims.length,
    printed,
    unprinted: held.length - printed,
    false: by('false'),
    withhold: by('withhold'),
  };
  const row = (step: keyof typeof counts) => [flow.steps[step], String(counts[step])];
  const data = [[...flow.head], row('records'), row('statements'), ...VERDICTS.map(row)];
  return {
    kind: 'chart',
    form: 'flow',
    id: 'chart-flow',
    number,
    title: flow.title,
    subtitle: flow.subtitle,
    alt: flow.alt,
    description: describeRows(data, language.formats),
    sourceLine: '',
    data,
    records: flow.counted('records', counts.records),
    statements: flow.counted('statements', counts.statements),
    verdicts: VERDICTS.map(verdict => ({
      verdict,
      count: counts[verdict],
      text: flow.counted(verdict, counts[verdict]),
    })),
  };
}

/**
 * These sections, whichever of them has the way from records to verdicts, with what all of them tell in it: that is
 * known when the last of them is made.
 */
export function withTold(
  context: Context,
  sections: readonly Section[],
  told: ReadonlySet<string>,
): readonly Section[] {
  const settled = (block: Block): Block =>
    block.kind === 'chart' && block.form === 'flow' ? flowChart(context, block.number, told) : block;
  return sections.map(section => ({ ...section, blocks: section.blocks.map(settled) }));
}
