import type { Block } from '../../../document/blocks.ts';
import type { Section } from '../../../document/document.ts';
import { measureChart, SMALL_HISTORY } from '../blocks/chart.ts';
import { CARD_LIST, measureClaimList } from '../blocks/claim-list.ts';
import { measureBlock, measureConsulted, measureLookUp } from '../blocks/measure-block.ts';
import { measureLetter } from '../blocks/own-words.ts';
import { profileVariants } from '../blocks/profile.ts';
import { measureConsultedProse } from '../blocks/prose.ts';
import { CARD_SIZES, cardStrips } from './card.ts';
import type { Context } from './context.ts';
import { sectionDestination } from './destinations.ts';
import type { Op } from './op.ts';
import { type Variant, variantsOf } from './paginate.ts';
import { paragraphStrips } from './paragraph.ts';
import type { Chapter } from './run-on.ts';
import { rule } from './shapes.ts';
import { sideBySide } from './side-by-side.ts';
import { heightOf, inLane, keptWithNext, type Strip, strip } from './strip.ts';
import { tag } from './tag.ts';
import { setTitle } from './title.ts';

/** A profile prints the name of its unit as its own heading. */
function headsItself(section: Section): boolean {
  const [first] = section.blocks;
  return first?.kind === 'profile' && first.name === section.title;
}

/** A chapter's title under a short bar. */
function chapterStrips(title: string, context: Context): readonly Strip[] {
  const lines = paragraphStrips(
    setTitle(title, 'chapter', context),
    { name: `The title "${title}"`, tag: tag(context.parent, 'H1') },
    context,
  );
  const bar = strip('The bar', 12, [rule(0, 0, 44, 4, 'accent')]);
  return [{ ...bar, before: 22 }, ...lines, strip('The space below the title', 6, [])];
}

/** The title of a part of a chapter, over a hairline. */
function partStrips(title: string, context: Context): readonly Strip[] {
  const lines = paragraphStrips(
    setTitle(title, 'part', context),
    { name: `The title "${title}"`, tag: tag(context.parent, 'H2') },
    context,
  );
  const bar = strip('The rule', 9, [rule(0, 0, context.width, 0.8, 'accent')]);
  return [{ ...bar, before: 14 }, ...lines];
}

function titleStrips(section: Section, context: Context): readonly Strip[] {
  if (headsItself(section)) return [];
  return keptWithNext(section.level === 1 ? chapterStrips(section.title, context) : partStrips(section.title, context));
}

/** The same strips, the first of which is where links and the bookmark of the section lead. */
export function marked(strips: readonly Strip[], title: string, level: 1 | 2, destination: string): readonly Strip[] {
  const marks: readonly Op[] = [
    { kind: 'destination', y: -8, name: destination },
    { kind: 'bookmark', y: -8, title, level },
  ];
  const [first = strip('An empty section', 0, []), ...rest] = strips;
  return [{ ...first, ops: [...marks, ...first.ops] }, ...rest];
}

/** A history of so few releases is legible in half of the page's width. */
const FEW_RELEASES = 5;

/** Charts that are legible in half of the page's width, where two of them follow each other. */
const SLIM: readonly string[] = ['locator', 'dumbbell'];

/** A chart of which more is said has the width of the page: in half of it the list would be far longer than its neighbour. */
const FEW_SAID = 3;

/** Slim charts that follow each other, and in which of two columns each chart of few releases and what is said of it stand. */
interface Halves {
  readonly slim: ReadonlySet<Block>;
  readonly lanes: ReadonlyMap<Block, number>;
}

/** What stands in half of the page's width: slim charts, and histories of few releases by twos, each over what is said of it. */
function halvesOf(blocks: readonly Block[]): Halves {
  const isSlim = (block: Block | undefined): boolean => block?.kind === 'chart' && SLIM.includes(block.form);
  const slim = blocks.filter(
    (block, index) => isSlim(block) && (isSlim(blocks[index - 1]) || isSlim(blocks[index + 1])),
  );
  const lanes = new Map<Block, number>();
  let at = 0;
  while (at < blocks.length) {
    const left = historyAt(blocks, at);
    const right = historyAt(blocks, at + left.length);
    // One that has no neighbour would stand beside nothing: it has the width of the page.
    if (left.length > 0 && right.length > 0) {
      for (const block of left) lanes.set(block, 0);
      for (const block of right) lanes.set(block, 1);
      at += left.length + right.length;
    } else at += Math.max(1, left.length);
  }
  return { slim: new Set(slim), lanes };
}

