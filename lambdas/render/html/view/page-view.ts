import type { ClaimEvidence, Document, PageAddress, PrinterWords, Section } from '../../../document/document.ts';
import { breakRules } from '../../line-breaks.ts';
import { paletteOf } from '../../theme.ts';
import { type BlockRun, blockRuns } from './block-runs.ts';
import { type BlockView, viewBlock } from './block-view.ts';
import { type SentenceIds, sentenceIds } from './sentence-ids.ts';

interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  /** Level of the section's heading. */
  readonly heading: number;
  readonly runs: readonly BlockRun[];
}

interface EntryView {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
}

/** Where the page stands, and what a search for data reads there: JSON, in which no sign ends its element. */
interface AddressView extends PageAddress {
  /** What OpenGraph calls the other languages. */
  readonly others: readonly string[];
  readonly dataset: string;
}

/** Everything that templates/html/layout.hbs may name. */
export interface PageView {
  readonly language: string;
  readonly title: string;
  readonly runningTitle: string;
  readonly subject: string;
  readonly author: string;
  readonly date: string;
  /** Null where it is not known. */
  readonly address: AddressView | null;
  readonly words: PrinterWords;
  /** CSS; the only text that the layout does not escape, besides the charts. */
  readonly themeStyle: string;
  readonly stylesheet: string;
  readonly pageStyle: string;
  /** The rules of its fonts; empty for those of the machine. */
  readonly fonts: string;
  /** The script, and the policy that lets it run and nothing else. */
  readonly script: string;
  readonly policy: string;
  readonly covers: readonly { readonly id: string; readonly blocks: readonly BlockView[] }[];
  readonly chapters: readonly (EntryView & { readonly parts: readonly EntryView[] })[];
  readonly sections: readonly SectionView[];
}

type Around = Pick<PageView, 'themeStyle' | 'stylesheet' | 'pageStyle' | 'fonts' | 'script' | 'policy'>;

type EvidenceById = ReadonlyMap<string, ClaimEvidence>;

const isCover = (section: Section) => section.blocks.some(block => block.kind === 'cover');

function viewCover(section: Section, document: Document, evidence: EvidenceById, ids: SentenceIds) {
  const { id, runs } = viewSection(section, document, evidence, ids);
  return { id, blocks: runs.flatMap(({ blocks }) => blocks) };
}

function viewSection(section: Section, document: Document, evidence: EvidenceById, ids: SentenceIds): SectionView {
  const { id, title, level, start, blocks } = section;
  const heading = level + 1;
  const { typography, beside, words } = document;
  const palette = paletteOf(document.look);
  const breaks = breakRules(typography);
  const context = { typography, breaks, beside, words, palette, heading: heading + 1, section, evidence, ids };
  const manner = section.card ? ' card' : section.lookUp ? ' look-up' : section.consulted ? ' consulted' : '';
  const className = `section ${level === 1 ? 'chapter' : 'part'} start-${start}${manner} ${blocks.some(({ kind }) => kind === 'profile') ? 'of-profile' : 'of-text'}`;
  const views = blocks.map(block => viewBlock(block, context));
  return { id, title, className, heading, runs: blockRuns(section, views) };
}

/** The entries of the contents: chapters, each with its parts. */
function viewChapters(sections: readonly Section[]): PageView['chapters'] {
  const chapters: { id: string; title: string; shortTitle: string; parts: EntryView[] }[] = [];
  for (const { id, title, shortTitle, level } of sections) {
    const chapter = chapters.at(-1);
    if (level === 2 && chapter) chapter.parts.push({ id, title, shortTitle });
    else chapters.push({ id, title, shortTitle, parts: [] });
  }
  return chapters;
}

function viewAddress(address: PageAddress, { title, author, language, edition }: Document): AddressView {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: address.description.text,
    url: address.url,
    inLanguage: language,
    version: edition,
    creator: { '@type': 'Organization', name: author },
  };
  return {
    ...address,
    others: address.languages.flatMap(({ openGraph }) => (openGraph === address.openGraph ? [] : [openGraph])),
    dataset: JSON.stringify(dataset).replaceAll('<', '\\u003c'),
  };
}

/** Document → what the layout shows. Pure. */
export function viewPage(document: Document, around: Around): PageView {
  const { language, title, runningTitle, subject, author, date, words, sections } = document;
  const evidence: EvidenceById = new Map(document.evidence.map(each => [each.claim, each]));
  const ids = sentenceIds();
  const body = sections.filter(section => !isCover(section));
  return {
    language,
    title,
    runningTitle,
    subject,
    author,
    date,
    address: document.address ? viewAddress(document.address, document) : null,
    words,
    ...around,
    covers: sections.filter(isCover).map(section => viewCover(section, document, evidence, ids)),
    chapters: viewChapters(body),
    sections: body.map(section => viewSection(section, document, evidence, ids)),
  };
}
