import * as z from 'zod';
import { isObject } from '../../fields.ts';
import type { LanguageId, Names, WrittenLanguage } from '../../language-id.ts';
import { COUNTRY_FORM, DATE_FORM, DAY_FORM, type Form, formAsked, SLUG_FORM } from '../forms.ts';
import { isToFill } from '../to-fill.ts';

/** What to do about a value that is not as it must be, in English and Chinese. */
export const mend = (en: string, zh: string) => ({ error: en, params: { zh } });

/** Asks a rule of what is given and what is not, whatever of it is at fault besides. */
export const whateverIsWrong = { when: ({ value }: { readonly value: unknown }) => isObject(value) } as const;

/** A text of a given form. */
const formed = (form: Form) =>
  z.string().superRefine((text, context) => {
    if (form.fits(text)) return;
    const [asked, zh] = formAsked(form, text);
    const { error, params } = mend(`write ${asked}`, `填写${zh}`);
    context.addIssue({ code: 'custom', message: error, params });
  });

export const filled = z
  .string()
  .refine(text => text.trim() !== '', mend('write a text that is not empty', '填写不为空的文字'));

/** The same, of what a draft left to its editors: they have written it. */
const written = filled.refine(
  text => !isToFill(text),
  mend('write the text that is still to be filled in', '将标明“待填”之处改为要刊印的文字'),
);

export const slug = formed(SLUG_FORM);
/** A date that no calendar has, such as the thirtieth of February. */
const isImpossible = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) && !DATE_FORM.fits(text);

/** A date of a given form: of one that is no date of the calendar that is said, and no more. */
const dated = (form: Form) =>
  z
    .string()
    .refine(text => !isImpossible(text), {
      ...mend('the calendar has no such date: write one that it has', '日历上没有这一日期：请改为存在的日期'),
      abort: true,
    })
    .refine(form.fits, mend(`write ${form.example}`, `填写${form.zh}`));

export const date = dated(DATE_FORM);
export const day = dated(DAY_FORM);

/** A moment: date, time and zone. */
export const instant = z
  .string()
  .refine(
    text => z.iso.datetime({ offset: true }).safeParse(text).success,
    mend(
      'write an instant with its zone, such as 2022-06-29T09:00:00+08:00',
      '填写带时区的时刻，如2022-06-29T09:00:00+08:00',
    ),
  );
export const country = formed(COUNTRY_FORM);
export const release = z
  .string()
  .refine(
    key => key.split('/').length === 2 && key.split('/').every(SLUG_FORM.fits),
    mend('write ranking/release, such as "gfci/32"', '填写“榜单/发布”，如gfci/32'),
  );

/** Key of a correction: the second vintage or a later one, of a record or a value. */
export const vintage = z
  .string()
  .refine(
    key => /^[^/@]+\/[^/@]+\/[^/@]+@(?:[2-9]|[1-9]\d+)$/.test(key),
    mend(
      'write ranking/release/unit@vintage (for a value: indicator/unit/year@vintage), such as "gfci/32/beijing@2"',
      '填写“榜单/发布/单位@版次”（数值为“指标/单位/年份@版次”），如gfci/32/beijing@2',
    ),
  );
export const count = z.int().min(1);

/** Something of one shape in each language that it is asked for in; it may be given in the others. */
export const inEach = <T>(languages: readonly WrittenLanguage[], of: (language: WrittenLanguage) => z.ZodType<T>) =>
  z
    .strictObject(
      Object.fromEntries<z.ZodType<T | undefined>>(
        languages.map(language => [language.id, language.optional ? of(language).exactOptional() : of(language)]),
      ),
    )
    .transform(
      (given): Readonly<Record<string, T>> =>
        Object.fromEntries(Object.entries(given).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]]))),
    );

/** A text in every language. */
export const namesIn = (languages: readonly WrittenLanguage[]): z.ZodType<Names> => inEach(languages, () => written);

/** One of the languages. */
export const languageIn = (languages: readonly WrittenLanguage[]): z.ZodType<LanguageId> =>
  z.enum(languages.map(({ id }) => id));

export const optionalText = filled.nullable();

/** A claim form: its schema is the claims engine's; here it is an object with a kind. */
export const claim = z.looseObject({ kind: filled });

/** A list without repeats: the second of two is at fault. */
export const unique = <T extends z.ZodType<string>>(entry: T) =>
  z.array(entry).superRefine((list, context) => {
    const { error, params } = mend('an entry stands twice: delete one of the two', '删除重复的一项');
    list.forEach((each, at) => {
      if (list.indexOf(each) < at)
        context.addIssue({ code: 'custom', path: [at], message: error, params, input: list });
    });
  });
