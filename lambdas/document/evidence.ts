import { type Evidence, isTrue, type TrueClaim } from '../claims/claim.ts';
import { isSharedInPrint } from '../claims/judge/correction.ts';
import { isJoint } from '../claims/judge/guards.ts';
import { type Honour, honourKey } from '../records/honour.ts';
import { type IndicatorValue, valueKey } from '../records/indicator.ts';
import { type RankingRecord, recordKey } from '../records/record.ts';
import { successionKey } from '../records/unit.ts';
import type { Context } from './context.ts';
import type { ClaimEvidence, Section } from './document.ts';
import { factWords, releaseWords } from './evidence-facts.ts';
import { figureOnRecord, whyAbsent } from './on-record.ts';
import { sentencesOf } from './sentences-of.ts';

/** A piece of evidence in words, by its key; null where the key is of another sort. */
type Wording = (key: string, claim: TrueClaim) => string | null;

/** The same, with what a place begins with; null where nothing is on record under the key. */
type Line = Pick<ClaimEvidence['items'][number], 'lead' | 'text'>;
type LineOf = (key: string, claim: TrueClaim) => Line | null;

/** For every claim printed in these sections, once, in the order of their first printing: what it rests on. */
export function printedEvidence(context: Context, sections: readonly Section[]): readonly ClaimEvidence[] {
  const claims = new Map(context.analysis.claims.filter(isTrue).map(claim => [claim.id, claim]));
  const printed = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)).map(({ claim }) => claim));
  const wording = createWording(context);
  return [...printed].flatMap(id => {
    const claim = claims.get(id ?? '');
    return claim ? [evidenceOf(context, claim, wording)] : [];
  });
}

/** Everything that a claim rests on, in words, with the number of its source; in the order of the claim's evidence. */
function evidenceOf(context: Context, claim: TrueClaim, wording = createWording(context)): ClaimEvidence {
  const { citations, language, words } = context;
  const item = ({ key, source }: Evidence) => {
    const { lead, text } = wording(key, claim) ?? { lead: '', text: words.evidence.statedIn(citations.work(source)) };
    return { lead: language.finish(lead), text: language.finish(text), note: citations.cite([source])[0] ?? 0 };
  };
  return { claim: claim.id, code: claim.code, items: claim.evidence.map(item) };
}

/** Words for each sort of key. The records are looked up by key, so this is made once for a document. */
function createWording(context: Context): LineOf {
  const { names, view, words } = context;
  const { dataset } = view.input;
  const records = new Map(dataset.records.map(record => [recordKey(record), record]));
  const values = new Map(dataset.values.map(value => [valueKey(value), value]));
  const honours = new Map(dataset.honours.map(honour => [honourKey(honour), honour]));
  const groups = new Map(dataset.groups.map(group => [group.id, group]));
  const indicators = new Map(dataset.indicators.map(indicator => [indicator.id, indicator]));
  const successions = new Map(dataset.units.map(unit => [successionKey(unit), unit]));

  const value: Wording = key => {
    const found = values.get(key);
    return found ? valueWords(context, found) : null;
  };
  const group: Wording = key => {
    const found = groups.get(key);
    return found
      ? words.evidence.group(names.group(key), context.language.formats.list(found.members.map(names.unit)))
      : null;
  };
  const ranking: Wording = (key, claim) => {
    const found = view.ranking(key);
    if (!found) return null;
    if (claim.kind === 'themes' && found.theme) return words.evidence.theme(names.ranking(key), names.theme(key));
    if (claim.kind === 'tierMove' && found.tiers)
      return words.evidence.tiers(names.ranking(key), context.language.formats.list(found.tiers));
    return found.dimensionOf === undefined
      ? words.evidence.ranking(names.ranking(key), names.nouns(key))
      : words.evidence.dimension(names.ranking(key), names.ranking(found.dimensionOf));
  };
  const indicator: Wording = (key, claim) => {
    const found = indicators.get(key);
    if (!found) return null;
    // A first time rests on what the indicator declares of its history.
    if (claim.kind === 'threshold' && claim.figures.first && found.historySince !== undefined)
      return words.evidence.historySince(names.indicator(key), found.historySince);
    return words.evidence.indicator(names.indicator(key), found.definition?.[context.language.id] ?? null);
  };
  const succession: Wording = key => {
    const found = successions.get(key);
    return found?.succeeds === undefined
      ? null
      : words.evidence.succeeds(names.unit(found.id), context.language.formats.list(found.succeeds.map(names.unit)));
  };
  const sorts: readonly Wording[] = [
    value,
    (key, claim) => factWords(context, key, claim),
    key => releaseWords(context, key),
    group,
    ranking,
    indicator,
    succession,
  ];
  return (key, claim) => {
    const place = records.get(key);
    if (place) return placeLine(context, place);
    const honour = honours.get(key);
    if (honour) return honourLine(context, honour);
    for (const sort of sorts) {
      const text = sort(key, claim);
      if (text !== null) return { lead: '', text };
    }
    return null;
  };
}

/** A place as it is on record; a row that gives none says why. */
function placeLine(context: Context, record: RankingRecord): Line {
  const { names, view, words } = context;
  const { place, unit, vintage, interval } = record;
  const key = `${record.ranking}/${record.release}`;
  const said = words.evidence;
  const where = (): string => {
    switch (place.kind) {
      case 'rank': {
        const stands = view.recordsOf(key).includes(record);
        const shared = stands ? isJoint(view, key, place.rank, unit) : isSharedInPrint(view, record);
        return shared ? said.tied(place.rank) : said.ranked(place.rank);
      }
      case 'band':
        return said.banded(place.from, place.to);
      case 'tier':
        return said.tier(place.tier);
      case 'score':
        return said.scored(record.score);
      case 'absent':
        return whyAbsent(context, place.status);
    }
  };
  const stands = interval ? said.interval(where(), interval.from, interval.to) : where();
  const lead = said.lead(names.releaseShort(key));
  const text = `${lead}${said.place(names.unit(unit), stands)}`;
  return { lead, text: vintage > 1 ? said.corrected(text, vintage) : text };
}

/** Who bears a title, with its edition. */
function honourLine({ names, words }: Context, { title, edition, unit }: Honour): Line {
  const lead = words.evidence.lead(words.profile.titleWithEdition(names.honourTitle(title, edition), edition));
  return { lead, text: `${lead}${names.unit(unit)}` };
}

/** A figure with its year, and whether it is a bound. */
function valueWords(context: Context, found: IndicatorValue): string {
  const { names, words } = context;
  const { indicator, unit, year, vintage } = found;
  const text = words.evidence.value(
    names.unit(unit),
    words.profile.indicator(names.indicator(indicator), year),
    figureOnRecord(context, found),
  );
  return vintage > 1 ? words.evidence.corrected(text, vintage) : text;
}
