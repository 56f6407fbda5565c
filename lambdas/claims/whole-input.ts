import type { Dataset } from '../records/dataset.ts';
import type { EditionDefinition, ReportDefinition } from '../records/report.ts';
import type { EditionInput } from './edition-input.ts';

/**
 * Everything on record as an input, for a claim that is checked on its own: no edition, so no cut-off, no basket and no
 * result of a report's own. It is never printed, so it has no title. Conventions for the names of places are those of the reports on record.
 */
export function wholeInput(dataset: Dataset): EditionInput {
  const edition: EditionDefinition = {
    id: 'everything-on-record',
    year: 9999,
    cutOff: '9999-12-31',
    event: null,
    ownRelease: '',
    ownHistory: [],
    basket: [],
    alsoReads: [],
    histories: [],
    indicators: dataset.indicators.map(({ id }) => id),
    asks: [],
  };
  const report: ReportDefinition = {
    id: 'everything-on-record',
    titles: {},
    publisher: {},
    notice: {},
    basketNote: {},
    languages: [],
    ownRanking: null,
    focus: { countries: [], names: {} },
    topN: 10,
    honours: null,
    displayNames: Object.assign({}, ...dataset.reports.map(({ displayNames }) => displayNames)),
    editions: [edition],
  };
  return { format: 1, report, edition, dataset };
}
