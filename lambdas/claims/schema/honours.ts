import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** Titles that a report gives. */
export const honours = {
  honoured: kind('honoured', {
    code: 'H01',
    says: 'who holds a title in an edition (asserted: `units`, `count`)',
    parameters: {
      report: parameter.slug,
      edition: parameter.slug,
      title: parameter.slug,
      units: z.array(parameter.slug).optional(),
      count: parameter.whole.optional(),
    },
    figures: { ...figure.title, units: figure.texts },
    order: null,
    example: { report: 'cankao-overseas-influence', edition: '2022', title: 'pioneer', count: 10 },
  }),
  honoursChange: kind('honoursChange', {
    code: 'H02',
    says: 'who holds it again, who is new, who is gone',
    parameters: {
      report: parameter.slug,
      edition: parameter.slug,
      previous: parameter.slug,
      title: parameter.slug,
    },
    figures: {
      ...figure.title,
      previous: figure.text,
      kept: figure.texts,
      joined: figure.texts,
      left: figure.texts,
    },
    order: null,
    example: { report: 'cankao-overseas-influence', edition: '2022', previous: '2021', title: 'pioneer' },
  }),
};

const editions = { edition: figure.text, previous: figure.text };

export const honoursReasons = {
  listIncomplete: { title: figure.text, edition: figure.text },
  listNotRead: { title: figure.text, edition: figure.text },
  notHonoured: { unit: figure.text, title: figure.text, edition: figure.text },
  /** Who holds it now was formed from some who held it before and are no more. */
  holderSucceeds: { unit: figure.text, others: figure.texts, title: figure.text, ...editions },
  editionsReversed: editions,
  editionsUnordered: editions,
};
