import type { Context } from '../context.ts';
import type { Section } from '../document.ts';

/** The numbered list of sources, which every other section cites. */
export function sources({ words, citations }: Context): Section {
  return {
    id: 'sources',
    level: 1,
    title: words.section.sources,
    shortTitle: words.section.sources,
    start: 'flow',
    lookUp: true,
    blocks: [{ kind: 'sources', items: citations.list() }],
  };
}
