import { Big } from 'big.js';
import type { DeclaredCard } from '../declared.ts';
import { titledBefore } from '../derive/honours.ts';
import { succeededBy } from '../derive/rows.ts';
import { n, top } from '../expect/content.ts';
import { bounded } from '../expect/meanings.ts';
import { countedIn } from '../expect/measure.ts';
import type { Found } from './identity.ts';
import { firstYear, hasTier, type Known, rankingsOf } from './known.ts';
import { saysCount } from './ledger-counts.ts';
import { counts, isSaid, type Reader } from './table-check.ts';

/** The names of a unit in languages other than the report's, as the report prints them. */
const namesBeside = ({ report, dataset, language }: Known, unit: string): readonly (string | null | undefined)[] =>
  report.languages
    .filter(id => id !== language)
    .flatMap(id => [report.displayNames[unit]?.[id] ?? dataset.units.find(each => each.id === unit)?.names[id]]);

/** A name that stands beside the own one: that of the same unit, or none. */
const isBeside = (known: Known, unit: string, name: string): boolean =>
  name === '' || namesBeside(known, unit).includes(name);

/** So many digits of a figure with decimals, or of one in thousands and more, stand beside a name. */
const DIGITS = 4;

/** A figure as it stands beside a name: exact, and with decimals or in a measure with noughts, it is rounded half up. */
function inBrief(value: string, isExact: boolean, measure: string): string {
  if (!isExact || (!value.includes('.') && countedIn(measure).noughts === 0)) return value;
  const whole = new Big(value).abs().round(0, Big.roundDown).toFixed();
  return new Big(value).round(DIGITS - (whole === '0' ? 0 : whole.length), Big.roundHalfUp).toFixed();
}

/** A figure of the latest year on record, under its name and year, and of no year so far back that it would pass for one of now. */
function isLatestFigure(unit: string, label: string, value: string, reader: Reader): boolean {
  const { dataset, facts } = reader.known;
  return dataset.indicators.some(({ id, measure }) => {
    const own = dataset.values.filter(each => each.indicator === id && each.unit === unit);
    const latest = own.toSorted((a, b) => a.year - b.year || a.vintage - b.vintage).at(-1);
    if (!latest || latest.year < firstYear(reader.known) || !isSaid(label, [`indicator:${id}`, n(latest.year)], reader))
      return false;
    const figure = inBrief(latest.value, latest.bound === 'exact', measure);
    return isSaid(value, [bounded[latest.bound], facts.amount(figure, id)], reader);
  });
}

/** A position in degrees, each with its half of the globe. */
function isPosition(unit: string, value: string, { known, forms }: Reader): boolean {
  const { latitude = '', longitude = '' } = known.rows.unit(unit) ?? {};
  const said = forms.degreesCell.exec(value)?.groups;
  if (!said || !latitude || !longitude) return false;
  const signed = (degrees: string | undefined, isNegative: boolean): string => `${isNegative ? '-' : ''}${degrees}`;
  return (
    signed(said.latitude, said.south !== undefined) === latitude &&
    signed(said.longitude, said.west !== undefined) === longitude
  );
}

/** What is listed beside the name of a unit: where it lies, where it has places, how often in the top, its figures. */
function isFact(unit: string, { label, value }: DeclaredCard['facts'][number], reader: Reader): boolean {
  const { known, forms } = reader;
  if (forms.coordinatesLabel.test(label)) return isPosition(unit, value, reader);
  const rankings = forms.rankingsLabel.exec(label);
  if (rankings)
    return (
      (rankings.groups?.tiers !== undefined) === hasTier(known, unit) && counts(value, rankingsOf(known, unit), reader)
    );
  const count = forms.countLabel.exec(label)?.groups;
  if (count) return isSaid(count.top, [top(known.report.topN)], reader) && saysCount(value, unit, false, reader);
  return isLatestFigure(unit, label, value, reader);
}

/** The titles of the edition that a unit holds, each with its edition. */
function areTitles(unit: string, tags: readonly string[], reader: Reader): boolean {
  const { dataset, edition } = reader.known;
  const held = dataset.honours.filter(honour => honour.unit === unit && honour.edition === edition.ownRelease);
  return (
    tags.length === held.length &&
    tags.every(tag =>
      held.some(({ title, edition: of }) => isSaid(tag, [`title:${title}/${of}`, `edition:${of}`], reader)),
    )
  );
}

/** Whether somebody held the report's title in the edition before as well, as a few words beside the name say. */
function isRemark(unit: string, remark: string, { known, forms }: Reader): boolean {
  if (remark === '') return true;
  const { rows, report, edition, dataset } = known;
  const before = titledBefore(rows, report.honours?.report ?? '', edition.ownRelease);
  const wasHeld = dataset.honours.some(
    honour => honour.unit === unit && honour.title === report.honours?.title && honour.edition === before,
  );
  // Who was formed from some who held it is not said to be without it then.
  const formers = succeededBy(rows.unit, unit);
  const byFormer = dataset.honours.some(
    honour => formers.includes(honour.unit) && honour.title === report.honours?.title && honour.edition === before,
  );
  if (!wasHeld && byFormer) return false;
  const said = forms[wasHeld ? 'honouredBefore' : 'notHonouredBefore'].exec(remark)?.groups;
  return before !== null && said?.edition === before;
}

/** What is printed beside the name of a unit: on its own page, and among those honoured, each in the order of the list. */
export function card(
  { section, name, otherName, tags, remark, facts, place }: DeclaredCard,
  reader: Reader,
): readonly Found[] {
  const { known } = reader;
  const { dataset, report, edition } = known;
  const honoured = dataset.honours
    .filter(({ title, edition: of }) => title === report.honours?.title && of === edition.ownRelease)
    .toSorted((a, b) => a.order - b.order)
    .map(({ unit }) => unit);
  const unit = place === null ? dataset.units.find(({ id }) => section === `unit-${id}`)?.id : honoured[place];
  if (unit === undefined || !isSaid(name, [known.facts.unit(unit)], reader))
    return [[name, `is not the name of ${unit ?? 'anybody'} who stands there`]];
  const wrong = (is: boolean, why: string): string | null => (is ? null : why);
  return [
    [otherName, wrong(isBeside(known, unit, otherName), `is no other name of ${unit}`)],
    ...(place === null
      ? [[tags.join(', '), wrong(areTitles(unit, tags, reader), `are not the titles of ${unit}`)] as const]
      : []),
    [remark, wrong(isRemark(unit, remark, reader), `is not so of ${unit}`)],
    ...facts.map(
      (fact): Found => [`${fact.label}: ${fact.value}`, wrong(isFact(unit, fact, reader), `is not so of ${unit}`)],
    ),
  ];
}
