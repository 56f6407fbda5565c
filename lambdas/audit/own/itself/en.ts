import { type Spoken, type SpokenNouns, whole } from './spoken.ts';

const YEARLY = '(?:annual |yearly )?';
const REPORT = `(?:this|our|the|the present) ${YEARLY}report`;
const TOWN = String.raw`(?<town>[\p{L}’'-]+(?:, [\p{L}’'-]+)?)`;
const WE = `(?:we|our institute(?: in ${TOWN})?)`;
const EDITION = `${YEARLY}(?:report|edition|issue)(?: of (?:this|our|the) ${YEARLY}(?:report|series))?`;
const HERE =
  '(?:this is|here is|you are reading|you hold|welcome to|we present|we publish|we are (?:pleased|glad|happy|proud) to present)';
const MAKES = '(?:publish(?:es)?|issues?|makes?|prepares?|writes?|compiles?)';
const MADE = '(?:published|issued|made|prepared|written|compiled)';
const EVERY_YEAR = '(?:every year|each year|once a year|annually|yearly)';
const APPEARS = `(?:appears|comes out|is ${MADE})`;
const REST = String.raw`(?<rest>(?: (?:on|about) (?:(?!that\b|which\b|who\b|whose\b|where\b|when\b|and\b|but\b|as\b)[\p{L}’'-]+ ?)+)?)`;
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const NUMBERS = [...ONES, ...TEENS, 'twenty', ...ONES.map(one => `twenty-${one}`), 'thirty'];
const NUMBER = String.raw`(?:${NUMBERS.toReversed().join('|')}|\d{1,2})`;
const NTH = String.raw`(?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:nd|rd|th))`;
const or = (nouns: string): string => (nouns === '' ? '' : `|${nouns}`);
const LANGUAGES = `(?<languages>${NUMBER} languages?|Chinese and English|English and Chinese)`;

export const EN_SPOKEN: Spoken = {
  language: 'en',
  we: 'our institute',
  sentences: (nouns: SpokenNouns) =>
    [
      `${HERE} (?:our|the) (?:very )?(?<first>first) ${EDITION}${REST}`,
      `${HERE} (?:our|the) ${NTH} ${EDITION}${REST}`,
      `(?:${REPORT}|this edition|it) ${APPEARS} (?<first>for the first time)`,
      `${WE} ${MAKES} ${REPORT} (?<first>for the first time)`,
      String.raw`${HERE} (?:our|the) ${YEARLY}(?:report|edition)(?: of| for)? (?<year>\d{4})`,
      String.raw`${HERE} (?:our|the) (?<year>\d{4}) (?:edition|issue|${YEARLY}report)(?: of (?:this|our|the) ${YEARLY}report)?${REST}`,
      String.raw`(?:${REPORT}|this edition) is (?:that |the one )?(?:of|for) (?<year>\d{4})`,
      String.raw`${WE} (?:have |has )${MADE} ${REPORT}(?: ${EVERY_YEAR})? since (?<since>\d{4})`,
      String.raw`${REPORT} (?:has (?:appeared|come out|been ${MADE})|${APPEARS})(?: ${EVERY_YEAR})? since (?<since>\d{4})`,
      `${WE} ${MAKES} (?:${REPORT}|an? ${YEARLY}report) ${EVERY_YEAR}${REST}`,
      `${REPORT} ${APPEARS} ${EVERY_YEAR}`,
      `(?:${REPORT}|we|it) counts? over (?<counted>${NUMBER}) (?:rankings?${or(nouns.rankings)})`,
      `${REPORT} (?:has|consists of|falls into|is divided into|comes in) (?<chapters>${NUMBER}) (?:parts?|chapters?|sections?)`,
      `${REPORT} ${APPEARS} in ${LANGUAGES}`,
      'the (?<languages>english and (?:the )?chinese|chinese and (?:the )?english) (?:versions?|texts?) (?:say|tell) the same',
      `(?:we|our institute) (?:is|are|sits?|works?|lives?|is based|are based|is at home|are at home) in ${TOWN}`,
    ].map(whole),
  numbers: NUMBERS.map(word => [word]),
  languages: { en: 'English', 'zh-Hans': 'Chinese' },
  general: nouns =>
    whole(
      `(?:each|every) (?:city|town|port|harbour|museum|library|theatre|university|college|school|institution|economy|country|region|place|collection|reader|year${or(nouns.units)}) (?:has|tells|deserves|writes|keeps) its own (?:story|stories|history|character|voice|sound|tone|rhythm|style|colours?|ways?|habits?|songs?|music|face|spirit|soul|charm|people|visitors|readers|tasks|questions|traditions?|memory|memories)|(?:each|every) (?:city|town|port|museum|library|theatre|university|school|institution|economy|country|region|reader|year${or(nouns.units)}) is (?:different|a world of its own|its own world)`,
    ),
  first: /\bfirst\b/iu,
  reported: /\b(?:report|edition|issue|yearbook)s?\b/iu,
  writtenFirst: 'This is our first annual report.',
  dated: /\b(?:we|our|us)\b.*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.*\b(?:we|our|us)\b/iu,
};
