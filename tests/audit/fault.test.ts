import { expect, test } from 'vitest';
import { faultInWords } from '../../lambdas/audit/fault.ts';

const fault = { file: 'zh-Hans/report', claim: null, sentence: '本报告收录61座植物园。', message: 'says “座” besides' };

test('a fault that is told in English alone says so in Chinese, and what to do with it', () => {
  expect(faultInWords(fault)['zh-Hans']).toBe(
    'zh-Hans/report：“本报告收录61座植物园。”未通过核验（说明仅有英文，请将本条全文告知Almanac的维护者）：says “座” besides',
  );
  expect(faultInWords(fault).en).toBe('zh-Hans/report: “本报告收录61座植物园。” says “座” besides');
});

test('one that an editor is to mend is in Chinese as a whole', () => {
  expect(faultInWords({ ...fault, inChinese: '写作“座”，而记录中没有' })['zh-Hans']).toBe(
    'zh-Hans/report：“本报告收录61座植物园。”写作“座”，而记录中没有',
  );
});
