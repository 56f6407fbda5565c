import { type Claim, isTrue } from '../../claims/claim.ts';
import { SELECTION, thresholdsOf } from '../../findings/select/thresholds.ts';
import { explain } from '../../language/say.ts';
import { textIn } from '../../records/language-id.ts';
import { sectionTold } from '../../records/sections.ts';
import type { Block, TableBlock } from '../blocks.ts';
import { type Context, cell, headed, plain } from '../context.ts';
import type { Section } from '../document.ts';
import { aboutOf } from '../question-about.ts';
import { readingFacts } from '../reading-facts.ts';
import { correctionBlocks } from './corrections.ts';
import { countsInProfiles } from './counted.ts';
import { flowChart } from './flow.ts';
import { shortNames } from './short-names.ts';

/** The rules, the choices, what a re-issue corrects, and what was withheld. */
export function method(context: Context): Section {
  const { view, words, names, language, analysis } = context;
  const { report, edition } = view.input;
  const rules = words.method.rules(readingFacts(context));
  const basketNote = textIn(edition.basketNote ?? report.basketNote, language.id);
  // Tables take their numbers as they are made: in the order in which they stand.
  const corrections = correctionBlocks(context);
  const withheld = withheldTable(context);
  // It is looked up beside the tables where there are any.
  const key = context.prints('full-tables') ? null : shortNames(context);
  const prose = (texts: readonly string[], sentence = plain): Block => ({
    kind: 'prose',
    tone: 'body',
    paragraphs: texts.map(text => [sentence(context, text)]),
  });
  return {
    id: 'method',
    level: 1,
    title: words.section.method,
    shortTitle: words.section.method,
    start: 'room',
    consulted: true,
    blocks: [
      { kind: 'prose', tone: 'notice', paragraphs: [[plain(context, textIn(report.notice, language.id))]] },
      ...corrections,
      { kind: 'subheading', text: words.method.heading.principle },
      prose(words.method.principle),
      { kind: 'subheading', text: words.method.heading.rules },
      prose(rules, headed),
      // The chapter on the basket says it where there is one.
      ...(basketNote === '' || (edition.basket.length > 1 && sectionTold(view.input, 'basket') !== null)
        ? []
        : [{ kind: 'subheading' as const, text: words.method.heading.basket }, prose([basketNote])]),
      { kind: 'subheading', text: words.method.heading.selection },
      prose(
        words.method.selection({
          ...rulesInUse(context),
          over: context.prints('changes') && analysis.histories.length > 0 ? SELECTION.over : null,
          top: report.topN,
          client: report.client === undefined ? null : names.unit(report.client),
        }),
      ),
      // Which of them are printed is not known before every section is made.
      flowChart(context, context.nextFigure(), new Set()),
      ...(withheld.rows.length > 0 ? [withheld] : []),
      ...(key ? [key] : []),
    ],
  };
}

/** The thresholds of the edition, without those that nothing on record calls for. */
function rulesInUse({ view: { input } }: Context) {
  const { tiers, widths, rankings, leads, own, ...told } = thresholdsOf(input);
  const { report, edition, dataset } = input;
  const { records, releases } = dataset;
  const isUnsure =
    records.some(({ interval }) => interval) || releases.some(({ noise, noisePlaces }) => noise ?? noisePlaces);
  return {
    ...told,
    tiers: records.some(({ place }) => place.kind === 'tier') ? tiers : null,
    own: report.ownRanking === null ? null : own,
    leads: report.focus.all ? null : leads,
    widths: isUnsure ? widths : null,
    rankings: edition.basket.length >= rankings ? rankings : null,
    must: {
      result: report.ownRanking !== null,
      honours: report.honours !== null,
      basket: edition.basket.length > 0,
      asked: edition.asks.length > 0,
    },
  };
}

/** What a reader would look for and does not find, with the reason: the length of the lead, exact counts, what was asked. */
function withheldTable(context: Context): TableBlock {
  const { analysis, words, names, citations, language } = context;
  const named = (claim: Claim): string | null => {
    if (claim.kind === 'leadStreak') return words.method.subject.lead(names.unit(claim.query.unit));
    if (claim.kind === 'topCount')
      return words.method.subject.count(
        names.unit(claim.query.unit),
        analysis.view.input.edition.basket.length,
        claim.query.top,
      );
    return null;
  };
  const asked = analysis.asked.map(claim => ({
    claim,
    text: words.method.subject.asked(analysis.askedAt.get(claim.id) ?? 0, aboutOf(context, claim.query)),
  }));
  const counts = analysis.profiles.flatMap(({ unit }) =>
    countsInProfiles(analysis).filter(claim => claim.kind === 'topCount' && claim.query.unit === unit),
  );
  const main = [...analysis.overall, ...counts].flatMap(claim => {
    const text = named(claim);
    return text ? [{ claim, text }] : [];
  });
  const rows = [
    // That the lead did not last is an answer.
    ...main.filter(({ claim }) => claim.verdict === 'withhold'),
    ...asked.filter(({ claim }) => !isTrue(claim)),
  ];
  return {
    kind: 'table',
    id: 'table-withheld',
    number: rows.length > 0 ? context.nextTable() : '',
    caption: words.method.withheldCaption,
    columns: [
      { label: words.method.withheldHead[0], align: 'start', share: 4 },
      { label: words.method.withheldHead[1], align: 'start', share: 7 },
    ],
    rowHeader: 0,
    rows: rows.map(({ claim, text }) => ({
      emphasis: 'none',
      cells: [cell(text), cell(explain(language, claim, names) ?? '')],
    })),
    notes: [],
    sourceLine: citations.sourceLine(
      rows.flatMap(({ claim }) => claim.evidence.map(({ source }) => source)),
      true,
    ),
  };
}
