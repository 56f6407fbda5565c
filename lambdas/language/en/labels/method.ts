import type { MethodWords, PlacesSeen, ReadingFacts, SelectionFacts } from '../../method-words.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { aUnit, capital, counted, editions, places, tiers } from '../phrases.ts';

const { count, ordinal, top, list } = formats;

const are = (n: number): string => (n === 1 ? 'is' : 'are');

/** What is counted on the way from records to verdicts. */
const STEPS: MethodWords['flow']['steps'] = {
  records: 'Ranking records read',
  statements: 'Statements considered',
  printed: 'True, told in a sentence',
  unprinted: 'True, told in no sentence',
  false: 'False',
  withhold: 'Cannot be established',
};

const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** How many of them: of one alone the noun is another. */
const steps = (n: number, step: keyof typeof STEPS): string =>
  `${formats.figure(n)} ${n === 1 ? small(STEPS[step]).replace(/^(ranking record|statement)s /, '$1 ') : small(STEPS[step])}`;

/** How the places were seen, each way that there is. */
function seen({ all, printed, listOrder, priorColumn, statedUnchanged, computed }: PlacesSeen): string {
  if (all === 0) return 'Places. No place is read.';
  if (printed === all) return 'Places. Every place read is printed in its source.';
  const ways: readonly (readonly [number, string])[] = [
    [printed, `${are(printed)} printed beside the name`],
    [listOrder, `${listOrder === 1 ? 'follows' : 'follow'} from the order of a list`],
    [priorColumn, `${are(priorColumn)} given by a later edition as the place before`],
    [statedUnchanged, `${are(statedUnchanged)} known from a later edition that calls the place unchanged`],
    [computed, `${are(computed)} computed by the institute from the scores`],
  ];
  const told = ways.filter(([n]) => n > 0).map(([n, how]) => `${count(n)} ${how}`);
  return `Places. Of the ${places(all)} read, ${list(told)}.`;
}

/** Corrections that may have come out after the cut-off. */
const undated = (n: number): string =>
  n === 0
    ? ''
    : ` Of the corrections read, ${count(n)} ${n === 1 ? 'bears' : 'bear'} no date, so ${n === 1 ? 'it' : 'they'} may have come out later.`;

/** How many of the sources are not the publisher's own, and where the pages stand. */
function secondary({ all, secondary: seen }: ReadingFacts['sources'], ofPlaces: boolean): string {
  const of = ofPlaces ? 'these places' : 'the records read';
  const several = `of the ${count(all)} sources of ${of}`;
  const own =
    all === 1
      ? `The one source of ${of} was read on the publisher’s own page`
      : `Each ${several} was read on its publisher’s own page`;
  const none =
    all === 1
      ? `The one source of ${of} was not read on the publisher’s own page`
      : `${all === 2 ? 'Neither' : 'None'} ${several} was read on the publisher’s own page`;
  const some = `Of the ${count(all)} sources of ${of}, ${count(seen)} ${seen === 1 ? 'was read on a page that is' : 'were read on pages that are'} not the publisher’s own`;
  const elsewhere = '; an edition seen only on other pages is cited “as reported elsewhere”';
  const told = seen === 0 ? own : `${seen === all ? none : some}${elsewhere}`;
  return `Sources. ${told}. The addresses of what is cited are in the list of sources; those of all sources, where they have one, and when each was read are in the accompanying file claims.json.`;
}

/** What must be said, where the edition has it. */
function first({ result, honours, basket, asked }: SelectionFacts['must'], unit: string, n: number): string {
  const told = [
    result && 'the overall result',
    honours && 'the honours',
    basket &&
      `in how many of the rankings the leading ${unit} is in the ${top(n)} and how it compares with another ${unit}`,
    asked && 'what the editors asked for',
  ].filter(each => each !== false);
  if (told.length === 0) return '; this edition has nothing of that sort';
  return `: ${[...told.slice(0, -1), told.length > 1 ? `and ${told.at(-1)}` : told[0]].join(', ')}`;
}

