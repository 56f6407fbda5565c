import type { Sentence } from '../../../document/sentence.ts';
import { type NoteView, type SentenceView, type ViewContext, viewNotes, viewSentences } from './sentence-view.ts';

/** What the claims of a run of sentences rest on, closed until it is opened. */
export interface EvidenceView {
  readonly label: string;
  readonly claims: readonly {
    readonly claim: string;
    readonly code: string;
    /** The sentence, where the run has more than one to tell apart; null where it stands right before. */
    readonly said: string | null;
    readonly items: readonly { readonly text: string; readonly notes: readonly NoteView[] }[];
  }[];
}

/** One view, or none where no sentence of the run words a claim. */
function viewEvidence(sentences: readonly Sentence[], context: ViewContext): readonly EvidenceView[] {
  const said = new Map<string, string>();
  for (const { claim, text } of sentences) if (claim !== null && !said.has(claim)) said.set(claim, text);
  const claims = [...said].flatMap(([id, text]) => {
    const found = context.evidence.get(id);
    if (!found) return [];
    const items = found.items.map(item => ({ text: item.text, notes: viewNotes([item.note], context) }));
    return [{ claim: id, code: found.code, said: sentences.length > 1 ? text : null, items }];
  });
  return claims.length === 0 ? [] : [{ label: context.words.evidence, claims }];
}

/** A paragraph: sentences, and after them what they rest on. */
export interface RunView {
  readonly className: string;
  readonly sentences: readonly SentenceView[];
  readonly evidence: readonly EvidenceView[];
}

/** One paragraph of these sentences. */
export function viewRun(sentences: readonly Sentence[], className: string, context: ViewContext): RunView {
  return { className, sentences: viewSentences(sentences, context), evidence: viewEvidence(sentences, context) };
}

/** One paragraph, or none where there is nothing to say. */
export function viewRuns(sentences: readonly Sentence[], className: string, context: ViewContext): readonly RunView[] {
  return sentences.length === 0 ? [] : [viewRun(sentences, className, context)];
}
