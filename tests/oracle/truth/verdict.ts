/** Why a printed statement may not stand: what is true instead, and the rule of the guide. */
export interface Objection {
  /** Short, the same for all instances of a kind of fault. */
  readonly fault: string;
  readonly why: string;
  readonly rule: string;
  /** The guide can be read in two ways: told apart in the table, and no failure. */
  readonly unclear?: boolean;
}

export type Objections = readonly Objection[];

export const fine: Objections = [];
export const no = (fault: string, rule: string, why: string): Objections => [{ fault, rule, why }];
export const unclear = (fault: string, rule: string, why: string): Objections => [{ fault, rule, why, unclear: true }];
export const unless = (holds: boolean, fault: string, rule: string, why: string): Objections =>
  holds ? fine : no(fault, rule, why);
