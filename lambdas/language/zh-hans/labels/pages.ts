import type { PageWords } from '../../page-words.ts';

export const pages: PageWords = {
  editions: '各版本与下载',
  nothingPublished: '尚未发布任何版本。请通过 POST /runs 生成。',
  forPrograms: '接口说明',
  nextTimes: '下次时间',
  clock: {
    published: '制作并发布报告',
    rehearsed: '演练',
    scrubbed: '检查全部已发布文件',
  },
  manifest: '清单',
  ledger: '论断台账',
  sharedUntil: instant => `此页面为分享链接，有效期至 ${instant}。`,
  deadLink: '此链接无法打开',
  deadLinkRemedy: '链接无效或已失效，请向提供者索取新的链接。',
  nearest: sentence => `与之最接近且成立：${sentence}`,
};
