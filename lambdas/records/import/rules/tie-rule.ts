import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { type Standing, type Step, standings } from '../standings.ts';

function fault(
  standing: Standing,
  step: Step,
  message: string,
  remedy: string,
  zh: readonly [message: string, remedy: string],
): Fault {
  const ats = step.holders.map(({ at }) => at).toReversed();
  return {
    ...whereToMend(...ats, standing.release.at),
    column: 'rank',
    value: String(step.from),
    rule: 'V05',
    message: `${standing.key}: ${message}`,
    remedy,
    translated: inZh(`${standing.key}：${zh[0]}`, zh[1]),
  };
}

/** So many sharers of a place are named; the others are counted. */
const NAMED = 10;

function sharers({ holders, unseen }: Step): string {
  const named = holders.slice(0, NAMED).map(({ item }) => item.unit);
  const beyond = holders.length > NAMED ? [`and ${holders.length - NAMED} more`] : [];
  return [...named, ...beyond, ...(unseen ? ['and by its mark another'] : [])].join(', ');
}

/** The last step before another that reaches beyond where that one begins; steps are in the order of their places. */
function lastReaching(ranks: readonly Step[], at: number): Step | null {
  const from = ranks[at]?.from ?? 0;
  for (let before = at - 1; before >= 0; before--) {
    const step = ranks[before];
    if (step && step.from + step.taken > from) return step;
  }
  return null;
}

const sharersInChinese = ({ holders, unseen }: Step): string =>
  `${holders
    .slice(0, NAMED)
    .map(({ item }) => item.unit)
    .join('、')}${holders.length > NAMED ? `等${holders.length}个` : ''}${unseen ? '及按并列标记另有的一个' : ''}`;

const CHECK = 'Check the ranks against the source';
const CHECK_ZH = '请对照来源核对名次';

/** strict: nobody shares a place. */
const strict = (standing: Standing): readonly Fault[] =>
  standing.steps
    .filter(step => !step.band && step.taken > 1)
    .map(step =>
      fault(
        standing,
        step,
        `rank ${step.from} is held by ${step.holders.length + (step.unseen ? 1 : 0)} units (${sharers(step)}), and the tie rule is strict.`,
        `${CHECK}; if it does share ranks, change tie_rule of ${standing.ranking.id}.`,
        [
          `第${step.from}名由${step.holders.length + (step.unseen ? 1 : 0)}个单位占据（${sharersInChinese(step)}），而并列规则为strict。`,
          `${CHECK_ZH}；若确有并列，请更正${standing.ranking.id}的tie_rule。`,
        ],
      ),
    );

/** competition: k units at rank r take the places r to r + k - 1, so the next rank is r + k. True of partial lists too. */
function competition(standing: Standing): readonly Fault[] {
  const ranks = standing.steps.filter(step => !step.band);
  const unstated = standing.ranking.tieRule === 'unknown' ? ' (tie_rule is unknown, so it is read as competition)' : '';
  let reach = 0;
  return ranks.flatMap((step, at) => {
    // Only where one of them reaches so far is it looked for: most lists have none.
    const tie = reach > step.from ? lastReaching(ranks, at) : null;
    reach = Math.max(reach, step.from + step.taken);
    if (!tie) return [];
    const next = tie.from + tie.taken;
    return [
      fault(
        standing,
        step,
        `after ${tie.taken} units at rank ${tie.from} (${sharers(tie)}) the next rank must be ${next}; here it is ${step.from}${unstated}.`,
        `${CHECK}; ${tie.unseen ? 'if nobody shares it, write the rank without the mark of a tie; ' : ''}if it does not skip places after a tie, set tie_rule of ${standing.ranking.id} to dense.`,
        [
          `${tie.taken}个单位并列第${tie.from}名（${sharersInChinese(tie)}）之后，下一名次应为${next}，而此处为${step.from}${unstated === '' ? '' : '（tie_rule未声明，按competition读取）'}。`,
          `${CHECK_ZH}；${tie.unseen ? '若并无并列，请去掉名次的并列标记；' : ''}若并列后不跳过名次，请将${standing.ranking.id}的tie_rule设为dense。`,
        ],
      ),
    ];
  });
}

/** dense: the rank after r is r + 1. A partial list may leave ranks out, so only the stretch to listed_to is judged. */
function dense(standing: Standing): readonly Fault[] {
  const depth = standing.release.item.listedTo?.value ?? 0;
  const ranks = standing.steps.filter(step => !step.band);
  return ranks.flatMap((step, at) => {
    const before = ranks[at - 1];
    // A leap after places that nobody shares is a missing place, which V09 tells.
    if (!before || before.taken === 1 || step.from > depth || step.from === before.from + 1) return [];
    return [
      fault(
        standing,
        step,
        `after rank ${before.from} (${sharers(before)}) the next rank must be ${before.from + 1}; here it is ${step.from}, and the tie rule is dense.`,
        `${CHECK}; if it skips places after a tie, set tie_rule of ${standing.ranking.id} to competition.`,
        [
          `第${before.from}名（${sharersInChinese(before)}）之后，下一名次应为${before.from + 1}，而此处为${step.from}，且并列规则为dense。`,
          `${CHECK_ZH}；若并列后跳过名次，请将${standing.ranking.id}的tie_rule设为competition。`,
        ],
      ),
    ];
  });
}

const JUDGES: Record<Standing['ranking']['tieRule'], (standing: Standing) => readonly Fault[]> = {
  competition,
  dense,
  strict,
  unknown: competition,
};

/** What the tie rule says against the places of one release. */
export const tieFaults = (standing: Standing): readonly Fault[] => JUDGES[standing.ranking.tieRule](standing);

/** V05: ranks fit the tie rule of their ranking. */
export const tieRule: Rule = dataset => standings(dataset).flatMap(tieFaults);
