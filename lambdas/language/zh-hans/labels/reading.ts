import type { ReadingWords } from '../../words.ts';
import { numeral } from '../formats.ts';

export const reading: ReadingWords = {
  paragraphs: (cutOff, top) => [
    `版次与年份。榜单以其名称中的版次相称，不以发布年份相称；一些榜单在名称所示年份之前或之后发布。${cutOff}之后发布的内容一概不读。`,
    `名次。第1名为最好。并列名次前加“=”，其后的名次相应空出。截止第${top}名处的并列计入前${numeral(top)}。`,
    '变化。只与同一榜单的上一次发布相比，并且只在两次名次都有记录、方法没有中断时给出。“上升两位”指名次数字减小2。',
    '没有记录。许多榜单只有前列名次可查。某城市不在完整至第N名的名单中，只说明它不在前N名，不说明它的名次，也不说明它是否被评价。',
    '“列第几”与“位列第几”。前者表示名次已刊出，但其前后名次没有全部记录，不能排除并列。',
  ],
  signs: top => [
    { sign: '=5', meaning: '并列第五' },
    { sign: '▲ 2', meaning: '较上一次发布上升两位' },
    { sign: '▼ 2', meaning: '较上一次发布下降两位' },
    { sign: '=', meaning: '名次不变（“变化”栏）' },
    { sign: `>${top}`, meaning: `不在前${numeral(top)}，名次没有记录` },
    { sign: '群', meaning: '属于被整体排名的城市群，没有单独名次' },
    { sign: '·', meaning: '没有记录' },
    { sign: '–', meaning: '变化无从计算' },
  ],
};
