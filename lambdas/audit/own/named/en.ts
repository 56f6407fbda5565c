import type { UnitNoun } from '../../../records/report.ts';
import { literal, oneOf } from '../pattern.ts';
import type { Words } from '../words.ts';
import { byRules, type NamedReader, type NamedRule, UNIT } from './named.ts';

/** What is ranked, one of it and many. */
const KINDS: readonly (readonly [one: string, many: string])[] =
  `city cities|town towns|port ports|harbour harbours|harbor harbors|
  airport airports|terminal terminals|hub hubs|economy economies|country countries|nation nations|region regions|museum museums|
  university universities|college colleges|school schools|hospital hospitals|capital capitals|metropolis metropolises|district districts|
  province provinces|state states|bank banks|firm firms|company companies|centre centres|center centers|institution institutions`
    .split('|')
    .map(pair => pair.trim().split(' '))
    .map(([one = '', many = '']) => [one, many] as const);

/** Whoever makes what is published, and what they make. */
const MAKER =
  '(?:institutes?|institutions?|academy|foundation|think\\stanks?|bureau|agency|council|authority|publishers?|laborator(?:y|ies)|observatory|consultancy|experts?|scholars?|sources?|voices?|photographers?|desk|guides?)';
const WORK =
  '(?:reports?|index|indices|indexes|rankings?|stud(?:y|ies)|surveys?|reviews?|yearbooks?|lists?|tables?|data|database|figures|results|findings|methods?|methodology|records?|statistics|scores?|points|editions?|publications?|assessments?)';

/** Said to have looked at something and stood up for it. */
const VOUCHED =
  oneOf(`audited certified accredited endorsed approved vetted validated verified recognised recognized trusted authorised authorized peer-reviewed
  reviewed guaranteed praised blessed honoured honored vouched sanctioned ratified backed commended acclaimed confirmed attested`);
const SEALED = oneOf(
  `audited certified accredited endorsed approved vetted validated verified authorised authorized peer-reviewed sanctioned acclaimed`,
);

/** Who is said to rely on it. */
const RELIES = String.raw`(?:ministers?|ministries|governments?|experts?|investors?|nations?|the\sworld|everyone|everybody|scholars?)\s(?:\p{Ll}+ly\s)?(?:rely|relies|trusts?|depends?|swears?|believes?)`;

/** By whom: not by us, by hand, or by those whose own it is. */
const BY = String.raw`\s(?:(?!by\b)[\p{L}-]+\s){0,2}?(?:by|from)\s(?!(?:us|ourselves|hand|(?:the\s|their\s)?(?:respective\s|original\s)?publishers?)\b)`;

/** A verb by its stem, in the forms that tell of the present, of the past and of what goes on. */
const FORMS: Readonly<Record<'plain' | 'third' | 'past' | 'going', string>> = (() => {
  const regular = `suffer struggle fail succeed prosper boom ail languish thrive flourish excel dazzle shine triumph perish starve crumble stumble falter collapse
    recover rebound revive awaken surge soar plunge slump improve worsen deteriorate stagnate crash explode blossom bloom wither wane stall
    sputter reel vanish impress disappoint decline dominate conquer overtake surpass outshine outperform outrank defeat gain climb slip drop increase decrease double
    triple halve advance retreat regain lag trail abandon languish survive emerge accelerate outgrow catch rise fall grow shrink sink win lose lead bleed beat`;
  const irregular: Readonly<Record<string, string>> = {
    ...{
      overtake: 'overtook|overtaken',
      outgrow: 'outgrew|outgrown',
      catch: 'caught',
      rise: 'rose|risen',
      fall: 'fell|fallen',
    },
    ...{ grow: 'grew|grown', shrink: 'shrank|shrunk', sink: 'sank|sunk', win: 'won', lose: 'lost', lead: 'led' },
    ...{ bleed: 'bled', beat: 'beat|beaten', shine: 'shone', thrive: 'thrived|throve' },
  };
  const doubled = new Set('slip drop lag win'.split(' '));
  const verbs = [...new Set(regular.trim().split(/\s+/))];
  const third = (verb: string) => (/(?:ch|sh|ss)$/u.test(verb) ? `${verb}es` : `${verb}s`);
  const stem = (verb: string) => (doubled.has(verb) ? `${verb}${verb.at(-1)}` : verb.replace(/e$/u, ''));
  const past = (verb: string) => irregular[verb] ?? `${stem(verb)}ed`;
  const joined = (form: (verb: string) => string) => `(?:${verbs.map(form).join('|')})`;
  return {
    plain: joined(verb => verb),
    third: joined(third),
    past: joined(past),
    going: joined(verb => `${stem(verb)}ing`),
  };
})();

