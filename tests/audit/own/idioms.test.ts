import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { AIRPORTS } from './airports.ts';

const LEDGER: Ledger = {
  ...{ format: 1, report: 'airports', edition: '2025', claims: [], statements: [], sources: [] },
};

/** The sentences that pass, of these, in running text or as an opinion. */
function passing(language: PrintedLanguage, texts: readonly string[], isOpinion = false): readonly string[] {
  const own = texts.map(text => ({
    ...{ file: 'words/foreword.md', line: 1, isOpinion },
    pieces: [{ text, claim: null, figure: null }],
  }));
  const refused = new Set(
    auditOwnWords(LEDGER, { language, own, chapters: [] }, AIRPORTS).map(({ sentence }) => sentence),
  );
  return texts.filter(text => !refused.has(text));
}

/** Who is said to be or do so: some named, some by a word that points nowhere. */
const WHO: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: ['Schiphol', 'Dubai Airport', 'Heathrow', 'Nice', 'Gatwick', 'it', 'somebody', 'they', 'he', 'another'],
  'zh-Hans': ['史基浦', '迪拜机场', '希思罗', '尼斯', '樟宜', '它', '有人', '他们', '对方', '某处'],
};

/** A turn of phrase: where it says nothing of anybody, and where its word, of “#”, says what could be wrong. */
interface Turn {
  readonly stands: readonly string[];
  readonly hostile: readonly string[];
}

const turn = (stands: string, hostile: string): Turn => ({
  stands: stands.split('|').map(each => each.trim()),
  hostile: hostile.split('|').map(each => each.trim()),
});

