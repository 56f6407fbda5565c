import { type PrintedIn, row, type Translated, toldIn } from './row.ts';

interface Edition {
  readonly report: string;
  readonly edition: string;
}

interface LackingFont extends PrintedIn {
  readonly family: string;
  readonly files: readonly string[];
  readonly language: string;
  /** Each sign once. */
  readonly signs: readonly string[];
}

/** A sentence that the institute's own words ask for. */
interface AskedFor {
  readonly where: string;
  readonly kind: string;
}

interface LostWords {
  readonly file: string;
  readonly at: string;
  /** The ranking or the unit that a part of the section would be about. */
  readonly part: string | null;
}

/** What an edition is refused for: it is not defined, rests on nothing, is not published, or has no such file. */
export const EDITION_REFUSALS = {
  /** The report is not defined in the table. */
  unknownReport: row({
    status: 404,
    title: 'Unknown report',
    final: true,
    words: ({
      report,
    }: {
      readonly report: string /** Reports that are defined. */;
      readonly known: readonly string[];
    }) => `There is no report "${report}".`,
    remedy: ({ known }) =>
      known.length > 0 ? `Defined: ${known.join(', ')}.` : 'No report is defined yet: import one (reports.json).',
  }),
  /** The report is defined, but not this year of it. */
  unknownEdition: row({
    status: 404,
    title: 'Unknown edition',
    final: true,
    words: ({
      report,
      edition,
    }: Edition & { /** Editions that the report defines. */ readonly known: readonly string[] }) =>
      `The report "${report}" has no edition "${edition}".`,
    remedy: ({ known }) =>
      known.length > 0
        ? `It defines: ${known.join(', ')}.`
        : 'It defines none yet: import its definition with this edition (reports.json).',
  }),
  /** The edition is defined, but none of the releases that it draws on holds a record. */
  noRecords: row({
    status: 422,
    title: 'No records',
    final: true,
    words: ({
      report,
      edition,
      release,
    }: Edition & {
      /** The release that the edition reports; null where it reports none. */ readonly release: string | null;
    }) =>
      release === null
        ? `No ranking record is stored for any release that the edition "${edition}" of "${report}" draws on.`
        : `No ranking record is stored for ${release}, the release that the edition "${edition}" of "${report}" reports.`,
    remedy: ({ release }) =>
      release === null
        ? 'Import the records of these releases, then ask again.'
        : 'Import the records of this release, then ask again.',
  }),
  /** Nothing of what the records hold is a key finding, and the definition does not allow a report without one. */
  noFindings: row({
    status: 422,
    title: 'No findings',
    final: true,
    words: ({ report, edition, ...printed }: Edition & PrintedIn) =>
      toldIn(printed, {
        en: `The edition "${edition}" of "${report}" has no key finding: nothing that its records hold passes the rules of selection. Check the focus, the basket and the releases before those of this edition; or allow it with "mayLackFindings": true, or leave the section "findings" out.`,
        'zh-Hans': `报告“${report}”的“${edition}”版没有主要发现：记录中没有符合选择规则的内容。请检查focus、basket以及上一次发布；或以"mayLackFindings": true允许，或略去findings一节。`,
      }),
  }),
  /** The institute's own words ask for a sentence that the records do not bear out. */
  untrueWords: row({
    status: 422,
    title: 'Words that are not true',
    final: true,
    words: ({ where, kind, why, ...printed }: PrintedIn & AskedFor & { readonly why: Translated }) =>
      toldIn(printed, {
        en: `${where} asks for a sentence of the kind "${kind}" that is not true: ${why.en} Correct the question or the sentence around it, or take it out; then import the definition again.`,
        'zh-Hans': `${where}要求的“${kind}”一类陈述并不成立：${why['zh-Hans']}请更正该问题或其前后的句子，或将其删去，然后重新导入定义。`,
      }),
  }),
  /** A figure in the institute's own words says too little alone. */
  untoldFigure: row({
    status: 422,
    title: 'A figure that cannot stand alone',
    final: true,
    words: ({ where, kind, figure, ...printed }: PrintedIn & AskedFor & { readonly figure: string }) =>
      toldIn(printed, {
        en: `${where} puts the figure "${figure}" of the kind "${kind}" into words, and it cannot stand alone: others share the place, or may. Leave figure= out, so that the whole sentence stands there; then import the definition again.`,
        'zh-Hans': `${where}把“${kind}”一类的数字“${figure}”写入文中，而它不能单独成立：名次与他者并列，或可能并列。请去掉figure=，改用整句，然后重新导入定义。`,
      }),
  }),
  /** The institute's own words stand below a section, or a part of one, that is not printed. */
  lostWords: row({
    status: 422,
    title: 'Words without a place',
    final: true,
    words: ({ file, at, part, ...printed }: PrintedIn & LostWords) => {
      const nowhere =
        part === null
          ? { en: `the edition prints no section "${at}"`, zh: `本版没有“${at}”一节` }
          : { en: `the section "${at}" has no part on "${part}"`, zh: `“${at}”一节没有关于“${part}”的部分` };
      return toldIn(printed, {
        en: `${file} stands nowhere: ${nowhere.en}. Put the words below a section that is printed, or take them out; then import the definition again.`,
        'zh-Hans': `${file}无处可放：${nowhere.zh}。请放到印出的一节之下，或将其删去，然后重新导入定义。`,
      });
    },
  }),
  /** A font of the institute lacks letters that an edition prints. */
  fontLacks: row({
    status: 422,
    title: 'A font without letters of the report',
    final: true,
    words: ({ family, files, language, signs, ...printed }: LackingFont) => {
      const named = signs.slice(0, 12).map(sign => {
        const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `${sign} (U+${code})`;
      });
      const rest = signs.length > named.length ? ` and ${signs.length - named.length} more` : '';
      return toldIn(printed, {
        en: `The font "${family}" lacks ${named.join(', ')}${rest}, which the edition prints in "${language}". Give files that have them in place of ${files.join(' and ')}, or take the font out of "theme"; then import the definition again.`,
        'zh-Hans': `字体“${family}”缺少“${language}”版印出的${named.join('、')}${rest === '' ? '' : `等${signs.length}个字符`}。请提供含有这些字符的文件以代替${files.join('和')}，或从theme中去掉该字体，然后重新导入定义。`,
      });
    },
  }),
  /** The edition may be defined, but nothing of it has been published. */
  notPublished: row({
    status: 404,
    title: 'Not published',
    final: true,
    words: ({ report, edition }: Edition) => `The edition "${edition}" of "${report}" has not been published.`,
    remedy: ({ report, edition }) => `Start a run with POST /runs {"report":"${report}","edition":"${edition}"}.`,
  }),
  /** The edition is published, without this file. */
  noSuchArtifact: row({
    status: 404,
    title: 'No such file',
    final: true,
    words: ({ artifact }: { readonly artifact: string; readonly known: readonly string[] }) =>
      `This edition has no file "${artifact}".`,
    remedy: ({ known }) => `It has: ${known.join(', ')}.`,
  }),
  /** The report is not printed in this language. */
  unsupportedLanguage: row({
    status: 422,
    title: 'Unsupported language',
    final: true,
    words: ({ language }: { readonly language: string; readonly supported: readonly string[] }) =>
      `This report is not printed in "${language}".`,
    remedy: ({ supported }) => `Ask for one or more of: ${supported.join(', ')}.`,
  }),
  /** There is no printer for this format. */
  unsupportedFormat: row({
    status: 422,
    title: 'Unsupported format',
    final: true,
    words: ({ format }: { readonly format: string; readonly supported: readonly string[] }) =>
      `There is no printer for "${format}".`,
    remedy: ({ supported }) => `Ask for one or more of: ${supported.join(', ')}.`,
  }),
} as const;
