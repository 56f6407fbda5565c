import { claimId } from '../../claims/judge/judge.ts';
import { gathered } from '../../findings/changes/gathered.ts';
import type { ToldChange } from '../../findings/changes/paragraphs.ts';
import { noticeQueries } from '../../findings/select/notices.ts';
import type { Block } from '../blocks.ts';
import { type Context, claimSentence, freshSentences, headed, plain } from '../context.ts';
import type { Section } from '../document.ts';
import type { Sentence } from '../sentence.ts';

/** What changed and is no key finding, in paragraphs of sentences that follow from each other. */
export function changes(context: Context): readonly Section[] {
  const { analysis, words } = context;
  if (analysis.changes.length === 0) return [];
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
        {
          kind: 'prose',
          tone: 'body',
          paragraphs: [[plain(context, words.findings.inShort(context.prints('findings')))], ...inShort(context)],
        },
        ...analysis.changes.flatMap(paragraph => paragraphWithNotices(context, paragraph)),
      ],
    },
  ];
}

/** All that was gained, and all that was lost, in one place: neither is told without the other. */
function inShort(context: Context): readonly (readonly Sentence[])[] {
  const { analysis, view, names, words } = context;
  const findings = context.prints('findings') ? analysis.findings.filter(({ why }) => why !== 'notice') : [];
  const told = [...findings, ...analysis.changes.flat()].map(({ claim }) => claim);
  const went = (way: 'up' | 'down') =>
    gathered(told, analysis.claims, view.input.edition.basket, way).map(({ unit, releases }) => ({
      unit: names.unit(unit),
      where: releases.map(names.releaseShort),
    }));
  return [words.findings.gained(went('up')), words.findings.lost(went('down'))].map(text => [headed(context, text)]);
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
