import { expect, test } from 'vitest';
import type { ClaimKind } from '../../lambdas/claims/schema/kinds.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { FIGURES, namesIn } from './samples.ts';

const said = <K extends ClaimKind>(id: PrintedLanguage, kind: K): readonly string[] =>
  FIGURES[kind].map(figures => languageOf(id).sentence[kind](figures, namesIn(id)));

test('strengths and weaknesses go with the place overall, the field, and how many dimensions are known', () => {
  expect(said('en', 'dimensionProfile')).toEqual([
    'Of the five dimensions on record for the gci Index 2022, Beijing (seventh of 40 overall) is relatively strong in influence Index (second), and relatively weak in attraction Index (32nd).',
    'Of the two dimensions on record for the gci Index 2022, Beijing (joint 30th of 100 overall) is relatively strong in influence Index (joint first), culture Index (ninth†) and trade Index (10th).',
    'In the one dimension on record for the gci Index 2022, Beijing (12th† of 43 overall) is relatively weak in trade Index (43rd).',
  ]);
  expect(said('zh-Hans', 'dimensionProfile')).toEqual([
    '北京在2022年《gci指数》中总体位列第七（共40个城市）；在有记录的五个维度中，influence指数（第二）相对较强，attraction指数（第32位）相对较弱。',
    '北京在2022年《gci指数》中总体并列第30位（共100个城市）；在有记录的两个维度中，influence指数（并列第一）、culture指数（第九†）、trade指数（第十）相对较强。',
    '北京在2022年《gci指数》中总体居第12位†（共43个城市）；在有记录的一个维度中，trade指数（第43位）相对较弱。',
  ]);
});

test('the highest and the lowest place of all dimensions are named with each that has it, and praise nothing', () => {
  expect(said('en', 'dimensionEnds')).toEqual([
    'Of the five dimensions on record for the gci Index 2022, Beijing (seventh of 40 overall) stands highest in influence Index (fifth), and lowest in attraction Index (12th).',
    'Of the six dimensions on record for the gci Index 2022, Beijing (joint first of 139 overall) stands highest in culture Index (first) and trade Index (joint first), and lowest in attraction Index (second†).',
  ]);
  expect(said('zh-Hans', 'dimensionEnds')).toEqual([
    '北京在2022年《gci指数》中总体位列第七（共40个城市）；在有记录的五个维度中，influence指数（第五）名次最高，attraction指数（第12位）名次最低。',
    '北京在2022年《gci指数》中总体并列第一（共139个城市）；在有记录的六个维度中，culture指数（第一）、trade指数（并列第一）名次最高，attraction指数（第二†）名次最低。',
  ]);
});

test('what a change of the score consists of is arithmetic: no cause is named, and praise only for a rise that is one', () => {
  expect(said('en', 'drivenBy')).toEqual([
    'The score of Beijing in the gci Index 2022 rose by 4 points from 2021, by the published weights mainly through connectivity Index (+3.1 points).',
    'The score of Beijing in the gci Index 2022 fell by 1 point from 2021, by the published weights mainly through connectivity Index (−1.25 points).',
    'The score of Beijing in the costs Index 2022 rose by 2.5 points from 2021, by the published weights mainly through rents Index (+1 point; a lower score is better).',
    'The score of Beijing in the costs Index 2022 fell by 2.5 points from 2021, by the published weights mainly through rents Index (−2 points; a lower score is better).',
  ]);
  expect(said('zh-Hans', 'drivenBy')).toEqual([
    '北京在2022年《gci指数》中的得分较2021年上升4分，按公布的权重计算，主要得益于connectivity指数得分提高（贡献3.1分）。',
    '北京在2022年《gci指数》中的得分较2021年下降1分，按公布的权重计算，主要因connectivity指数得分下降（贡献−1.25分）。',
    '北京在2022年《costs指数》中的得分较2021年上升2.5分，按公布的权重计算，主要因rents指数得分上升（贡献1分；分数越低越好）。',
    '北京在2022年《costs指数》中的得分较2021年下降2.5分，按公布的权重计算，主要因rents指数得分下降（贡献−2分；分数越低越好）。',
  ]);
  for (const text of [...said('en', 'drivenBy'), ...said('zh-Hans', 'drivenBy')])
    expect(text).not.toMatch(/because|thanks to|owing|driven|caused|由于|因为|拉动/);
});

test('a gap that narrowed or widened is told with both ends', () => {
  expect(said('en', 'gapChange')).toEqual([
    'The lead of Beijing over Paris in the gci Index 2022 widened to 3.5 points, from 1 point in 2021.',
    'The lead of Beijing over Paris in the gci Index 2022 narrowed to 1.0 point, from 2.0 points in 2021.',
    'The lead of Beijing over Paris in the costs Index 2022 narrowed to 1 point, from 2 points in 2021 (a lower score is better).',
  ]);
  expect(said('zh-Hans', 'gapChange')).toEqual([
    '在2022年《gci指数》中，北京领先巴黎的得分差距由2021年的1分扩大至3.5分。',
    '在2022年《gci指数》中，北京领先巴黎的得分差距由2021年的2.0分缩小至1.0分。',
    '在2022年《costs指数》中，北京领先巴黎的得分差距由2021年的2分缩小至1分（分数越低越好）。',
  ]);
});
