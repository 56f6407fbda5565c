/** Days that a date known to the day, the month or the year may mean. */

/** The first of them. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last of them: a month ends with a day of its own. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? end}`;
}
