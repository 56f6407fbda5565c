import type { LanguageId, Names } from '../../records/language-id.ts';
import type { Ledger } from '../ledger.ts';
import { type Recorded, recordedTexts } from './recorded.ts';
import type { Words } from './words.ts';

/** A text of the definition that an edition prints, and where it stands. */
export interface DefinedText {
  readonly file: string;
  readonly words: Words;
  readonly text: string;
}

/**
 * What an edition prints of its definition besides its chapters of words and its pictures: notes on the report, names, and titles
 * of sections, in one language; and what records are called by and counted in.
 */
export function definedTexts(
  { reports, ...recorded }: Recorded,
  { report: id, edition: of }: Pick<Ledger, 'report' | 'edition'>,
  language: LanguageId,
): readonly DefinedText[] {
  const report = reports.find(each => each.id === id);
  const edition = report?.editions.find(each => each.id === of);
  if (!report || !edition) return [];
  const at = `editions[${edition.id}]`;
  const given = (words: Words, place: string, names: Names | undefined): readonly DefinedText[] => {
    const text = names?.[language] ?? '';
    return text === '' ? [] : [{ file: `reports, ${id}, ${place}`, words, text }];
  };
  const { event, correction, basketNote, words = [] } = edition;
  return [
    ...given('note', 'notice', report.notice),
    ...(basketNote === undefined
      ? given('note', 'basketNote', report.basketNote)
      : given('note', `${at}.basketNote`, basketNote)),
    ...given('note', `${at}.correction.note`, correction?.note),
    ...given('work', 'titles', report.titles),
    ...given('name', 'publisher', report.publisher),
    ...given('name', `${at}.event.names`, event?.names),
    ...given('name', `${at}.event.place`, event?.place),
    ...words.flatMap(({ voice }, index) => [
      ...given('name', `${at}.words[${index}].voice.names`, voice?.names),
      ...given('name', `${at}.words[${index}].voice.roles`, voice?.roles),
    ]),
    ...recordedTexts({ ...recorded, reports: [report] }, language).map(
      ({ kind, id: of, column, words: sort, text }) => ({
        ...{ file: `${kind}, ${of}, ${column}`, words: sort, text },
      }),
    ),
    ...(edition.sections ?? report.sections ?? []).flatMap(({ id: section, title }) =>
      given('title', `sections, ${section}, title`, title),
    ),
  ];
}
