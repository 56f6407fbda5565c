/** Who somebody is to whoever makes a report. */
const ROLE =
  '(?:colleagues?|friends?|librarians?|archivists?|translators?|editors?|designers?|printers?|proofreaders?|teachers?|photographers?|cartographers?|illustrators?|programmers?|authors?|assistants?|interns?|volunteers?|students?)';

/** Houses and offices, which would stand behind the report where a person helps to make it. */
const NO_PERSON =
  '(?:The|World|United|National|Royal|International|Global|Bank|Banks?|Universit\\w+|Institut\\w+|Ministr\\w+|Council|Government|Foundation|Fund|Group|Press|Association|Agency|Authority|Nations|Union|Commission|Bureau|Office|Company|Chamber|Academy|Society|Times|Index|Ranking\\w*|Report|City|Port|Airport)';
const NUMERAL = '(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|First|Second|Third|Last)';
const WORD = String.raw`(?!(?:${NO_PERSON}|${NUMERAL})\b)\p{Lu}\p{Ll}[\p{L}’'-]*`;
const TITLE = '(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Dame)';
const FULL = String.raw`${WORD}(?:\s(?:${WORD}|\p{Lu}|de|da|del|der|van|von|bin|al)){1,3}`;
const PERSON = String.raw`(?:(?:our|the)\s(?:former\s|late\s)?${ROLE}\s)?(?:${TITLE}\s${WORD}(?:\s${WORD}){0,2}|${FULL})`;

/** Somebody who is thanked, by name. */
export const EN_PERSON = PERSON;

const GIVEN =
  '(?:patience|help|advice|support|time|care|trust|friendship|encouragement|criticism|comments|suggestions|hints|translations?|drawings?|maps?|photographs?|pictures?|proofreading|editing|reading|design|work|questions|answers)';

const OPENING = String.raw`(?:(?:We|I)\s(?:also\s|warmly\s|especially\s|sincerely\s)?thank|(?:Our|My|Special|Many|Warm)\s(?:\p{Ll}+\s)?thanks\s(?:also\s)?(?:go|are\sdue)\s(?:also\s)?to|We\sare\s(?:also\s)?(?:grateful|indebted)\sto|Thanks\sto|With\sthanks\sto)`;

/** We thank Jane Doe and our librarian Ana Garcia for their patience. */
export const THANKED_EN = new RegExp(
  String.raw`^${OPENING}\s${PERSON}(?:(?:,\s(?:and\s)?|\sand\s)${PERSON})*(?:\sfor\s(?:(?:his|her|their|the)\s)?(?:\p{Ll}+\s)?${GIVEN}(?:\sand\s${GIVEN})?)?[.!]?$`,
  'u',
);

const LATIN_PERSON = String.raw`${WORD}(?:\s?[·.]?\s?${WORD}){0,3}(?:博士|教授|先生|女士|老师)?`;

/** 感谢Jane Doe和Ana Garcia的耐心。 */
export const THANKED_ZH = new RegExp(
  String.raw`^(?:我们|谨|特别|衷心|诚挚地?|并)*(?:感谢|致谢|鸣谢|谢谢)\s?${LATIN_PERSON}(?:\s?[、和与及]\s?${LATIN_PERSON})*\s?(?:的(?:耐心|帮助|支持|建议|意见|指正|翻译|校对|照片|绘图|设计|信任|友谊|鼓励|工作))?[。！!]?$`,
  'u',
);
