/** A question of the ledger and what the report made of it. */
export interface Question {
  readonly id: string;
  readonly verdict: 'true' | 'false' | 'withhold';
  readonly form: Readonly<Record<string, unknown>>;
  readonly why: Readonly<Record<string, string>>;
}

export const text = (form: Question['form'], name: string): string =>
  typeof form[name] === 'string' ? form[name] : '';

export const number = (form: Question['form'], name: string): number | null =>
  typeof form[name] === 'number' ? form[name] : null;

export const texts = (form: Question['form'], name: string): readonly string[] => {
  const value = form[name];
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
};
