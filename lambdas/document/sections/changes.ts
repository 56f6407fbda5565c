import type { ToldChange } from '../../findings/changes/paragraphs.ts';
import { type Context, claimSentence, freshSentences, plain } from '../context.ts';
import type { Section } from '../document.ts';
import type { Sentence } from '../sentence.ts';

/** What changed and is no key finding, in paragraphs of sentences that follow from each other. */
export function changes(context: Context): readonly Section[] {
  const { analysis, words } = context;
  if (analysis.changes.length === 0) return [];
  const paragraphs = analysis.changes.map(paragraph => paragraph.flatMap(told => sentences(context, told)));
  // Who looks here for a rise or a fall that the key findings tell is sent there.
  const besides = context.prints('findings') ? [[plain(context, words.findings.besides)]] : [];
  const notices = freshSentences(context, analysis.changeNotices);
  const title = words.section.changes;
  return [
    {
      id: 'changes',
      level: 1,
      title,
      shortTitle: title,
      // It goes on below the key findings, which seldom fill their last page.
      start: 'flow',
      blocks: [
        { kind: 'prose', tone: 'body', paragraphs: [...besides, ...paragraphs] },
        ...(notices.length > 0 ? [{ kind: 'prose' as const, tone: 'small' as const, paragraphs: [notices] }] : []),
      ],
    },
  ];
}

/** The sentence of a claim, behind the words that say how it follows from the one before. */
function sentences(context: Context, { claim, link }: ToldChange): readonly Sentence[] {
  const sentence = claimSentence(context, claim);
  return link === null ? [sentence] : [plain(context, context.words.link(link, sentence.text)), sentence];
}
