import type { ExpectedLink } from '../../audit/declared.ts';
import type { Block } from '../../document/blocks.ts';
import type { Document } from '../../document/document.ts';
import { noteRuns } from './lines.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Numbered notes, wherever they stand in a part of the document. */
function notesIn(part: unknown): readonly (readonly number[])[] {
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([name, value]: readonly [string, unknown]) => {
    const isNotes = name === 'notes' && Array.isArray(value) && value.every(note => typeof note === 'number');
    return isNotes ? [value] : notesIn(value);
  });
}

/** What of a block leads to a section or out of the report, each with what is said of it. */
function leadingOn(block: Block): readonly (ExpectedLink & { readonly isOut?: true })[] {
  if (block.kind === 'claimList')
    return block.items.flatMap(({ see }) => (see ? [{ label: see.text, to: `section:${see.section}` }] : []));
  if (block.kind === 'honours')
    return block.units.flatMap(({ name, profile }) => (profile ? [{ label: name, to: `section:${profile}` }] : []));
  if (block.kind === 'sources')
    return block.items.flatMap(({ pages }) =>
      pages.map(({ label, href }) => ({ label, to: href, isOut: true as const })),
    );
  if (block.kind === 'ownWords')
    return block.paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap(({ text, href }) => (href ? [{ label: text, to: href, isOut: true as const }] : [])),
    );
  return [];
}

/** Every link that a PDF has, but for its contents: raised numbers to the first of their sources, references, addresses. */
export function linksOf({ sections, words }: Document): readonly ExpectedLink[] {
  const known = new Set(sections.map(({ id }) => `section:${id}`));
  const notes = sections
    .flatMap(({ blocks }) => notesIn(blocks))
    .flatMap(noteRuns)
    .map(([first, last]) => ({
      label: `${words.source} ${first === last ? first : `${first}–${last}`}`,
      to: `source:${first}`,
    }));
  const others = sections.flatMap(({ blocks }) => blocks.flatMap(leadingOn));
  return [
    ...notes,
    ...others.filter(({ to, isOut }) => isOut || known.has(to)).map(({ label, to }) => ({ label, to })),
  ];
}