export const method = ({ unit, cluster, ranking, focus }: ReportNouns): MethodWords => ({
  heading: {
    principle: 'Principle',
    rules: 'Rules',
    selection: 'How the key findings are chosen',
    basket: 'The choice of rankings',
  },
  principle: [
    `What this report says of places, scores, figures and honours is computed from records, and has been checked against them once more in its finished files. A statement, such as “it entered the top ten”, is tested against the records of every ${unit.singular} and every edition alike. It is true if they bear it out; false if they say otherwise (if the ${unit.singular} was there before, for example); and cannot be established if they leave it open (if the earlier place of the ${unit.singular} is not known, for example). Only what is true is printed. “False” means that the answer was no, not that anybody erred.`,
    'What others say of results, in a press text for example, is material to verify and never evidence; only the day on which an edition came out may be known from such a text. Each such claim on record is tested too; the result is in claims.json.',
  ],
  rules: ({
    cutOff,
    top: n,
    unsettled,
    undatedCorrections,
    places: read,
    clusters,
    measured,
    themesApart,
    otherField,
    figuresSince,
    sources,
  }) => [
    `Cut-off. Editions of rankings that came out by ${cutOff} are read. One whose known date does not settle this is read only where the report’s definition names it${unsettled.length > 0 ? `: ${list(unsettled)}` : '; it names none'}.${undated(undatedCorrections)}`,
    `Ties. ${capital(unit.plural)} that share a place are all shown; those tied at ${ordinal(n)} place count as in the ${top(n)}.`,
    `Absence. Where an edition is known down to place N, ${aUnit(unit)} that is not in it is not among the first N. Beyond that, absence says nothing.`,
    ...(clusters
      ? [
          `${capital(cluster.plural)}. Some rankings rank several ${unit.plural} as one ${cluster.singular}. Its members have no place of their own, and nothing that would need one is said of them. ${capital(aUnit(cluster))} that bears one ${unit.singular}’s name counts for that ${unit.singular}.`,
        ]
      : []),
    measured === 'none'
      ? 'What rankings measure. Not known for any ranking read.'
      : `What rankings measure. It is given in brief, as their publishers describe it; how they weight and count is for them to say.${measured === 'some' ? ' Where nothing is given for a ranking, it is not known.' : ''}`,
    ...(themesApart === null
      ? []
      : [
          `Themes. What a ranking is about is one of its recorded facts. The best and the lowest theme of ${aUnit(unit)} are named where each has two known places or more, and their medians lie ${count(themesApart)} places or more apart.`,
        ]),
    `Previous edition. The one recorded as such, never inferred from the years; where none is recorded, nothing is compared.${otherField ? ` Where the field changed, the direction of a change must also hold among the ${unit.plural} ranked in both.` : ''}`,
    '“First” and “best”. “For the first time” and “best ever” need a history that is declared complete; where it is not, they are not said.',
    `Scope. This report is about ${focus.name}${focus.all ? '' : `; other ${unit.plural} are shown for comparison`}.`,
    seen(read),
    ...(figuresSince === null
      ? []
      : [
          `Figures. The figure beside a name is that of the latest known year, which is given with it; years need not be the same for all, so figures are not to be compared directly, and one of a year before ${figuresSince} is left out. A figure with decimals, or counted in thousands or more, is rounded to four digits.`,
        ]),
    secondary(sources, read.all > 0),
    'Wording. No words of praise are used, and rises and falls follow the same rules, with the one exception named under “How the key findings are chosen”.',
  ],
  selection: ({
    must,
    top: n,
    fewest,
    most,
    places: steps,
    tiers: levels,
    widths,
    rankings,
    across,
    own,
    leads,
    over,
    editions: run,
    seats,
    field,
    client,
  }) => [
    `1. First comes what must be said${first(must, unit.singular, n)}.`,
    `2. News of the ${unit.plural} in scope follows until there ${most === 1 ? 'is one finding' : `are ${count(most)} findings`}, in this order:${own === null ? '' : ` a first place in the overall result that changed hands, or its ${top(n)} entered or left, at most ${count(own)} of these;`}${rankings === null ? '' : ` ${aUnit(unit)} that rose, or fell, in ${count(rankings)} or more of the rankings tracked and in at least ${count(field.of)} out of every ${count(field.in)} of those in which its places can be compared, at most ${count(across)} of these;`} a first place that changed hands; the ${top(n)} entered or left, in one edition or over several in a row;${leads === null ? '' : ` a first place held in a ranking that has other ${unit.plural} too, at most ${count(leads)} of these;`} a rise or fall of ${places(steps)} or more, in one edition or over several in a row;${levels === null ? '' : ` a move of ${tiers(levels)} or more;`} a first place held${leads === null ? '' : ' in a ranking of theirs alone'}; ${editions(run)} or more in a row in the ${top(n)}; ${places(seats)} or more of the ${top(n)} gained or lost by these ${unit.plural} together; a ranking in which at least ${count(field.of)} out of every ${count(field.in)} moved the same way.${client ? ` Those of ${client} go before those of other ${unit.plural}.` : ''}`,
    `3. Within each of these, rises and falls take turns: the larger change first, then the rarer, the more recent, the one to the better place.${widths === null ? '' : ` Where a publisher says how uncertain its places or scores are, only a change beyond ${count(widths)} ${widths === 1 ? 'width' : 'widths'} of that counts as one.`}`,
    `4. Where this yields ${fewest === 1 ? 'no finding' : `fewer than ${count(fewest)} findings`}, smaller changes are added in the same order.`,
    `5. Rises and falls pass the same thresholds.${client ? ` Only of ${client} is it said that a place is the lowest since an earlier edition, or of all.` : ` That a place is the lowest since an earlier edition, or of all, is said of no ${unit.singular} unless the editors ask for it.`}`,
    ...(over === null
      ? []
      : [
          `The chapter on what changed gives smaller changes, changes in other rankings, and a rise or fall of ${places(over)} or more from the first edition of a chart of ranks over time to the last.`,
        ]),
    'A finding that looks across a change of method, a correction or a field of another size is followed by a notice of it, and a run of moves by the edition in which it entered or left the top, where that was not its last. The summary, headings and profiles may be read on their own, so a fact may be repeated there; elsewhere it appears once, in the wording that says more. What became of every true statement, and by which rule, is in claims.json.',
  ],
  flow: {
    title: 'From records to verdicts',
    subtitle:
      'Every statement considered for this report, by its verdict. All of them, with their evidence, are in the accompanying file claims.json.',
    alt: 'The records read, the statements considered, and what became of these.',
    head: ['Step', 'Number'],
    steps: STEPS,
    counted: (step, n) => steps(n, step),
  },
  shortNamesCaption: 'Short names of rankings, and what they stand for',
  shortNamesHead: ['Short name', 'Ranking', 'Publisher'],
  withheldCaption: 'The main statements that are not printed, and why',
  withheldHead: ['Statement', 'Reason'],
  subject: {
    lead: name => `How long ${name} has led`,
    count: (name, rankings, n) => `In how many of the ${counted(rankings, ranking)} ${name} is in the ${top(n)}`,
    asked: (n, about) => `Question ${n} of the editors: ${about}`,
  },
});
