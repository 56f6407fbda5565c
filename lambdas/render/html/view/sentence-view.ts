import type { LabelledText } from '../../../document/blocks.ts';
import type { ClaimEvidence, PrinterWords, Typography } from '../../../document/document.ts';
import type { Sentence } from '../../../document/sentence.ts';
import { type BreakRules, type Stretch, stretches } from '../../line-breaks.ts';
import type { Palette } from '../../theme.ts';
import type { SentenceIds } from './sentence-ids.ts';

/** What every view needs to know about the document around its block. */
export interface ViewContext {
  readonly typography: Typography;
  /** Where its lines may end. */
  readonly breaks: BreakRules;
  /** The language of names that are given beside those in the document's own. */
  readonly beside: string;
  readonly words: PrinterWords;
  /** Colours of what is drawn. */
  readonly palette: Palette;
  /** Level of a heading inside the section at hand. */
  readonly heading: number;
  readonly section: { readonly id: string; readonly title: string };
  /** What each printed claim rests on, by its id. */
  readonly evidence: ReadonlyMap<string, ClaimEvidence>;
  readonly ids: SentenceIds;
}

/** A note number that links to the list of sources. */
export interface NoteView {
  /** What stands before it: nothing, a comma, or a dash where it closes a run of numbers. */
  readonly joint: string;
  readonly number: number;
  readonly spoken: string;
}

export interface SentenceView {
  readonly id: string;
  /** What the link to it is called; null where that stands with what it rests on, or where it leads on to another sentence. */
  readonly link: string | null;
  /** Space before the sentence, in a language that sets one. */
  readonly gap: string;
  readonly text: string;
  /** What of it heads the paragraph, with what no line parts; empty where nothing does. */
  readonly head: readonly Stretch[];
  /** The rest, with what no line parts. */
  readonly stretches: readonly Stretch[];
  readonly claim: string | null;
  readonly notes: readonly NoteView[];
}

/** Note numbers; three or more in a row are shortened to the first and the last. */
export function viewNotes(notes: readonly number[], context: ViewContext): NoteView[] {
  const runs: number[][] = [];
  for (const number of notes) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const short = runs.flatMap(run =>
    run.length < 3
      ? run.map(number => ({ joint: ',', number }))
      : run.flatMap((number, index) => {
          if (index === 0) return [{ joint: ',', number }];
          return index === run.length - 1 ? [{ joint: context.typography.dash, number }] : [];
        }),
  );
  return short.map(({ joint, number }, index) => ({
    joint: index === 0 ? '' : joint,
    number,
    spoken: `${context.words.source} ${number}`,
  }));
}

/** Words that lead on to the next sentence are none themselves. */
const LEADS_ON = /[,:，：]$/u;

/** A run of sentences of one paragraph. */
export function viewSentences(sentences: readonly Sentence[], context: ViewContext): SentenceView[] {
  return sentences.map(({ text, head = 0, claim, notes }, index) => ({
    id: context.ids(context.section.id, claim),
    link: (claim !== null && context.evidence.has(claim)) || LEADS_ON.test(text) ? null : context.words.linkToSentence,
    gap: index === 0 ? '' : context.typography.gap,
    text,
    head: stretches(text.slice(0, head), context.breaks),
    stretches: stretches(text.slice(head), context.breaks),
    claim,
    notes: viewNotes(notes, context),
  }));
}

export interface LabelledView {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly NoteView[];
}

/** Label and value pairs. */
export function viewFacts(facts: readonly LabelledText[], context: ViewContext): LabelledView[] {
  return facts.map(({ label, value, notes }) => ({ label, value, notes: viewNotes(notes, context) }));
}
