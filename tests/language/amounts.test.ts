import { expect, test } from 'vitest';
import { languageOf } from '../../lambdas/language/say.ts';
import { namesIn } from './samples.ts';

const { sentence, reason } = languageOf('zh-Hans');
const names = namesIn('zh-Hans');
const release = 'traffic/2022';

test('passengers of an airport are no score: in Chinese the word for one stands before points alone', () => {
  const gap = { unit: 'beijing', other: 'paris', release, previous: 'traffic/2021', direction: 'widened' } as const;
  expect([
    sentence.score({ unit: 'beijing', release, score: '85.9', lower: false }, names),
    sentence.gapChange({ ...gap, before: '1', now: '3.5' }, names),
    sentence.fieldSpread({ release, top: 10, total: 10, spread: '44' }, names),
    sentence.fieldAverage({ release, top: 10, total: 10, statistic: 'mean', value: '60.5' }, names),
    reason.withinNoise({ unit: 'beijing', other: 'paris', release, noise: '2' }, names),
  ]).toEqual([
    '北京在2022年《traffic指数》中为8590万人次。',
    '在2022年《traffic指数》中，北京领先巴黎的差距由2021年的100万人次扩大至350万人次。',
    '2022年《traffic指数》前十的差距为4400万人次。',
    '2022年《traffic指数》前十共10个城市，平均数为6050万人次。',
    '北京与巴黎在2022年《traffic指数》中相差不到200万人次，发布方认为这样的差距没有意义。',
  ]);
});
