import * as z from 'zod';
import { mend } from './shapes.ts';

/** With ids of editions and languages in it, so long an address still has a code on the cover that a camera reads. */
const LONGEST = 150;

const FIELDS = /\{(edition|language)\}/g;

/** Whether a text is a public address once its fields are filled. */
function isPublic(text: string): boolean {
  const filled = text.replace(FIELDS, 'x');
  if (!URL.canParse(filled) || /[{}\s"<>]/.test(filled)) return false;
  const { protocol, hostname, username, password, hash } = new URL(filled);
  return protocol === 'https:' && /\.[a-z][a-z0-9-]*$/i.test(hostname) && `${username}${password}${hash}` === '';
}

/** Where the pages of a report stand: one address an edition and language. */
export const address = z
  .string()
  .refine(
    isPublic,
    mend(
      'write the public address of the pages, beginning with https://, such as https://example.org/report/{edition}/{language}/',
      '填写以https://开头的公开网址，如https://example.org/report/{edition}/{language}/',
    ),
  )
  .refine(
    text => text.includes('{edition}'),
    mend(
      'write {edition} where the id of the edition stands in the address: each edition has a page of its own',
      '在网址中写上{edition}，表示版的id：每一版有自己的网页',
    ),
  )
  .refine(
    text => text.length <= LONGEST,
    mend(
      `write an address of ${LONGEST} signs at the most: a code on the cover leads to it`,
      `网址不超过${LONGEST}个字符：封面有指向它的二维码`,
    ),
  );

/** A report in several languages has a page in each. */
export const hasEveryLanguage = ({
  address: given,
  languages,
}: {
  readonly address?: string | undefined;
  readonly languages: readonly string[];
}): boolean => given === undefined || languages.length < 2 || given.includes('{language}');

/** What to do where it has not. */
export const NAME_THE_LANGUAGE = {
  ...mend(
    'write {language} where the language stands in the address: the report is printed in several',
    '在网址中写上{language}，表示语言：报告以多种语言印发',
  ),
  path: ['address'],
};
