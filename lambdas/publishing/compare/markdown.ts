import { CHANGES, type Change } from '../../findings/compare/claim-changes.ts';
import { LANGUAGE_IDS } from '../../language/say.ts';
import { textIn } from '../../records/language-id.ts';
import type { EditionComparison } from '../compare-editions.ts';
import { changeText } from '../touched-words.ts';
import type { Answer, ChangedClaim } from './claim-changes.ts';
import type { WordingChanges } from './wording-changes.ts';

const headings = (before: string, after: string): Readonly<Record<Change, string>> => ({
  newlyTrue: 'Newly true',
  noLongerTrue: 'No longer true',
  figuresChanged: 'Figures changed',
  reasonChanged: 'Still not printed, for another reason',
  askedLater: `True in ${after}, not asked in ${before}`,
  askedBefore: `True in ${before}, not asked in ${after}`,
});

type Lines = readonly string[];

/** The comparison for an editor to read: Markdown, sentences in both languages. */
export function comparisonMarkdown(comparison: EditionComparison): string {
  const { report, before, after, data, claims, wording } = comparison;
  const heading = headings(before, after);
  const parts: readonly Lines[] = [
    [`# ${report}: ${before} → ${after}`],
    [
      CHANGES.map(change => `${heading[change]}: ${claims[change].length}`).join(' · '),
      `Unchanged: ${claims.stillTrue} true, ${claims.stillUnprinted} not printed.`,
    ],
    ['## Data'],
    ...dataParts(data, before, after),
    ['## Claims'],
    ['The same question, by its kind and what it is about, in both editions. Key findings stand first.'],
    ...CHANGES.flatMap(change => claimParts(heading[change], claims[change], before, after)),
    ['## Wording'],
    ['Fixed sentences, which word no claim.'],
    ...wording.flatMap(changes => wordingParts(changes, before, after)),
  ];
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function dataParts(
  { cutOff, top, scope, renamed, records, values, basket, releases, facts, rows }: EditionComparison['data'],
  before: string,
  after: string,
) {
  const table = [
    row('', before, after),
    row('---', '---', '---'),
    row('cut-off', cutOff.before, cutOff.after),
    row('top', String(top.before), String(top.after)),
    row('about', scope.before, scope.after),
    ...renamed.map(one => row(`called: ${one.id}`, one.before, one.after)),
    row('records read', String(records.before), String(records.after)),
    row('values read', String(values.before), String(values.after)),
    ...basket.map(one => row(`counted over: ${one.ranking}`, one.before ?? '–', one.after ?? '–')),
  ];
  const list = (heading: string, keys: Lines): Lines =>
    keys.length === 0 ? [] : [`${heading} (${keys.length}): ${keys.map(key => `\`${key}\``).join(', ')}`];
  return [
    table,
    list(`Releases read in ${after} only`, releases.added),
    list(`Releases read in ${before} only`, releases.gone),
    list(`Rows of releases read in both, in ${after} only`, rows.added),
    list(`Rows of releases read in both, in ${before} only`, rows.gone),
    facts.length === 0
      ? ['No figure that both editions read was corrected in between.']
      : ['Corrected in between:', '', ...facts.map(fact => `- ${changeText(fact)}`)],
  ];
}

function claimParts(heading: string, claims: readonly ChangedClaim[], before: string, after: string): readonly Lines[] {
  if (claims.length === 0) return [];
  return [
    [`### ${heading} (${claims.length})`],
    claims.flatMap(claim => [
      `- \`${claim.after?.id ?? claim.before?.id ?? claim.kind}\``,
      ...answerLines(after, claim.after),
      ...answerLines(before, claim.before),
    ]),
  ];
}

const STATE = { true: 'true', false: 'false', withhold: 'withheld' } as const;

function answerLines(edition: string, answer: Answer | null): Lines {
  if (answer === null) return [`  - ${edition}: not asked`];
  const finding = answer.finding === null ? '' : `, key finding (${answer.finding})`;
  const [words = '', ...others] = LANGUAGE_IDS.map(id => textIn(answer.words, id));
  return [`  - ${edition}, ${STATE[answer.verdict]}${finding}: ${words}`, ...others.map(other => `    <br>${other}`)];
}

function wordingParts(
  { language, title, sections, texts }: WordingChanges,
  before: string,
  after: string,
): readonly Lines[] {
  const list = (heading: string, titles: Lines): Lines =>
    titles.length === 0 ? [] : [`${heading}: ${titles.join(' · ')}`];
  return [
    [`### ${language}`],
    title.before === title.after ? [] : [`Title: ${title.before} → ${title.after}`],
    list(`Sections in ${after} only`, sections.added),
    list(`Sections in ${before} only`, sections.gone),
    ...texts.map(text => [
      `**${text.title}**`,
      '',
      ...text.gone.map(line => `- ${before}: ${line}`),
      ...text.added.map(line => `- ${after}: ${line}`),
    ]),
  ];
}
