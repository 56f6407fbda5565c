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
    /** Id of the sentence, and what the link to it is called. */
    readonly sentence: string;
    readonly link: string;
    readonly items: readonly { readonly text: string; readonly notes: readonly NoteView[] }[];
  }[];
}

/** One view, or none where no sentence of the run words a claim. */
function viewEvidence(sentences: readonly SentenceView[], context: ViewContext): readonly EvidenceView[] {
  const said = new Map<string, SentenceView>();
  for (const sentence of sentences)
    if (sentence.claim !== null && !said.has(sentence.claim)) said.set(sentence.claim, sentence);
  const claims = [...said].flatMap(([claim, { id, text }]) => {
    const found = context.evidence.get(claim);
    if (!found) return [];
    const items = found.items.map(item => ({ text: item.text, notes: viewNotes([item.note], context) }));
    const link = context.words.linkToSentence;
    return [{ claim, code: found.code, said: sentences.length > 1 ? text : null, sentence: id, link, items }];
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
  const viewed = viewSentences(sentences, context);
  return { className, sentences: viewed, evidence: viewEvidence(viewed, context) };
}

/** One paragraph, or none where there is nothing to say. */
export function viewRuns(sentences: readonly Sentence[], className: string, context: ViewContext): readonly RunView[] {
  return sentences.length === 0 ? [] : [viewRun(sentences, className, context)];
}