const TURNS: Readonly<Record<PrintedLanguage, Readonly<Record<string, Turn>>>> = {
  en: {
    places: turn(
      'Gardens are places to learn.|A museum is a place to think.',
      `We see # three places up.|To us # lost places to others.|We say # took place one.|We hear # is in a place of honour.|Here # changed places.|
      We know # is at the place to beat.|Then # is places to the good.|So # is a first place to learn.|We say # is the place to be.|As a better place to walk # shines.`,
    ),
    every: turn(
      'Our team read every page with care.|We checked every line.',
      `We see # on every page.|To us # tops every page.|Here # is ahead on every line.|We read # in every list.|Every page says that # shines.|
      We read every page and # came first.|We read every winner as #.|Every time # shines.|We checked every rival of #.|We see # every year.`,
    ),
    behind: turn(
      'Behind each figure stands a reader.|Behind every page is a reader.',
      `We see # behind each figure.|Others are behind #.|Here # fell behind each rival.|Behind # stands a gardener.|Behind each figure stands a winner, #.|
      Behind every number is a loser, #.|We left # behind.|Behind each of them stands #.|Behind the table # stands.|To us # is behind every number.`,
    ),
    'what is not meant': turn(
      'These notes are meant to help and not to instruct.|These pages are intended as a guide and not as a verdict.',
      `We see # not to lose.|Here # is meant to lead and not to follow others.|To us # is not as a port.|Lists like # are meant to please and not to inform.|
      We say # does not win and not to lose.|We meant # to win and not another.|Here # is a guide and not a verdict.|To us # is not meant to help.|We mean # and not the others.|Some say # is made to last and not to fade.`,
    ),
    'slips of the book': turn(
      'Any mistakes that remain are ours.|Should you come across an error, let us know.|There is no need to read the chapters in order.',
      `Any mistakes that remain are of #.|We found an error of #.|All remaining errors are of #.|There is no rival left to #.|There is no error at #.|
      Should # come across an error, it loses.|To us # made no mistakes.|Any error that # made remains.|There is no need for # to win.|We correct # and it falls.`,
    ),
    'more than a number': turn(
      'There is more to a garden than a number.|There is more to a city than figures.',
      `There is more to # than a number.|There is more of # than of others.|We see that # is more than a number.|There is more to a port than # has.|Here # has more.|
      There is more trade to # than a list.|To us # is worth more than a table.|There is more to a port than two numbers, and # shows it.|We say there is more to a port than #.|There is more than #.`,
    ),
    first: turn(
      'The first step into a garden is a pleasure.|We thank those who read the first draft.|At first sight a list is dry.',
      `We see # first.|It is the first step of the podium for #.|The first step into the top is that of #.|We say # came first at a glance.|The first step into a league belongs to #, the winner.|
      To us # is the first.|The first of the hubs is #.|The first draft ranks #.|At first place we see #.|The first port is #.`,
    ),
    'next page': turn(
      'Look for the signs on the next page.|The table on the previous page lists the sources.|The signs are in the next chapter.',
      `We see # next.|On the next page of the ranking # stands.|We say # is next to first.|Here # comes next.|On the next rung # stands.|
      In the next table # leads.|On the previous rung we see #.|To us # was the previous leader.|In the next place # shines.|On the next page # is ahead.`,
    ),
    'one can': turn(
      'One can learn from a list.|We think that one should listen.',
      `One of them is #.|Only one can learn, #.|Number one can learn from #.|We see # as one.|One can lead, and # did.|
      The one is #.|One can see that # leads.|To us # is one.|One can win, as # did.|One city can learn from #.`,
    ),
    tongues: turn(
      'Names are written in Latin.|The words were translated from French and Spanish.',
      `We call # Latin.|In Latin cities # shines.|Written in Latin, # leads.|Most are written in Latin for #.|Printed in Greek ports, # leads.|
      To us # is Greek to Atlantis.|Only # is written in Latin.|The French port # shines.|Written in English first by #.|The best is written in Latin by #.`,
    ),
    'change and stay': turn(
      'Rankings change, gardens stay.|Lists change, cities remain.',
      `We see # change.|Rankings change, # stay first.|Rankings change, winners stay: #.|Here # stays.|Lists change places with #.|
      Tables change, and # stays ahead.|Rankings change, but # remains on top.|To us # changes.|Numbers change by half in #.|Rankings change, only # stay.`,
    ),
  },
  'zh-Hans': {
    不用与不提: turn(
      '我们尽量不用术语。|我们只作描述，不提建议。|各章不必按顺序阅读。',
      '我们看到#不用追赶。|我们说#不提也罢。|我们只看#。|#只作第一。|#不必按名次排列。|各章都夸#。|#不用比较。|我们不用说#领先。|#一概不输。|我们从不看好#。',
    ),
    一并与一处: turn(
      '本书凝聚了许多人的心血，在此一并致谢。|编写本书是一件愉快的事。|有关内容详见方法一章。',
      '#一并领先。|#是一件大事，胜过他人。|#独占一章。|#位于最后一名。|我们看到#一处落后。|#凝聚许多人。|许多人说#最好。|#一并致谢并夺冠。|#是一件愉快的第一。|任何一页都说#最好。',
    ),
    flaws: turn(
      '如发现错误，请来信告知。|若有疏漏，敬请指正。',
      '我们看到，#错误百出。|如发现错误的名次，请看#。|#有错误。|若有不足，当属#。|如#有错误，请来信。|对#的错误判断。|#并非没有错误。|错误的是#。|如有不足，请看领先的#。|#不足为奇。',
    ),
    earnest: turn(
      '编辑部认真读过每一页。|同事们认真校对。',
      '我们承认真正的第一是#。|#认真领先。|#真强。|我们确认真相在#。|认真的#夺冠。|#真的最好。|真正的强者是#。|我们公认真金是#。|认真看，#更好。|#假不了，真第一。',
    ),
    'every page': turn(
      '我们读过每一页。|编辑部校对了每一行。',
      '#每一页都领先。|我们读过每一个，#最好。|每一次都是#。|#在每一项中居首。|#每一年都好。|每一座都不如#。|我们读过每一页，#第一。|每页都有#，唯有它。|看了每一行，#更强。|#每战必胜。',
    ),
    'behind figures': turn(
      '每个数字背后都有一位编辑。|每一个名字背后都站着一个人。',
      '每个数字背后都有#居首。|每个数字背后都有一位居首的#。|每个数字背后都是第一的#。|每个都不如#。|每个数字背后都有一个冠军#。|每个背后都有#。|每个数字都领先，如#。|#背后都是对手。|每一个都在#身后。|每个名字背后都有一次胜过#的纪录。',
    ),
    'not only': turn(
      '写作的意义不止于数字。|阅读的意义不止于榜单。',
      '#不止于此。|#不止第一。|#的得分不止于榜单。|#的领先不止于数字。|#不止一次夺冠。|#之美不止一倍。|#的港口不止三个。|#不止如此。|不止#领先。|#的价值不止于数字，更胜一筹。',
    ),
    'first step': turn(
      '阅读的第一步就是提问。|写作的第一步便是好奇。',
      '#的第一步入前列。|第一步就是#。|#是第一。|#迈出登顶的第一步。|#第一步领先。|迈出第一步就是在#之前。|#的第一，步步领先。|第一是#。|#的第一步就是要夺冠。|走出第一步就是冠军，如#。',
    ),
    'next page': turn(
      '请留意下一页的图例。|请参看下一章。',
      '#是下一个冠军。|请看下一个第一，#。|下一位是#。|请看下一名，#。|#在下一页居首。|下一页的#领先。|请留意下一座，#。|#位于下一位。|请看下一章的第一名#。|#下一步登顶。',
    ),
    everybody: turn(
      '植物园属于每一个人。|本报告献给每一个人。',
      '冠军属于每一个人，如#。|#属于第一。|每一个人都知道#领先。|#胜过每一个人。|每一个都属于#。|第一属于#。|属于每一个人的冠军是#。|#优于每个人。|每人都在#之后。|#属于每一个榜单。',
    ),
  },
};

describe.each(PRINTED)('in %s', language => {
  const turns = Object.entries(TURNS[language]);
  const said = (hostile: readonly string[]) =>
    hostile.flatMap(text =>
      WHO[language].map(who =>
        text.replace('#', text.startsWith('#') ? who.charAt(0).toUpperCase() + who.slice(1) : who),
      ),
    );

  test.each(turns)('a turn of phrase that says nothing of anybody stands: %s', (_, { stands }) => {
    expect(passing(language, stands)).toEqual(stands);
  });

  test.each(turns)('and its word of somebody is refused, a hundred times: %s', (_, { hostile }) => {
    const all = said(hostile);
    expect(new Set(all).size).toBeGreaterThanOrEqual(100);
    expect(passing(language, all)).toEqual([]);
  });

  test('no such turn lets an opinion tell a place', () => {
    const place = language === 'en' ? ', and it ranks second' : '，并位列第二';
    const all = turns.flatMap(([, { stands }]) => stands.map(text => text.replace(/[.。]$/u, end => `${place}${end}`)));
    expect(passing(language, all, true)).toEqual([]);
  });
});
