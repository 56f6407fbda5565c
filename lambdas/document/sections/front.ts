import { isTrue } from '../../claims/claim.ts';
import { ownRelease } from '../../findings/propose/overall.ts';
import type { ClaimListBlock, KeyFiguresBlock } from '../blocks.ts';
import { type Context, claimSentence, plain } from '../context.ts';
import type { Section } from '../document.ts';
import { editionLine, editionName } from '../edition-name.ts';
import { coverNotice } from './corrections.ts';

export function cover(context: Context): Section {
  const { analysis, view, words, language, citations } = context;
  const { report, edition, dataset } = view.input;
  const id = language.id;
  const { event } = edition;
  const title = report.titles[id];
  const recorded = new Set(dataset.records.map(({ ranking, release }) => `${ranking}/${release}`)).size;
  return {
    id: 'cover',
    level: 1,
    title,
    shortTitle: title,
    start: 'page',
    blocks: [
      {
        kind: 'cover',
        overline: report.publisher[id],
        title,
        edition: editionName(edition),
        subtitle: editionLine(edition, language),
        facts: [
          ...(event
            ? [
                {
                  label: words.cover.event,
                  value: words.cover.eventValue(event.names[id], event.place[id], language.formats.date(event.date)),
                  notes: citations.cite([event.source]),
                },
              ]
            : []),
          { label: words.cover.cutOff, value: language.formats.date(edition.cutOff), notes: [] },
          ...(edition.basket.length > 0
            ? [{ label: words.cover.basket, value: words.cover.basketValue(edition.basket.length), notes: [] }]
            : []),
          {
            label: words.cover.records,
            value: words.cover.recordsValue(analysis.view.input.dataset.records.length, recorded),
            notes: [],
          },
        ],
        notice: [report.notice[id], ...coverNotice(context), (edition.basketNote ?? report.basketNote)[id]].filter(
          Boolean,
        ),
      },
    ],
  };
}

export function findings(context: Context): Section {
  const { analysis, view, words, language } = context;
  const list: ClaimListBlock = {
    kind: 'claimList',
    style: 'findings',
    // Where each is shown is known when the whole report is there: `withReferences`.
    items: analysis.findings.map(({ claim }) => ({ sentence: claimSentence(context, claim), see: null })),
  };
  const figures = keyFigures(context);
  return {
    id: 'findings',
    level: 1,
    title: words.section.findings,
    shortTitle: words.section.findings,
    start: 'page',
    blocks: [
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: [[plain(context, words.findings.intro(language.formats.date(view.input.edition.cutOff)))]],
      },
      ...(figures.figures.length > 1 ? [figures] : []),
      list,
    ],
  };
}

/** Up to four figures set large, each a claim that is true. */
function keyFigures({ analysis, view, names, words, citations }: Context): KeyFiguresBlock {
  const { report, edition } = view.input;
  const own = ownRelease(view);
  const claims = [...analysis.overall, ...analysis.counts].filter(isTrue);
  const leader = claims.find(claim => claim.kind === 'leader' && claim.figures.release === own);
  const unit = leader?.kind === 'leader' ? leader.figures.unit : null;
  const figures = claims.flatMap(claim => {
    const notes = () => citations.cite(claim.evidence.map(({ source }) => source));
    if (claim.kind === 'leader' && claim === leader)
      return [
        {
          value: words.findings.leadsValue,
          label: words.findings.leads(names.unit(claim.figures.unit), editionName(edition)),
          claim: claim.id,
          notes: notes(),
        },
      ];
    if (claim.kind === 'topCount' && claim.figures.unit === unit) {
      return [
        {
          value: words.findings.ofValue(claim.figures.count, claim.figures.basket.length),
          label: words.findings.topCount(names.unit(claim.figures.unit), report.topN),
          claim: claim.id,
          notes: notes(),
        },
      ];
    }
    if (claim.kind === 'honoured')
      return [
        { value: String(claim.figures.units.length), label: words.findings.honoured, claim: claim.id, notes: notes() },
      ];
    if (claim.kind === 'honoursChange')
      return [
        {
          value: String(claim.figures.kept.length),
          label: words.findings.honouredAgain(claim.figures.previous),
          claim: claim.id,
          notes: notes(),
        },
      ];
    return [];
  });
  const order = ['leader', 'topCount', 'honoured', 'honoursChange'];
  const rank = (claim: string) => order.findIndex(kind => claim.startsWith(`${kind}:`));
  return { kind: 'keyFigures', figures: figures.sort((a, b) => rank(a.claim) - rank(b.claim)).slice(0, 4) };
}

export function howToRead(context: Context): Section {
  const { words, view, language } = context;
  const { report, edition } = view.input;
  const cutOff = language.formats.date(edition.cutOff);
  return {
    id: 'how-to-read',
    level: 1,
    title: words.section.howToRead,
    shortTitle: words.section.howToRead,
    start: 'flow',
    blocks: [
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: words.reading.paragraphs(cutOff, report.topN).map(text => [plain(context, text)]),
      },
      { kind: 'legend', items: words.reading.signs(report.topN) },
    ],
  };
}
