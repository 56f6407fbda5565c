import { claimId } from '../../claims/judge/judge.ts';
import type { ToldChange } from '../../findings/changes/paragraphs.ts';
import { noticeQueries } from '../../findings/select/notices.ts';
import type { Block } from '../blocks.ts';
import { type Context, claimSentence, freshSentences, plain } from '../context.ts';
import type { Section } from '../document.ts';
import type { Sentence } from '../sentence.ts';

/** What changed and is no key finding, in paragraphs of sentences that follow from each other. */
export function changes(context: Context): readonly Section[] {
  const { analysis, words } = context;
  if (analysis.changes.length === 0) return [];
  // Who looks here for a rise or a fall that the key findings tell is sent there.
  const besides = context.prints('findings') ? [[plain(context, words.findings.besides)]] : [];
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
        ...(besides.length > 0 ? [{ kind: 'prose' as const, tone: 'body' as const, paragraphs: besides }] : []),
        ...analysis.changes.flatMap(paragraph => paragraphWithNotices(context, paragraph)),
      ],
    },
  ];
}

/** A paragraph, and below it what has to be said with its sentences. */
function paragraphWithNotices(context: Context, paragraph: readonly ToldChange[]): readonly Block[] {
  const needed = new Set(paragraph.flatMap(({ claim }) => noticeQueries(context.view, claim)).map(claimId));
  const told = paragraph.flatMap(each => sentences(context, each));
  const notices = freshSentences(
    context,
    context.analysis.changeNotices.filter(({ id }) => needed.has(id)),
  );
  return [
    { kind: 'prose', tone: 'body', paragraphs: [told] },
    ...(notices.length > 0 ? [{ kind: 'prose' as const, tone: 'small' as const, paragraphs: [notices] }] : []),
  ];
}

/** The sentence of a claim, behind the words that say how it follows from the one before. */
function sentences(context: Context, { claim, link }: ToldChange): readonly Sentence[] {
  const sentence = claimSentence(context, claim);
  return link === null ? [sentence] : [plain(context, context.words.link(link, sentence.text)), sentence];
}
