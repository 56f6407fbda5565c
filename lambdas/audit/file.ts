import { align } from './align.ts';
import { attachments } from './attached.ts';
import { charts } from './charts.ts';
import type { Declared, Line, Script } from './declared.ts';
import { cut, type Fault, type Tell } from './fault.ts';
import { margins } from './margins.ts';
import { parted } from './parted.ts';
import { type Passage, squeeze } from './read/passage.ts';
import { createStream, scriptText } from './stream.ts';
import type { Tokens } from './tokens.ts';

/** A finished file, read back. */
export interface ReadFile {
  readonly name: string;
  readonly language: Declared['language'];
  readonly format: 'html' | 'pdf';
  readonly passages: readonly Passage[];
  /** Files that it carries inside. */
  readonly attached: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Compares what a file says with what it was made from, from its first word to its last: nothing may stand in it that
 * was not declared, nothing may be missing, stand twice or in another's place, and words that bear a claim's id must be
 * that claim's.
 */
export function auditFile(file: ReadFile, declared: Declared, tokens: Tokens): readonly Fault[] {
  const tell: Tell = (claim, sentence, wrong) => ({
    file: file.name,
    claim,
    sentence: cut(sentence.replace(/\s+/g, ' ').trim()),
    wrong,
  });
  const script = declared.scripts[file.format];
  return [
    ...runningText(file, script, tokens, tell),
    ...charts(file.passages, script.charts, tell),
    ...attachments(file.attached, script.attached, tell),
  ];
}

const isRunning = ({ zone }: Passage): boolean => zone !== 'margin' && zone !== 'chart';

function runningText({ format, passages }: ReadFile, script: Script, tokens: Tokens, tell: Tell): readonly Fault[] {
  const lines = script.lines.filter(({ text }) => squeeze(text) !== '');
  const stream = createStream(passages.filter(isRunning), scriptText(lines));
  const { found, gaps } = align(lines, stream.text);
  const names = format === 'html' ? found.flatMap(({ line, at }) => misnamed(line, stream.passageAt(at), tell)) : [];
  // A page may begin in the middle of a paragraph: its head is that of the line that began before.
  const heads = stream.pages.map(({ page, at }) => ({
    page,
    head: found.findLast(each => each.at <= at)?.line.head ?? '',
  }));
  return [
    ...gaps.flatMap(gap => parted(gap, stream, { lines, tokens, tell })),
    ...names,
    ...(format === 'pdf' ? margins(passages, script.margins, heads, tell) : []),
  ];
}

/** Words that stand where they should, under the id of another claim, or of one where they word none. */
function misnamed({ text, claim }: Line, passage: Passage | null, tell: Tell): readonly Fault[] {
  const borne = passage?.claim ?? null;
  if (borne === claim) return [];
  return [tell(claim ?? borne, text, borne === null ? 'does not bear the id of its claim' : `bears the id ${borne}`)];
}
