import type { Gap } from './align.ts';
import type { Line } from './declared.ts';
import { differing, type Fault, type NewFault } from './fault.ts';
import { END, type JoinedText } from './joined-text.ts';
import { nearest } from './nearest.ts';
import { squeeze } from './read/extracted-text.ts';
import type { Tokens } from './tokens.ts';

/** A stretch of the file up to where something ends. */
interface Stretch {
  readonly words: string;
  readonly squeezed: string;
}

/** What the file has in a gap, piece by piece. */
function stretchesOf({ from, to }: Gap, joined: JoinedText): readonly Stretch[] {
  let at = from;
  return joined.text
    .slice(from, to)
    .split(END)
    .flatMap(squeezed => {
      const start = at;
      at += squeezed.length + END.length;
      return squeezed === '' ? [] : [{ squeezed, words: joined.readable(start, start + squeezed.length) }];
    });
}

/** For each stretch the line that it was probably meant to be: in the same order, or the one that shares most with it. */
function meantBy(stretches: readonly Stretch[], missing: readonly Line[]): readonly (Line | null)[] {
  if (stretches.length === missing.length) return missing;
  const meant: (Line | null)[] = [];
  for (const { words } of stretches)
    meant.push(
      nearest(
        words,
        missing.filter(line => !meant.includes(line)),
      ),
    );
  return meant;
}

interface Known {
  readonly lines: readonly Line[];
  readonly tokens: Tokens;
  readonly fault: NewFault;
}

const listed = (tokens: readonly string[]): string => [...new Set(tokens)].map(token => `“${token}”`).join(', ');

function strange(words: string, meant: Line | null, { tokens, fault }: Known): Fault {
  const said = tokens(words).filter(token => !meant || !tokens(meant.text).includes(token));
  if (!meant) {
    const saying = said.length > 0 ? `: ${listed(said)}` : '';
    return fault(null, words, `stands in the file and belongs to nothing that is printed${saying}`);
  }
  const other = said.length > 0 ? `; nothing that is printed says ${listed(said)} here` : '';
  return fault(meant.claim, meant.text, `reads otherwise in the file: “${differing(words, meant.text)}”${other}`);
}

/** Signs such as the mark before an item are not worth a fault of their own where words are missing too. */
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What is message where expected text and file differ. */
export function mismatches(gap: Gap, joined: JoinedText, known: Known): readonly Fault[] {
  const { lines, fault } = known;
  const stretches = stretchesOf(gap, joined);
  const paired = stretches.length === gap.missing.length;
  const meant = meantBy(stretches, gap.missing);
  const named = new Set<Line>();
  const faults = stretches.flatMap(({ words, squeezed }, index) => {
    const line = meant[index] ?? null;
    const moved = paired ? undefined : lines.find(({ text }) => squeeze(text) === squeezed);
    if (moved)
      return isSaid(words)
        ? [fault(moved.claim, words, 'stands in the file once more, or in another place, than it was put')]
        : [];
    if (line) named.add(line);
    return line && squeeze(line.text) === squeezed ? [] : [strange(words, line, known)];
  });
  const lost = gap.missing
    .filter(line => !named.has(line) && isSaid(line.text))
    .map(({ claim, text }) => {
      const elsewhere = squeeze(text).length > 1 && joined.text.includes(squeeze(text));
      return fault(claim, text, elsewhere ? 'does not stand where it was put' : 'is not in the file as it was worded');
    });
  if (faults.length + lost.length > 0) return [...faults, ...lost];
  // Nothing but a sign, or an end: what is one piece in the expected text is two in the file, or the other way about.
  return [fault(null, joined.readable(gap.from - 40, gap.to + 40), 'is divided otherwise in the file')];
}
