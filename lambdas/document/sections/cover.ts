import { textIn } from '../../records/language-id.ts';
import { logoIn, logoWidth } from '../../records/picture.ts';
import { pageUrl } from '../address.ts';
import type { Context } from '../context.ts';
import type { Section } from '../document.ts';
import { editionLine, editionName } from '../edition-name.ts';
import { coverNotice } from './corrections.ts';
import { coverThreads } from './cover-threads.ts';
import { creditOf, shownPicture } from './pictures.ts';

/** Title, publisher, edition, and who made it and who did not. */
export function cover(context: Context): Section {
  const { analysis, view, words, language, citations } = context;
  const { report, edition, dataset } = view.input;
  const id = language.id;
  const { event } = edition;
  const logo = logoIn(report, id);
  const title = textIn(report.titles, id);
  const url = pageUrl(context, id);
  const corrected = coverNotice(context);
  // How the rankings were chosen is told once, by the chapter that counts over them or by the method.
  const isToldInside = context.prints('method') || (edition.basket.length > 1 && context.prints('basket'));
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
        overline: textIn(report.publisher, id),
        title,
        edition: editionName(edition),
        subtitle: editionLine(edition, language),
        facts: [
          ...(event
            ? [
                {
                  label: event.of === 'own-ranking' ? words.cover.ownRankingEvent : words.cover.event,
                  value: words.cover.eventValue(
                    textIn(event.names, id),
                    textIn(event.place, id),
                    language.formats.date(event.date),
                  ),
                  notes: citations.cite([event.source]),
                },
              ]
            : []),
          ...(edition.compiled === undefined
            ? []
            : [{ label: words.cover.compiled, value: language.formats.date(edition.compiled), notes: [] }]),
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
        art: edition.coverArt || report.theme?.cover === 'plain' ? null : coverThreads(context),
        ...(logo !== null && { logo: { image: shownPicture(context, logo), millimetres: logoWidth(logo) } }),
        ...(edition.coverArt && {
          picture: { image: shownPicture(context, edition.coverArt), credit: creditOf(context, edition.coverArt) },
        }),
        ...(url !== null && { address: { url, text: words.cover.address(url), codeAlt: words.cover.code(url) } }),
        notice: [
          textIn(report.notice, id),
          ...corrected,
          ...(isToldInside ? [] : [textIn(edition.basketNote ?? report.basketNote, id)]),
        ].filter(Boolean),
      },
    ],
  };
}