/** Nouns of how it went. */
const OUTCOME = oneOf(
  `success failure triumph victory collapse crisis defeat decline recovery revival downfall rise fall struggle boom bust rebirth renaissance disaster miracle
  agony misery plight prosperity ruin glory demise`,
);
const STATE = oneOf(
  `crisis distress pressure decline trouble ruins bloom fear danger turmoil retreat freefall stress siege agony despair shambles limbo peril
  brink ropes wane march mend edge throes`,
);
const FINE = oneOf(
  `thriving prosperous successful award-winning prize-winning acclaimed troubled ailing failing booming struggling struggled failed declining languishing flourishing
  world-beating celebrated famous renowned unrivalled vibrant dying decaying`,
);
/** How somebody stands, behind the name. */
const STANDS = oneOf(
  `up down ahead behind first last best worst highest lowest top strongest weakest largest busiest richest cleanest winner champion leader`,
);

/** Many who are not ranked, and of whom a chapter could tell how they fared. */
const OTHERS = `merchants traders tourists passengers visitors markets investors exporters importers shippers residents patients students workers
  shops stores prices exports imports crowds ships planes trains buyers sellers citizens`;

/** Whatever may stand behind many of a kind in the title of a chapter: what joins, what is done with them in a book, where they are. */
const BEHIND = `and or of in by at for to from with without on over under as across around between beyond among behind before after through within near versus vs that
  which who whose where when we you i they it us our today worldwide abroad overseas elsewhere everywhere compared ranked listed measured explained covered studied
  visited selected counted named described grouped mapped included excluded considered surveyed revisited reviewed tracked new old
  compare compares differ differs stand stands stood rank move moved change changed changes are were have had has is was do did can could may might should would will
  not lie lies take takes yearbook handbook almanac compendium reader index indices report ranking rankings list lists outlook overview profile profiles data map maps table tables survey review study guide atlas monitor summary
  summit forum network council alliance programme program initiative project award awards conference database uk australia international left per plus`;

const NAMING: readonly Words[] = ['name', 'work', 'title'];
const LISTED: readonly Words[] = ['list', 'count', 'award', 'kind'];
const PICTURED: readonly Words[] = ['caption', 'credit'];
const EVERY: readonly Words[] = [...NAMING, ...LISTED, ...PICTURED];

const AUX = "(?:never|no longer|is|are|was|were|has|have|had|cannot|can’t|can't|isn't|aren't)";

