import type { DeclaredCover, DeclaredIdentity } from '../declared.ts';
import { lastDay } from '../derive/days.ts';
import { top } from '../expect/content.ts';
import { textIn } from '../expect/names.ts';
import type { Ledger } from '../ledger.ts';
import { isDefinedAs } from './compared-tables.ts';
import { corrections } from './corrected.ts';
import { isSo } from './place-cell.ts';
import { type Slots, unlike } from './slots.ts';
import type { Reader } from './table-check.ts';

/** Something that is printed, and what is wrong with it; null where nothing is. */
export type Found = readonly [text: string, wrong: string | null];

const isAs = (text: string, due: string): Found => [
  text,
  text === due ? null : `is not what the definition of the report says: “${due}”`,
];

/** The day that a file bears; what somebody else presented dates it not. */
function dateOf({ correction, compiled, event, cutOff }: Reader['known']['edition']): string {
  const presented = event !== null && event.of === undefined ? event.date : cutOff;
  return lastDay(correction?.date ?? compiled ?? presented);
}

/** What a report says of itself, in a page, a PDF and to machines: as its definition has it, of the edition that it is. */
export function identity(about: DeclaredIdentity, ledger: Ledger, { known, forms, phrases }: Reader): readonly Found[] {
  const { report, edition, language } = known;
  const names = textIn(report.titles, language);
  const titles = [about.title, about.runningTitle].map((text): Found => {
    const said = forms.titleRest.exec(text.startsWith(names) ? text.slice(names.length) : '')?.groups;
    const slots = { edition: { as: [edition.reissues ?? edition.id] }, corrected: edition.reissues !== undefined };
    const wrong = said ? unlike(said, slots, phrases) : 'is not the title of the report with its edition';
    return [text, wrong];
  });
  const told = ledger.claims.find(({ id }) => id === about.address?.description.claim);
  const described = told?.sentence?.[language] ?? textIn(report.notice, language);
  const urlIn = (id: string): string =>
    (report.address ?? '').split('{edition}').join(edition.id).split('{language}').join(id);
  const due = report.languages.map(id => `${id} ${urlIn(id)}`).join(', ');
  return [
    ...titles,
    isAs(about.subject, textIn(report.notice, language)),
    isAs(about.author, textIn(report.publisher, language)),
    isAs(about.date, dateOf(edition)),
    isAs(about.edition, edition.id),
    isAs(about.language, language),
    ...(about.address
      ? [
          isAs(about.address.url, urlIn(language)),
          isAs(about.address.languages.map(each => `${each.language} ${each.url}`).join(', '), due),
          isAs(about.address.description.text, described),
        ]
      : []),
  ];
}

/** What stands on the cover: names, the edition, what was read until when, and what a re-issue corrects. */
export function cover(
  { overline, title, edition: large, subtitle, facts, art, notice }: DeclaredCover,
  groundless: (text: string) => string | null,
  reader: Reader,
): readonly Found[] {
  const { known, forms, phrases } = reader;
  const { report, edition, language } = known;
  const { correction } = edition;
  const issue = edition.reissues ?? edition.id;
  const below = forms.coverSubtitle.exec(subtitle)?.groups;
  const isBelow = correction
    ? below !== undefined &&
      unlike(below, { edition: { as: [issue] }, date: [known.facts.date(correction.date)] }, phrases) === null
    : subtitle === '';
  const due = corrections(reader);
  const named = notice.filter(text => due.some(one => isCorrection(text, one, reader)));
  return [
    isAs(overline, textIn(report.publisher, language)),
    isAs(title, textIn(report.titles, language)),
    isAs(large, issue),
    [subtitle, isBelow ? null : 'is not what the edition is'],
    ...facts.map(({ label, value }): Found => {
      const isRight = isDefinedAs(label, value, known, reader);
      return [`${label}: ${value}`, isRight ? null : 'is not so of this edition'];
    }),
    ...(art ? drawing(art, reader) : []),
    ...notice.map((text): Found => {
      if (named.includes(text)) return [text, null];
      const more = forms.moreCorrections.exec(text)?.groups?.more;
      if (more === undefined) return [text, groundless(text)];
      const isRight = phrases.says(more, [`n:${due.length - named.length}`]) === null;
      return [text, isRight ? null : 'is not how many more are corrected'];
    }),
  ];
}

/** The words of a drawing of places: the ranking and the releases that are drawn, and at each end whose line it is and where it stands. */
function drawing(
  { alt, title, positions, threads }: NonNullable<DeclaredCover['art']>,
  reader: Reader,
): readonly Found[] {
  const { known, forms, phrases } = reader;
  const { report, facts } = known;
  const keys = positions.map(({ release }) => release);
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  const ranking = last.split('/')[0] ?? '';
  const areOthers = threads.some(({ end }) => end === null);
  const slots: Slots = {
    ranking: [facts.ranking(ranking)],
    first: [facts.label(first)],
    last: [facts.label(last)],
    others: areOthers,
    top: areOthers ? [top(report.topN)] : false,
  };
  const isOne = keys.every(key => key.startsWith(`${ranking}/`));
  return [
    ...[alt, title].map((text): Found => {
      const said = forms.coverThreads.exec(text)?.groups;
      return [text, said && isOne && unlike(said, slots, phrases) === null ? null : 'is not what is drawn'];
    }),
    ...positions.map(({ release, label }): Found => {
      const isSo = phrases.says(label, [facts.label(release)]) === null;
      return [label, isSo ? null : `stands below ${release}`];
    }),
    ...threads.flatMap(({ unit, end, points }): readonly Found[] => {
      const text = end ? `${end.place} ${end.name}` : unit;
      if (points.some(({ release }) => !keys.includes(release))) return [[text, 'is drawn in another ranking']];
      if (end === null) return points.some(({ rank }) => rank <= report.topN) ? [] : [[text, 'was never so far up']];
      const isPlace = isSo(reader, { unit, key: last, text: end.place });
      const isNamed = phrases.says(end.name, [facts.unit(unit)]) === null;
      return [[text, isNamed && isPlace ? null : `stands at the line of ${unit}`]];
    }),
  ];
}

/** A correction in a line of its own: what it is of, what stood there, and what stands there now. */
function isCorrection(text: string, one: ReturnType<typeof corrections>[number], reader: Reader): boolean {
  const said = reader.forms.correctedLine.exec(text)?.groups;
  if (!said) return false;
  const { subject = '', before = '', now = '' } = said;
  const capital = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`;
  return (
    [subject, capital].some(each => one.isSubject(each, reader)) &&
    one.isBefore(before, reader) &&
    one.isNow(now, reader)
  );
}
