import { isTrue } from '../../claims/claim.ts';
import { claimId } from '../../claims/judge/judge.ts';
import { ownRelease } from '../../findings/propose/overall.ts';
import { besideFinding } from '../../findings/select/crossings.ts';
import type { ClaimListBlock, KeyFiguresBlock } from '../blocks.ts';
import { type Context, claimSentence, plain } from '../context.ts';
import type { Section } from '../document.ts';
import { editionName } from '../edition-name.ts';
import { unsettledReleases } from '../reading-facts.ts';
import { withSignNotes } from './sign-notes.ts';

/** The key findings, under up to four figures; no section where there is none. */
export function findings(context: Context): readonly Section[] {
  const { analysis, words } = context;
  if (analysis.findings.length === 0) return [];
  const list: ClaimListBlock = {
    kind: 'claimList',
    style: 'findings',
    // Where each is shown is known when the whole report is there: `withReferences`.
    items: withNotices(context).map(({ claim, notices }) => ({
      sentence: claimSentence(context, claim),
      ...(notices.length > 0 && { notices: notices.map(notice => claimSentence(context, notice)) }),
      see: null,
    })),
  };
  const figures = keyFigures(context);
  return [
    {
      id: 'findings',
      level: 1,
      title: words.section.findings,
      shortTitle: words.section.findings,
      // Behind a short summary they begin on its page.
      start: 'room',
      blocks: withSignNotes(context, [
        {
          kind: 'prose',
          tone: 'body',
          paragraphs: [intro(context).map(text => plain(context, text))],
        },
        ...(figures.figures.length > 1 && !context.prints('summary') ? [figures] : []),
        list,
      ]),
    },
  ];
}

/** The findings, each with what has to be said with it and was not said with one before. */
function withNotices({ analysis, view }: Context) {
  const told = new Set<string>();
  const due = analysis.findings.filter(({ why }) => why === 'notice').map(({ claim }) => claim);
  return analysis.findings
    .filter(({ why }) => why !== 'notice')
    .map(({ claim }) => {
      const needed = new Set(besideFinding(view, claim).map(claimId));
      const notices = due.filter(({ id }) => needed.has(id) && !told.has(id));
      for (const { id } of notices) told.add(id);
      return { claim, notices };
    });
}

/** By which day they were known, and which of the releases that they rest on may be later. */
function intro({ analysis, view, names, words, language }: Context): readonly string[] {
  const { date, list } = language.formats;
  const rows = analysis.findings.flatMap(({ claim }) => claim.evidence);
  const undated = unsettledReleases(view).filter(key => rows.some(row => row.key.startsWith(`${key}/`)));
  return [
    words.findings.intro(date(view.input.edition.cutOff)),
    ...(undated.length > 0 ? [words.findings.undated(list(undated.map(names.releaseShort)))] : []),
  ];
}

/** Up to four figures set large, each a claim that is true. */
export function keyFigures({ analysis, view, names, words, citations }: Context): KeyFiguresBlock {
  const { edition } = view.input;
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
          label: words.findings.topCount(claim.figures, names.unit),
          claim: claim.id,
          notes: notes(),
        },
      ];
    }
    if (claim.kind === 'honoured')
      return [
        {
          value: String(claim.figures.units.length),
          label: words.findings.honoured(names.honourTitle(claim.figures.title, claim.figures.edition)),
          claim: claim.id,
          notes: notes(),
        },
      ];
    if (claim.kind === 'honoursChange') {
      const { kept, title, edition: now, previous } = claim.figures;
      const then = names.honourTitle(title, previous);
      return [
        {
          value: String(kept.length),
          label: words.findings.honouredAgain(previous, then === names.honourTitle(title, now) ? null : then),
          claim: claim.id,
          notes: notes(),
        },
      ];
    }
    return [];
  });
  const order = ['leader', 'topCount', 'honoured', 'honoursChange'];
  const rank = (claim: string) => order.findIndex(kind => claim.startsWith(`${kind}:`));
  return { kind: 'keyFigures', figures: figures.sort((a, b) => rank(a.claim) - rank(b.claim)).slice(0, 4) };
}