function rulesOf(nouns: readonly UnitNoun[]): readonly NamedRule[] {
  const own = nouns.map(({ singular, plural = singular }) => [
    literal(singular.trim().split(/\s+/).at(-1) ?? ''),
    literal(plural.trim().split(/\s+/).at(-1) ?? ''),
  ]);
  const one = `(?:${[...KINDS, ...own].map(([each]) => each).join('|')})`;
  const many = `(?:${[...KINDS, ...own].map(([, each]) => each).join('|')})`;
  const U = `${UNIT}+(?:[’']s)?`;
  const went = `(?:${FORMS.plain}|${FORMS.third}|${FORMS.past})`;
  const finite = `(?:${FORMS.third}|${FORMS.past})`;
  const rule = (of: readonly Words[], as: NamedRule['as'], ...patterns: readonly string[]): NamedRule => ({
    of,
    as,
    finds: new RegExp(patterns.join('|'), 'giu'),
  });
  return [
    // Who stood up for it: anywhere but in what a list counts, such as drugs that an agency approved.
    rule([...NAMING, ...PICTURED, 'award', 'kind'], 'vouched', String.raw`\b${VOUCHED}${BY}`),
    rule(
      ['list', 'count', 'measure'],
      'vouched',
      String.raw`(?:^|[,:;(]\s*|\bas\s|\b(?:${WORK}|${MAKER}|${one}|${many})\s)${VOUCHED}${BY}`,
    ),
    rule(
      [...NAMING, ...PICTURED, 'award', 'kind'],
      'vouched',
      String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}&.]+-${SEALED}(?![\p{L}-])`,
    ),
    rule(
      ['list', 'count'],
      'vouched',
      String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}&.]+-${SEALED}(?=$|\s(?:[\p{L}]+\s){0,2}?(?:${WORK}|${MAKER})\b)`,
    ),
    // Pictures are licensed; an institute says so of itself.
    rule(NAMING, 'vouched', String.raw`\b(?:licen[sc]ed|registered|supported)${BY}`, String.raw`\b${RELIES}\b`),
    rule(
      EVERY,
      'vouched',
      String.raw`,\s(?:\p{L}+\s)?${SEALED}$`,
      String.raw`(?<![\p{L}-])${SEALED}\s(?:[\p{L}]+\s)?(?:${WORK}|institute|think\stank)\b`,
      String.raw`\((?:[^)]*\s)?${SEALED}\)`,
    ),
    rule(
      NAMING,
      'vouched',
      String.raw`(?<!\b(?:of|for)\s)\bofficial\s(?:[\p{L}’'-]+\s){0,3}?(?:reports?|rankings?|index|stud(?:y|ies)|surveys?|lists?|data)\b`,
    ),
    rule(
      NAMING.concat(PICTURED),
      'vouched',
      String.raw`\b(?:experts?|scientists?|scholars?|auditors?|minist\p{L}+|professors?|the\s(?:UN|world))\s(?:all\s|have\s|has\s)?(?:${VOUCHED}|approve|certify|endorse|trust|praise|recommend|back|love|agree|confirm|verify|audit)s?\b`,
    ),
    // That whoever made it is to be believed, or the first of them.
    rule(
      ['name', 'work', 'title', 'list', 'credit'],
      'authority',
      String.raw`\bthe\s(?:only|sole)\s(?:[\p{L}’'-]+\s){0,3}?(?:${WORK}|${MAKER})\b`,
      String.raw`\b(?:most|best)\s(?:trusted|respected|authoritative|reliable|honest|independent|credible|objective|accurate|cited|quoted)\s(?:(?!\p{L}+s\s)[\p{L}’'-]+\s){0,3}?(?:${WORK}|${MAKER})\b`,
      String.raw`(?:\bthe|[’']s)\s(?:leading|foremost|premier|best|top|finest|greatest|number\sone|no\.?\s?1|most\s\p{L}+)\s(?:(?!\p{L}+s\s)[\p{L}’'-]+\s){0,2}?${MAKER}\b`,
      String.raw`\b(?:definitive|authoritative|infallible|unbiased|incorruptible)\s(?:[\p{L}’'-]+\s){0,3}?(?:${WORK}|${MAKER})\b`,
    ),
    rule(
      ['name'],
      'authority',
      String.raw`\b(?:winners?|laureates?|champions?)\sof\b`,
      String.raw`[’']s\s(?:most\s\p{L}+|best|leading|foremost|finest|\p{L}{3,}est)\s\p{L}+`,
      String.raw`\b(?:rated|judged|voted|named)\s(?:\p{L}+ly\s)?(?:excellent|best|first|good|outstanding|top|reliable)\b`,
      String.raw`\b(?:recipients?|holders?|bearers?)\sof\s(?:[\p{L}’'-]+\s){0,4}?(?:prize|medal|award|honou?r)s?\b`,
      String.raw`\b(?:most\s\p{L}+|best|leading|foremost|greatest|top|finest|largest|biggest|richest)\s[\p{L}-]+\s(?:in|of|on)\s(?:the\s)?(?:asia|europe|world|china|africa|america|country|nation|earth|all)\b`,
    ),
    // Many of a kind, and how it went with them.
    rule(
      ['title'],
      'fared',
      String.raw`(?<![\p{L}-])(?:${many}|${oneOf(OTHERS)})\s(?!(?:${oneOf(BEHIND)})(?![\p{L}’'-]))[\p{L}’'-]+`,
      String.raw`(?<![\p{L}-])${many}\snever\b|\b(?:nothing|nobody|never)\b(?!\selse)`,
      String.raw`^(?:an?|the)\s(?:golden|great|glorious|dark|lost|good|bad|lean|fat|record)\s(?:age|era|year|decade|season)s?$`,
      String.raw`(?<!\bof\s)\b(?:a|an|another)\s(?:\p{L}+\s)?${OUTCOME}(?=\s(?:of|for|in|at)\b|[.!,:]|$)`,
      String.raw`(?<!\b(?:how|what|why|where|when|who|which|whether|that)\b[^,;:.]*)(?<![\p{L}’'-])(?!(?:how|what|why|where|when|who|which|whether|that)\b)[\p{L}’'-]+\s(?:is|are|was|were|has|have|had)\s(?:[\p{L}’'-]+)`,
      String.raw`\b[\p{L}]+\s(?:suffers|fails|succeeds|thrives|flourishes|prospers|recovers|ails|languishes|excels|shines|bleeds|revives|survives|awakens|stumbles)\b`,
    ),
    rule(
      ['work'],
      'fared',
      String.raw`(?<![\p{L}-])(?:${many}|${oneOf(OTHERS)})\s(?!(?:${oneOf(BEHIND)})(?![\p{L}’'-]))[\p{L}’'-]+$`,
      String.raw`(?<![\p{L}-])${many}\sthat\s\p{L}+`,
      String.raw`(?<!\b(?:how|what|why|where|when|who|which|whether|that)\b[^,;:.]*)[\p{L}’'${UNIT}-]+\s(?:is|are|was|were|has|have|had)\s(?:[\p{L}’'-]+)`,
    ),
    rule(
      [...NAMING, ...LISTED, 'caption', 'measure'],
      'fared',
      String.raw`(?<![\p{L}-])${many}\s(?:\p{L}+ly\s|still\s|again\s)?(?:${went})\b(?!\s(?:rates?|risk)\b)`,
      String.raw`(?<![\p{L}-])${many}\s(?:in|under|on|at)\s(?:the\s)?(?:deep\s|great\s)?${STATE}\b`,
      String.raw`\b(?:a|the)\s(?:year|time|age|era|decade|story|tale)\sof\s(?:\p{L}+\s)?${OUTCOME}\b`,
    ),
    // What is counted may have fared so: firms that failed within a year.
    rule(
      [...NAMING, 'award', 'kind', 'caption', 'measure'],
      'fared',
      String.raw`(?<![\p{L}-])(?:${one}|${many})\s(?:that|which|who)\s(?:have\s|has\s|had\s|are\s|is\s|were\s|was\s|never\s)?(?:${went}|${FORMS.going})\b`,
    ),
    rule(['name', ...LISTED], 'fared', String.raw`(?<![\p{L}-])${many}\s(?:are|were|have|had|will)\s[\p{L}-]+`),
    rule(['kind'], 'fared', String.raw`(?<![\p{L}-])${FINE}\s(?=[\p{L}])`),
    rule(['caption'], 'fared', String.raw`(?<![\p{L}-])${FINE}\s(?:\p{L}+\s)?(?:${one}|${many})\b`),
    rule(
      ['measure'],
      'fared',
      String.raw`\b(?<!\b(?:risk|rate|chance|probability|likelihood)\sof\s)${OUTCOME}\sof\s(?:[\p{L}-]+\s)?${many}\b`,
    ),
    // Somebody in particular, and how it went with them.
    rule(
      EVERY,
      'fared',
      String.raw`${U}(?:,|:)?\s(?:\p{L}+ly\s|still\s|again\s|never\s)?(?:${finite}|${AUX}|will)\b`,
      String.raw`${U}(?:,|:)?\s(?:the\s)?${STANDS}(?=\s*(?:$|[)\],;:./]))`,
      String.raw`\b(?:that|which|where|whom)\s${U}\s\p{L}+`,
      String.raw`\b${OUTCOME}\s(?:of|for)\s(?:the\s)?${U}`,
      String.raw`\b(?:better|worse|more|less|stronger|weaker|richer|higher|lower|ahead|(?:win|victory|winner)s?)\s(?:than|of|over)\s(?:the\s)?${U}`,
      String.raw`\b(?:that|which|who)\s\p{L}*(?:overtook|outdid|outgrew|beat|passed|outranked|saved|rescued|revived|ruined|defeated|surpassed|overtakes|beats|outshines|eclipsed|topped)\s(?:the\s)?${U}`,
      String.raw`${U}\sand\s(?:its|their|other)\s(?:equals|peers|likes|rivals|followers|betters)`,
      String.raw`${U},\s(?:the\s)?(?:pride|jewel|pearl|queen|king|envy|glory|shame|crown)\b`,
    ),
    rule(
      LISTED,
      'fared',
      String.raw`[,(;:]\s*(?:\p{L}+\s)?(?:most|least|fewest|best|first|worst|\p{L}{3,}est)(?:\sof\s(?:them|it|which))?\s(?:in|of|at)\s(?:${UNIT}|asia|europe|africa|america|the\sworld|china|all)`,
      String.raw`[,(;:]\s*(?:is\s|are\s|once\s|always\s|again\s)?(?:up|down)\s(?:again|by|on|since|from|\d)`,
      String.raw`[,(;:]\s*(?:ever\s|fast\s|still\s)?(?:rising|falling|growing|shrinking|soaring|declining|recovering|booming)\b(?!\s\p{L}*(?:s|y)\b)`,
      String.raw`,\s(?:which|who)\s(?:has\s|have\s|had\s)?(?:${finite})\b`,
      String.raw`\b(?:${WORK})\s(?:that|which)\s(?:has\s|have\s|had\s)?(?:${finite})\b`,
      String.raw`(?<!\b(?:who|that|which|whose|where|when|how|what|whether|if|as)\b[^,;:.]*)\b\p{L}+s\s(?:have|had|are|were)\s(?:now\s|again\s|still\s)?(?:${FORMS.past}|${FORMS.going}|ahead|behind|up|down)\b`,
    ),
    rule(['count'], 'fared', String.raw`\b\p{L}+ed\s(?:by|in|from)\s${U}`),
    rule(['list', 'count'], 'fared', String.raw`\b\p{L}+\s${UNIT}+\s(?!(?:based|listed|owned|related)\b)\p{L}+ed\b`),
    rule(['kind', 'award'], 'fared', String.raw`\b(?:ahead\sof|behind|above|below|beyond)\s(?:the\s)?${U}`),
    rule(
      ['caption'],
      'fared',
      String.raw`\b(?:suffer|struggle|fail|thrive|flourish|prosper|succeed|abandon|triumph|languish)(?:s|es|ed|ing)?\b`,
      String.raw`\b(?:abandoning|succeeding|thriving|striving)\b|\b(?:pride|envy|jewel|shame)\sof\b`,
      String.raw`\bfrom\sstrength\sto\sstrength\b|\bdeath\sthroes\b|\b(?:is|are|was|were)\s(?:dying|dead|doomed|finished|alive|back|lost|over)\b|\b(?:flee|flees|fled|desert(?:s|ed)?|admire[sd]?|envied|envy|envies)\b`,
    ),
    // Whose a picture is: nothing is said of whose it is but that.
    rule(
      ['credit'],
      'fared',
      String.raw`(?<!\b(?:who|which|that)\b[^.;]*)\b(?!rights\s)\p{Ll}+\s(?:is|are|was|were|has|have|had)\s(?!(?:taken|made|drawn|cropped|edited|provided|supplied|reserved|licen[sc]ed|courtesy|from|by|been|used|reproduced|printed|lent|given|held|with)\b)\p{L}+`,
      String.raw`\b(?:who|that|which)\s(?!(?:took|made|drew|shot|gave|provided|supplied|lent|kindly|owns?|holds?|is|was|painted|designed|built)\b)\p{L}+`,
      String.raw`\b${FINE}(?![\p{L}-])|\bof\sthe\s(?:year|decade|century)\b|\bon\sthe\s(?:rise|up|wane)\b`,
    ),
  ];
}

/** A superlative that is no name: in small letters, or at the head of words in small letters. */
const SUPERLATIVE =
  /(?<![\p{L}-])(?!(?:interest|request|test|rest|west|forest|invest|honest|modest|guest|quest|contest|suggest|protest|harvest|digest|manifest|earnest|chest|nest|pest|arrest|midwest|northwest|southwest)\b)(?:\p{Ll}{2,}est|best|worst|foremost|(?:most|least)(?=\s\p{Ll})|\p{Lu}\p{Ll}{2,}iest(?=\s\p{Ll}{2,})|leading|unique|unrivalled|second\sto\snone)(?![\p{L}-])/gu;

export const EN_NAMED: NamedReader = {
  create: nouns => byRules([...rulesOf(nouns), { of: ['credit'], as: 'authority', finds: SUPERLATIVE }]),
};
