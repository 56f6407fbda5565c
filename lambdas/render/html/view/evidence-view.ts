import type { ClaimEvidence } from '../../../document/document.ts';
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
    /** `together`: several of one edition stand in one line. */
    readonly items: readonly {
      readonly text: string;
      readonly together: boolean;
      readonly notes: readonly NoteView[];
    }[];
  }[];
}

type Item = ClaimEvidence['items'][number];

/**
 * Places or titles of one edition that follow one another and come from one source, as one line that names the edition once: a
 * claim on whole lists rests on hundreds.
 */
function unitsTogether(items: readonly Item[], between: string): readonly (Item & { readonly together: boolean })[] {
  const lines: (Item & { readonly together: boolean })[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last && item.lead !== '' && item.lead === last.lead && item.note === last.note)
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${between}${item.text.slice(item.lead.length)}`,
        together: true,
      };
    else lines.push({ ...item, together: false });
  }
  return lines;
}

/** One view, or none where no sentence of the run words a claim. */
function viewEvidence(sentences: readonly SentenceView[], context: ViewContext): readonly EvidenceView[] {
  const said = new Map<string, SentenceView>();
  for (const sentence of sentences)
    if (sentence.claim !== null && !said.has(sentence.claim)) said.set(sentence.claim, sentence);
  const claims = [...said].flatMap(([claim, { id, text }]) => {
    const found = context.evidence.get(claim);
    if (!found) return [];
    const items = unitsTogether(found.items, context.words.nextUnit).map(({ text, note, together }) => ({
      text,
      together,
      notes: viewNotes([note], context),
    }));
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
