import type { LineRule } from '../line-rule.ts';
import { isTrue } from './reason.ts';

/** Why something is not said beside a correction. */
export const REASONS_OF_CORRECTIONS: readonly LineRule[] = [
  {
    en: [
      'The place of {unit:U} in {release:E} was corrected from [{old:O}][the {of:D}–{ot:D} band]<on=no place>?<ow= (withdrawn)| (not covered)>? to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>? after printing; the editions do not compare alike as printed and as corrected.',
    ],
    zh: [
      '{unit:U}在{release:E}中的名次在发布后由[{old:O}][第{of:D}—{ot:D}名区间]<on=无名次>?<ow=（已被撤出）|（未纳入）>?更正为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?；按原名次和按更正后的名次比较，结果不同。',
    ],
    holds: (m, truth) =>
      isTrue(
        truth.corrected(m.release('release'))?.unit === m.unit('unit'),
        'a correction told that there was not',
        'Amendment "Restatement"',
        m.release('release'),
      ),
  },
  {
    en: [
      'The place of {unit:U} in {release:E} was corrected from [{old:O}][the {of:D}–{ot:D} band]<on=no place>?<ow= (withdrawn)| (not covered)>? to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>? after printing, and the others stand as printed.',
      '{unit:U} was printed as {old:O} in {release:E} and corrected to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>?[ <op=on|in> {date:DATE}].',
    ],
    zh: [
      '{unit:U}在{release:E}中的名次在发布后由[{old:O}][第{of:D}—{ot:D}名区间]<on=无名次>?<ow=（已被撤出）|（未纳入）>?更正为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?，其他名次仍为原刊名次。',
      '{unit:U}在{release:E}中原刊为{old:O}，[{date:DATE}]<later=后>?更正为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?。',
    ],
    holds: (m, truth) => {
      const moved = truth.corrected(m.release('release'));
      const [printed, since] = [moved?.printed, moved?.corrected?.place];
      return isTrue(
        moved?.unit === m.unit('unit') &&
          (!m.has('old') || (printed?.is === 'rank' && printed.rank === m.place('old'))) &&
          (!m.has('corrected') || (since?.is === 'rank' && since.rank === m.place('corrected'))) &&
          (!m.has('date') || moved?.corrected?.on.startsWith(m.date('date')) === true),
        'a correction told that there was not',
        'Amendment "Restatement"',
        m.release('release'),
      );
    },
  },
  {
    en: [
      'What was corrected of {unit:U} in {release:E} leaves its place and its score as printed.',
      'The record of {unit:U} in {release:E} was corrected; what the publisher gave before and since is not wholly on record.',
    ],
    zh: [
      '{unit:U}在{release:E}中有更正，更正后名次和得分与原刊相同。',
      '{unit:U}在{release:E}中的记录有更正，更正前后的内容没有全部记录。',
    ],
    holds: (m, truth) =>
      isTrue(
        truth.corrected(m.release('release'))?.unit === m.unit('unit'),
        'a correction told that there was not',
        'S32',
        m.release('release'),
      ),
  },
  {
    en: ['No correction of {unit:U} in {release:E} was read.'],
    zh: ['{unit:U}在{release:E}中未见更正记录。'],
    holds: (m, truth) =>
      isTrue(
        truth.corrected(m.release('release'))?.unit !== m.unit('unit') ||
          !truth.isHanded(m.release('release'), m.unit('unit')),
        '“no correction is on record” of a correction',
        'S32',
        m.release('release'),
      ),
  },
];