/** A history of few releases of which little is said, and what is said of it; nothing where another block stands there. */
function historyAt(blocks: readonly Block[], at: number): readonly Block[] {
  const [chart, told] = blocks.slice(at, at + 2);
  if (chart?.kind !== 'chart' || chart.form !== 'rankHistory' || chart.positions.length > FEW_RELEASES) return [];
  if (told?.kind !== 'claimList') return [chart];
  return told.items.length <= FEW_SAID ? [chart, told] : [];
}

/** A list of so many statements is set in two columns. */
const LONG = 8;

const isLong = (block: Block): boolean =>
  block.kind === 'claimList' && block.style === 'list' && block.items.length >= LONG;

/** A chart in half of the page's width, or what is said of it. */
function measureSmall(block: Block, narrow: Context): readonly Strip[] {
  if (block.kind === 'chart') return measureChart(block, narrow, SMALL_HISTORY);
  return block.kind === 'claimList' ? measureClaimList(block, narrow, CARD_LIST) : measureBlock(block, narrow);
}

/** Running text of less than this height, in points, that has columns to itself, is not parted for them. */
const SHORT = 110;

/** A few lines between what is as wide as the page go over its width: halves of a sentence side by side are hard to read. */
function unparted(block: Block, index: number, all: readonly (readonly Strip[])[], context: Context) {
  const measured = all[index] ?? [];
  const isWide = (at: number) => (all[at]?.[0]?.columns ?? 1) === 1;
  const isAlone = isWide(index - 1) && isWide(index + 1);
  return block.kind === 'prose' && isAlone && heightOf(measured) < SHORT
    ? measureConsultedProse(block, context)
    : measured;
}

/** Whether nothing but words of the institute stands in a chapter, none of them boxed as an opinion. */
const isLetter = ({ level, blocks }: Section): boolean =>
  level === 1 && blocks.length > 0 && blocks.every(block => block.kind === 'ownWords' && block.label === null);

/** The words of a letter, larger than elsewhere. */
const measureLetters = (block: Block, context: Context): readonly Strip[] =>
  block.kind === 'ownWords' ? measureLetter(block, context) : measureBlock(block, context);

/** The blocks of a section; a letter larger where it then stands on one page, a profile in several sizes, to fit what is left of a page with what stands below it. */
function blockVariants(section: Section, context: Context): readonly Variant[] {
  const [first, ...others] = section.blocks;
  if (first?.kind === 'profile')
    return profileVariants(first, context).map(profile => () => [
      ...profile(),
      ...others.flatMap(block => measureBlock(block, context)),
    ]);
  if (section.card)
    return CARD_SIZES.map(size => () => cardStrips(`The card "${section.title}"`, section.blocks, context, size));
  if (isLetter(section))
    return [measureLetters, measureBlock].map(
      measure => () => section.blocks.flatMap(block => measure(block, context)),
    );
  const measure = section.lookUp ? measureLookUp : section.consulted ? measureConsulted : measureBlock;
  const { slim, lanes } = halvesOf(section.blocks);
  const strips = () => {
    const all = section.blocks.map(block =>
      slim.has(block) || lanes.has(block) || isLong(block)
        ? inLane(
            sideBySide(context, narrow => measureSmall(block, narrow)),
            lanes.get(block) ?? null,
          )
        : measure(block, context),
    );
    return section.blocks.flatMap((block, index) => {
      const measured = section.consulted ? unparted(block, index, all, context) : (all[index] ?? []);
      // What a chart shows is not said on a page without it.
      const next = section.blocks[index + 1]?.kind;
      const told = block.kind === 'chart' && next === 'claimList';
      return told ? keptWithNext(measured) : measured;
    });
  };
  return [strips];
}

/** What can be set tighter without being smaller than what stands around it. */
const canBeTight = (block: Block): boolean =>
  block.kind === 'matrix' || block.kind === 'sources' || (block.kind === 'claimList' && block.style === 'findings');

/** A section: its title, then its blocks. */
export function sectionFlow(section: Section, index: number, context: Context): Chapter {
  const setIn = (room: Context): readonly Variant[] => {
    const title = titleStrips(section, room);
    const mark = (strips: readonly Strip[]) =>
      marked([...title, ...strips], section.title, section.level, sectionDestination(index));
    return variantsOf(blockVariants(section, room), strips => mark(strips()));
  };
  const { level, start } = section;
  const looksUp = section.lookUp ? { looksUp: true as const } : {};
  const letter = isLetter(section) ? { letter: true as const } : {};
  const tighter = section.blocks.some(canBeTight) ? { tighter: setIn({ ...context, tight: true }) } : {};
  return { level, start, variants: setIn(context), ...looksUp, ...letter, ...tighter };
}
