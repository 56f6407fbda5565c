import type { CorrectionWords } from '../../correction-words.ts';

export const correction: CorrectionWords = {
  edition: edition => `${edition}，更正版`,
  subtitle: (edition, date) => `${edition}年度更正版，${date}发布`,
  announced: (edition, date) => `本报告为${edition}年度报告的更正版，于${date}发布。首次发布的版本原样保留。`,
  reads: isListed =>
    `截止日期之后发布的内容，本版仅采用其定义所列的更正。${isListed ? '其中改变首次发布所用内容的，列于此处。' : '这些更正合计未改变首次发布采用的内容。'}`,
  heading: '更正说明',
  became: (subject, before, now) => `更正：${subject}，由${before}改为${now}。`,
  place: (release, unit) => `${unit}在${release}中的名次`,
  score: (release, unit) => `${unit}在${release}中的得分`,
  value: (indicator, unit) => `${unit}的${indicator}`,
  withScore: (place, score) => `${place}（得分${score}）`,
  more: n => `另有${n}处更正，见有关方法的一章。`,
  caption: '本更正版所作的更正',
  head: ['更正内容', '首次发布', '更正后'],
};
