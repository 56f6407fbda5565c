import { type Spoken, whole } from './spoken.ts';

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
const NUMBER = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d{1,2})`;
const LANGUAGES = `(?<languages>${NUMBER} languages?|Chinese and English|English and Chinese)`;

export const EN_SPOKEN: Spoken = {
  language: 'en',
  we: 'our institute',
  sentences: [
    `${HERE} (?:our|the) (?:very )?(?<first>first) ${EDITION}${REST}`,
    `(?:${REPORT}|this edition|it) ${APPEARS} (?<first>for the first time)`,
    `${WE} ${MAKES} ${REPORT} (?<first>for the first time)`,
    String.raw`${HERE} (?:our|the) ${YEARLY}(?:report|edition)(?: of| for)? (?<year>\d{4})`,
    String.raw`${HERE} (?:our|the) (?<year>\d{4}) (?:edition|issue|${YEARLY}report)(?: of (?:this|our|the) ${YEARLY}report)?${REST}`,
    String.raw`(?:${REPORT}|this edition) is (?:that |the one )?(?:of|for) (?<year>\d{4})`,
    String.raw`${WE} (?:have |has )${MADE} ${REPORT}(?: ${EVERY_YEAR})? since (?<since>\d{4})`,
    String.raw`${REPORT} (?:has (?:appeared|come out|been ${MADE})|${APPEARS})(?: ${EVERY_YEAR})? since (?<since>\d{4})`,
    `${WE} ${MAKES} (?:${REPORT}|an? ${YEARLY}report) ${EVERY_YEAR}${REST}`,
    `${REPORT} ${APPEARS} ${EVERY_YEAR}`,
    `(?:${REPORT}|we) counts? over (?<counted>${NUMBER}) rankings?`,
    `${REPORT} (?:has|consists of|falls into|is divided into|comes in) (?<chapters>${NUMBER}) (?:parts?|chapters?|sections?)`,
    `${REPORT} ${APPEARS} in ${LANGUAGES}`,
    `(?:we|our institute) (?:is|are|sits?|works?|lives?|is based|are based|is at home|are at home) in ${TOWN}`,
  ].map(whole),
  numbers: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map(word => [word]),
  languages: { en: 'English', 'zh-Hans': 'Chinese' },
  general: whole(
    '(?:each|every) (?:city|town|port|harbour|museum|library|theatre|university|college|school|institution|economy|country|region|place|collection|reader|year) (?:has|tells|deserves|writes|keeps) its own (?:story|stories|history|character|voice|face|spirit|soul|people|visitors|readers|tasks|questions|traditions?|memory|memories)',
  ),
};
