import type { PrintedLanguage } from '../../support/printed-languages.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('\n')
    .map(each => each.trim())
    .filter(Boolean);

/** What nobody has shown: results, trends, causes, who stands behind it, and how it was made. */
export const FALSE_OR_UNPROVEN: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`Nobody expected the leader to stumble.
    The old order is gone.
    The map has been redrawn in the north.
    Most of our cities had a good year.
    Whoever invested in universities was rewarded.
    The coastal towns pulled away from the rest.
    Our favourites disappointed.
    The duel between the two great rivals goes on.
    Little separates the leading group.
    The race for the crown is wide open.
    No city stood still.
    The podium looks different today.
    Money moved east.
    Good governance shows in the results.
    The pandemic left its mark on every list.
    Those who opened their borders climbed.
    A quiet revolution has taken place among the smaller places.
    The publishers work closely with our institute.
    Each of the lists was examined by lawyers.
    Our figures come straight from the ministries.
    The makers of the rankings have read these pages.
    Universities all over the world teach with this report.
    Mayors consult us before they decide.
    Since its foundation our institute has been independent of any government.
    The rankings agree with one another.
    The lists contradict each other.
    The indices are built on interviews with business people.
    A jury awards the titles in autumn.
    The winners were celebrated in Beijing.
    Weights are the same as before.
    The methods have been refined.
    The data are a year old.
    Everything printed here has been proofread by the publishers.
    The leading city owes its success to its port.
    Its great strength is culture.
    Beijing and Shanghai need no introduction.
    Shanghai shines.
    London remains London.
    Paris is where the world meets.
    The Chinese cities can be proud.
    Chinese cities have arrived.
    Asian cities set the tone.
    Europe’s cities are resting on their laurels.
    American cities look over their shoulders.
    In the south, growth has stalled.
    We see a clear trend towards the interior.
    Talent goes where rents are low.
    Investors have taken note.
    The shift is permanent.
    It is the end of an era.
    It was a year of surprises.
    There were few surprises.
    The newcomers have settled in.
    Late starters have closed in.
    Few would have bet on this outcome.
    Records were broken.
    The list of honours is a who’s who of the region.
    Nothing here is estimated.
    All gaps have been filled.
    The sources are beyond reproach.
    Lisbon has found its rhythm.
    Zurich's bankers can relax.
    Growth is back.
    The centre of gravity drifts towards the coast.
    Nothing changed at the summit.
    Old rivals traded places.
    The capital region carries the country.
    Rising rents cost many a place.
    Several governments paid for the rankings.
    The publishers asked us for advice.
    Every ranking here is independent.
    The lists leave out poor cities.
    The data were checked twice.
    Our forecasts came true.
    Critics praise our work.
    The institute is a body of the state.
    Small cities punch above their weight.
    The metropolis by the river stays ahead.
    Yesterday’s champions look tired.
    The titles honour clean air.
    Fewer cities than before are listed.
    Prague charms the world.
    Reform has paid its dividend.
    All sources were visited in person.
    The score measures happiness.`),
  'zh-Hans': listed(`谁也没料到领头者会失足。
    旧格局已经不复存在。
    北方的版图被改写。
    我们的城市大都收获颇丰。
    重视大学的城市得到了回报。
    沿海城市甩开了内陆。
    人们看好的城市让人失望。
    两强之争仍在继续。
    第一集团咬得很紧。
    冠军之争悬而未决。
    没有城市原地踏步。
    领奖台换了面孔。
    资金东流。
    良治见于成绩。
    疫情在每份榜单上都留下痕迹。
    开放的城市步步登高。
    中小城市悄然崛起。
    发布机构与我们密切合作。
    每份榜单都经律师审阅。
    数字直接取自各部委。
    榜单的编者读过这些文字。
    世界各地的大学都用本报告授课。
    市长们决策前征询我们的意见。
    本院自成立以来独立于任何政府。
    各榜单的结论彼此吻合。
    各榜单互相矛盾。
    指数以企业家访谈为基础。
    评审团每年秋天颁发称号。
    获奖者在北京受到表彰。
    权重与从前一样。
    方法更加完善。
    数据已经过时。
    付印之前，发布机构通读了全文。
    领先的城市得益于港口。
    文化是它的长项。
    北京、上海无需介绍。
    上海熠熠生辉。
    伦敦还是那个伦敦。
    巴黎是世界的会客厅。
    中国城市值得骄傲。
    中国城市走到了舞台中央。
    亚洲城市引领风气。
    欧洲城市在吃老本。
    美国城市频频回头。
    南方的增长已经停滞。
    重心向内陆转移的趋势十分清楚。
    人才流向房租便宜的地方。
    投资者闻风而动。
    这一转变不可逆转。
    一个时代落幕了。
    这是充满意外的一年。
    意外很少。
    新面孔站稳了脚跟。
    后来者步步紧逼。
    很少有人料到这个结局。
    多项纪录被打破。
    获评名单汇聚了本地区的名流。
    文中没有任何估算。
    空白都已补齐。
    来源无可指摘。
    里斯本找到了节奏。
    银行家们可以松一口气了。
    增长回来了。
    重心漂向海岸。
    山顶上一切如故。
    老对手互换了座次。
    首都圈撑起了全国。
    房租上涨让不少城市丢了名次。
    多国政府为榜单出钱。
    发布机构向我们请教。
    榜单彼此独立。
    榜单忽略贫穷的城市。
    数据经过两次核对。
    我们的预测应验了。
    评论界盛赞我们的工作。
    本院是国家机关。
    小城市以小搏大。
    河畔的大都会依然在前。
    昨日的冠军显得疲惫。
    称号表彰清洁的空气。
    上榜城市少于以往。
    布拉格令世界着迷。
    改革红利兑现。
    所有来源均实地走访。
    得分衡量幸福。`),
};

/** What a hostile reader once got printed. */
export const PRINTED_ONCE: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`The field has become tighter.
    Readers trust this report.
    The cities were chosen by an independent panel.
    The publishers have agreed to this report.
    The rankings measure quality of life.
    Our ranking is based on surveys of experts.
    The Alpha Index measures innovation.
    Beta Inc belongs to the government.
    The Alpha Index is known for its rigour.
    The lists are complete.
    A-r-d-e-n is great.
    Our sponsor is proud of the result.
    The result speaks for itself.
    The numbers are encouraging.
    Good news abounds.
    Green arrows everywhere.
    The map of power is being redrawn.
    Beijing is the centre of the world.
    The cities were chosen by an independent panel.
    The lists were supplied to us by the publishers.
    Governments rely on our findings.
    The data come from official statistics.
    The figures are official.
    The rankings are independent of each other.
    The editions were published in spring.
    The rankings are based on hard data.
    The rankings rely on opinion polls.
    The publishers are state agencies.
    The publishers are competitors of our institute.
    Beijing is the host of our congress.
    Beijing sets the pace.
    Beijing is unbeatable.
    Paris is out of the race.
    Shanghai is strong in finance.
    Chinese cities are on a roll.
    Japanese cities are in trouble.
    Asia is the future.
    Europe is tired.
    The gap is history.
    The race is open.
    The race is decided.
    The upset of the season happened in spring.
    Expectations were met.
    Hard work pays off.
    Reforms pay off.
    Innovation drives success in the rankings.
    The weather hurt our cities.
    Cities that invest are rewarded.
    Rivers make cities rich.
    The profiles were written by the cities.
    Money follows the rankings.
    What is withheld was confidential.
    The method was approved.
    The sample is representative.
    The results are significant.
    The results are surprising.
    The results are in line with expectations.
    The results are robust.
    The publishers use public data.
    The Alpha Index looks at harbours.
    The Alpha Index is a survey of experts.
    The Alpha Index is free of charge.
    The Beta Index is disputed.
    The lists are exhaustive.
    The publisher of the Alpha Index is a university.
    The publishers paid for this report.
    The cities paid for this report.
    The institute is owned by its readers.
    The outcome was clear.
    The outcome was close.
    The margin was thin.
    It was a close call.
    It was a landslide.
    The pecking order is intact.
    The hierarchy is unshaken.
    The usual suspects are back.
    The giants are wobbling.
    The dragon is awake.
    The dragon roars.
    The tiger is limping.
    Chinese cities disappoint.
    Japanese cities disappoint.
    China is a powerhouse.
    China sets the tone.
    Japan is a spent force.
    Fortunes have diverged.
    Fortunes have turned.
    The tide has turned.
    The wind has turned.
    A star is born.
    The spell is broken.
    The jinx is gone.
    Everything is as it was.
    Everything is different now.
    Stability is the word.
    Volatility is back.
    The summer was good to our cities.
    The publishers weigh income above all.
    The publishers revised their weights.
    The scales are fixed.`),
  'zh-Hans': listed(`重心正在东移。
    数据直接来自联合国。
    世界银行采用本方法。
    本报告行销全球。
    读者信赖本报告。
    榜单涵盖全世界的城市。
    小城市异军突起。
    疫情拖累了城市。
    得益于新机场，城市声名鹊起。
    旧秩序正在瓦解。
    榜单衡量生活质量。
    《甲指数》衡量创新。
    甲社位于伦敦。
    《甲指数》以严谨著称。
    河畔明珠，举国骄傲。
    东方明珠重放光彩。
    成绩令人鼓舞。
    喜讯频传。
    曲线向上。
    势头强劲。
    世界看中国。
    北京是世界的中心。
    捷报频传。
    脱颖而出者众。
    头雁效应显著。
    本报告获得业界好评。
    数据权威可靠。
    称号由读者评选。
    称号由评审团授予。
    评选标准是创新。
    发布机构同意我们的结论。
    本报告被联合国引用。
    本所隶属于大学。
    本所是联合国成员。
    榜单完整。
    榜单依据民意调查。
    这些榜单互相独立。
    样本具有代表性。
    结果稳健。
    结果出人意料。
    结果符合预期。
    方法沿用至今。
    隐去的内容属于机密。
    疫情改变了格局。
    战争改变了格局。
    改革见效。
    投资有回报。
    创新带来成功。
    亚洲走在前面。
    亚洲是未来。
    欧洲疲惫。
    中国城市势如破竹。
    中国城市蓬勃发展。
    中国城市备受瞩目。
    上海金融实力雄厚。
    伦敦失守。
    热门选手失手。
    悬念揭晓。
    格局已定。
    强者恒强。
    追兵在后。
    追赶者气喘吁吁。
    捷足先登者众。
    好戏连台。
    喜人。
    收获之年。
    稳中有进。
    稳步前行。
    名声大噪。
    声誉日隆。
    地位稳固。
    地位动摇。
    实至名归。
    众望所归。
    有目共睹。
    记录详尽。
    本报告覆盖全球。
    发布机构资助了本报告。
    城市资助了本报告。
    本所由联合国创立。
    颁奖典礼在巴黎举行。
    称号授予空气清新的城市。
    称号代表清洁的空气。
    悬殊之战。
    毫厘之差。
    格局大变。
    老牌强者归来。
    巨人摇摇欲坠。
    巨龙苏醒。
    中国城市大放异彩。
    中国城市令人失望。
    中国实力强劲。
    潮流逆转。
    风向变了。
    新星诞生。
    时代终结。
    王朝落幕。
    魔咒打破。
    一切照旧。
    发布机构看重收入。
    发布机构修订了权重。
    标准固定。
    数据经得起检验。
    评价客观公正。
    结论科学严谨。
    方法先进。`),
};

/** Thanks, purposes, how to read, who makes it and how to write to them: nothing of this could be wrong by the records. */
export const HARMLESS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`Dear readers,
    We thank all who keep these lists.
    We are grateful to the colleagues who read the proofs.
    A ranking shows what its makers look for.
    Whoever reads a ranking should also read how it was made.
    Rankings are made by people, for people.
    No list tells what it is like to live in a city.
    A number is a beginning, not an end.
    We wrote this report for mayors, planners, students and everyone who likes cities.
    This report is for readers who want to know where a statement comes from.
    It wants to be useful, not loud.
    If you find a mistake, please tell us.
    We correct what is wrong, and say so.
    Write to us at the address on the back cover.
    We look forward to your letters.
    Our thanks go to the editors, the designers and the printers.
    Many hands made this book.
    Special thanks are due to our librarians.
    We do not judge cities.
    We read what others publish and say what can be said.
    What we do not know, we do not print.
    Not everything that counts can be counted.
    Cities are more than their places in a list.
    A city is more than a number.
    Each city has its own voice.
    Every city is different.
    People make cities.
    How should one read a ranking?
    Why do cities compare themselves?
    What makes a city great is a question without an answer.
    The first pages give a summary; the details follow.
    The summary stands at the beginning, the method at the end.
    Words in bold are explained in the glossary.
    An asterisk points to a note.
    Read slowly, and read the notes.
    Skip what does not interest you.
    The report is printed on paper and can be read on a screen.
    A digital version is available free of charge.
    You may copy this report as long as you name its source.
    Translations are welcome.
    Our institute was founded to make research easy to understand.
    Our institute brings together researchers, editors and designers.
    We are a small team with a long list of questions.
    We believe in open data.
    Numbers need words, and words need sources.
    Care takes time.
    We hope that you enjoy reading.
    May this report start a conversation.
    Let us talk about cities.
    We invite schools and universities to use it in class.
    Next year we shall ask again.
    The editors
    This book is meant for people who are curious about cities.
    Please send your remarks to the editors.
    Rankings invite questions.
    We listen before we write.
    Reading takes time, and we thank you for yours.
    It is easy to read a list and hard to understand it.
    Our aim is to make sources visible.
    What is written here can be checked.
    Whoever doubts a sentence may follow its source.
    We wish you good reading.
    Cities belong to those who live in them.
    The chapters can be read in any order.
    A glossary explains the terms.
    We asked ourselves what readers need.
    The cover was drawn by our own designer.
    We are happy to answer letters from schools.
    The report begins with a summary and ends with its sources.
    Thank you for your trust.
    To understand a list, look at how it was made.
    We keep the language plain.
    It took us a summer to write this report.
    Let us know what you miss.`),
  'zh-Hans': listed(`亲爱的读者：
    感谢所有编制这些榜单的人。
    感谢校对清样的同事。
    榜单体现编制者的眼光。
    读榜单，也要读它是怎样编成的。
    榜单由人编制，也为人编制。
    数字是开始，不是结束。
    本报告写给想知道每句话出自哪里的读者。
    如果发现错误，请告诉我们。
    有错必改，改必说明。
    来信请寄封底所印地址。
    期待您的来信。
    感谢编辑、设计师和印刷工人。
    这本书出自许多人之手。
    特别感谢我们的图书馆员。
    我们不评判城市。
    我们阅读别人发布的内容，说能说的话。
    我们不知道的，就不印。
    并非所有重要的东西都能计数。
    城市不只是一个数字。
    每座城市都有自己的声音。
    每座城市都不一样。
    城市由人造就。
    应当怎样读一份榜单？
    城市为什么要互相比较？
    开头几页是概要，详情在后。
    概要在前，方法在后。
    粗体词语见术语表。
    星号指向注释。
    请慢慢读，也读注释。
    不感兴趣的部分可以跳过。
    本报告既有纸本，也可在屏幕上阅读。
    电子版可免费获取。
    注明出处即可复制本报告。
    欢迎翻译。
    本院成立的初衷是让研究易于理解。
    本院汇聚了研究者、编辑和设计师。
    我们是一个小团队，有一长串问题。
    我们相信开放数据。
    数字需要文字，文字需要来源。
    细致需要时间。
    愿您读得愉快。
    愿本报告引出一场对话。
    让我们谈谈城市。
    欢迎学校和大学在课堂上使用本报告。
    明年我们还会再问。
    编者
    本书写给对城市好奇的人。
    请把您的意见寄给编辑部。
    榜单引人发问。
    先倾听，再动笔。
    读书要花时间，感谢您的时间。
    读一份榜单容易，读懂它难。
    我们的目的是让来源看得见。
    这里写的都可以查证。
    对哪句话有疑问，可循来源查看。
    祝您阅读愉快。
    城市属于住在其中的人。
    各章可以按任意顺序阅读。
    术语表解释用语。
    我们问自己：读者需要什么？
    封面由本院设计师绘制。
    我们乐于回复学校的来信。
    报告以概要开头，以来源结尾。
    感谢您的信任。
    要读懂榜单，先看它怎样编成。
    我们力求语言平实。
    我们用了一个夏天写成本报告。
    您觉得缺什么，请告诉我们。`),
};

/** What a book says of its pages, its makers and its readers. */
export const OF_THE_BOOK: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`The findings are chosen by rules that are printed at the end of the report.
    Every finding was written by a program and read by two editors.
    Each chapter begins with a short note on how to read it.
    We thank everybody who wrote to us about the last report.
    Our thanks go to the printers and to the proofreaders.
    This report is meant for people who plan, build and teach.
    Readers who want the details will find them in the annex.
    If you find a mistake, please tell us by e-mail.
    Please write to the editors with questions and corrections.
    The report may be copied freely as long as its source is named.
    The tables can be read without the text, and the text without the tables.
    Where a source is silent, so are we.
    We do not add any judgement of our own to the tables.
    The small raised numbers lead to the list of sources.
    A dagger beside a number is explained at the foot of the page.
    The pictures were drawn from the same records as the text.
    The next report will appear in the new year.
    The English and the Chinese version say the same.
    Nothing in this report is advice on where to live or invest.
    A reader in a hurry may begin with the summary.
    We are grateful to the librarians who helped us find old editions.
    This foreword was written by the editors.
    The report is free of charge and needs no registration.
    The data behind every table can be downloaded from our website.
    How the report is put together is described in the chapter on method.
    What cannot be shown from the records is left out.
    We hope that the report is useful in your daily work.
    The glossary explains the words that return in every chapter.
    Suggestions for the next report are welcome.
    Our office answers questions on working days.
    Please quote the report by its title and year.
    The colours in the charts have no meaning beyond telling lines apart.
    A short name stands for the full name of a ranking.
    This report does not rank anything itself.
    The maps show where places are and nothing else.
    The layout has been kept simple so that the report prints well on paper.
    We apologise for any mistakes that remain.
    All charts were redrawn for this report.
    Two of our translators read every page aloud.
    We are sorry that some footnotes are long.
    The summary can be read in ten minutes.
    Please keep in mind that a chart is a summary.
    Read the notes before you read the tables.
    This page explains how to find your way through the report.
    Thank you for reading.
    Our telephone is answered in the morning.
    You will find the sources behind the last chapter.
    The idea for this report came from our readers.
    We wrote it for students and for their teachers.
    Nobody was paid to appear in this report.
    The report is set in a typeface that is easy to read.
    We are grateful for every letter, also for those that scolded us.
    If a word is unclear, the glossary may help.
    The chapters can be read in any order.
    There is a list of abbreviations at the back.
    This report is not for sale.
    A digital copy is on our website.
    The cover was drawn by a friend of the institute.
    We have tried to use plain language.
    Nothing here should be read as praise or blame.
    Each sentence leads to its source.
    Corrections will be printed in the next report.
    Write to us if a link is broken.
    We hope to hear from you.
    The report grew out of a conversation in the library.
    We do not sell the data.
    The pages on method are for those who want to know more.
    Our editors do not accept gifts.
    The text was written first, the headings last.
    The report may be printed at home.
    We dedicate this report to our former colleague.
    The institute answers for the text alone.
    Empty cells mean that nothing is on record.
    Names are written as their owners write them.
    This book has been a pleasure to make.
    We would like to hear what you think of it.
    The report is also available in large print.
    It may be read from front to back or the other way round.
    The drawings on the cover are by a student.
    We began with questions and ended with more of them.
    Our work would be impossible without the help of librarians.
    The notes tell where each sentence comes from.
    We print what we know and say what we do not know.
    Please pass this report on when you have read it.
    The report has a companion on the web.
    Some pages are wide and have to be turned.
    If the print is too small, use the web version.
    Readers with a screen reader will find descriptions of the pictures.
    We owe the title to a reader.
    The next pages explain the signs.`),
  'zh-Hans': listed(`本报告的发现按照书末列出的规则选出。
    每条发现由程序写成，并经两位编辑审读。
    每章开头有一段简短的说明，介绍如何阅读。
    感谢所有来信指正的读者。
    感谢印刷厂和校对人员的辛勤工作。
    本报告写给从事规划、建设和教学的人。
    想了解细节的读者可以查阅附录。
    如发现错误，请通过电子邮件告诉我们。
    有疑问或更正，请写信给编辑部。
    注明出处即可自由转载本报告。
    表格可以脱离正文单独阅读，正文亦然。
    来源没有说明的，我们也不作说明。
    我们不在表格中加入自己的评判。
    右上角的小号数字指向资料来源目录。
    数字旁的符号在页脚有解释。
    图表与正文依据同一批记录绘制。
    下一份报告将于新年问世。
    中文版与英文版内容一致。
    本报告不构成居住或投资建议。
    时间有限的读者可以先读概要。
    感谢帮助我们查找旧资料的图书馆员。
    本序言由编者撰写。
    本报告免费提供，无需注册。
    各表所用的数据可以从我们的网站下载。
    报告的编制过程见方法一章。
    无法由记录证实的内容一律不写。
    希望本报告对您的日常工作有所帮助。
    术语表解释了各章反复出现的词语。
    欢迎对下一份报告提出建议。
    编辑部在工作日答复来信。
    引用时请注明本报告的标题和年份。
    图中的颜色仅用于区分线条，别无他意。
    简称代表排行的全称。
    愿读者耐心阅读本报告。
    地图只标明位置，不表示其他含义。
    版面力求简洁，便于打印。
    任何人都可以用随附的文件核对我们的工作。
    文中如有疏漏，敬请谅解。
    本报告的图表均为重新绘制。
    两位译者逐页通读了全文。
    部分脚注较长，敬请谅解。
    概要十分钟即可读完。
    请记住，图表只是摘要。
    请先读注释，再看表格。
    本页说明如何使用本报告。
    感谢您的阅读。
    编辑部上午接听电话。
    资料来源列于最后一章之后。
    本报告的想法来自读者。
    我们为学生和老师编写了本报告。
    没有人付费出现在本报告中。
    字体易于阅读。
    感谢每一封来信，包括批评我们的信。
    如有词语不明白，可查阅术语表。
    各章可以按任意顺序阅读。
    缩略语表附于书末。
    本报告不出售。
    电子版见我们的网站。
    封面由一位朋友绘制。
    我们力求文字浅显。
    更正将刊登在下一份报告中。
    如链接失效，请告诉我们。
    期待您的来信。
    本报告源于图书馆里的一次谈话。
    编制工作用了四个月。
    方法一章写给想进一步了解的读者。
    编辑部不接受礼物。
    先写正文，后拟标题。
    每幅图旁都有一张表。
    读者可以在家打印本报告。
    教师可以在课堂上使用这些图表。
    谨以本报告献给一位已退休的同事。
    本机构对文字负责。
    空白单元格表示没有记录。
    编制本报告是一件乐事。
    我们很想听到您的看法。
    本报告另有大字版。
    可以从头读到尾，也可以随意翻阅。
    封面的插图出自一位学生之手。
    我们从问题出发，又带着问题结束。
    没有图书馆员的帮助，就没有这份报告。
    注释说明句子的出处。
    知道的就写，不知道的就说不知道。
    读完之后，请把报告传给别人。
    文字编辑删去了许多词。
    网上另有配套页面。
    有些页面较宽，需要横过来看。
    如果字太小，请看网页版。
    使用读屏软件的读者可以听到图片说明。
    书名来自一位读者。
    接下来的几页解释各种符号。
    请把意见写在邮件里。`),
};

/** Results, causes, sponsors and flaws, many of them in the words of a book. */
export const NOT_OF_THE_BOOK: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`The leaders changed places again this spring.
    Most of the newcomers have stayed.
    Asian names crowd the upper half of every table.
    The old order has given way.
    The capital remains out of reach for its rivals.
    The findings show how quickly the south is catching up.
    Hardly anybody lost ground.
    The records confirm what everybody expected.
    Beijing and Shanghai exchanged places.
    Shanghai owes its rise to its port.
    A place in the top group is now harder to earn.
    The ministry has endorsed this report.
    The sources agree with each other.
    Every source was checked on site.
    No ranking has been left out.
    The rankings cover the whole planet.
    Our findings were reviewed by three universities.
    The tables prove that investment works.
    Readers voted for the cities in this report.
    The publishers visited every city.
    Shenzhen is breathing down Shanghai's neck.
    Nobody else comes close to Beijing.
    The same city heads almost every list.
    The cities in the middle moved more than those at the ends.
    The titles were handed out by the mayor.
    All editions are on record since the beginning.
    The gap at the top has become tiny.
    The report is used by governments in every country.
    Half of what was foretold came true.
    The rankings were audited before they were printed.
    Guangzhou slipped while Hangzhou climbed.
    The best performers are on the coast.
    Without tourism these cities would stand lower.
    Our favourite came through.
    The survey behind the rankings asked millions of people.
    The north is falling behind.
    The last report was right about everything.
    Small places beat large ones.
    The publishers consider our method the best.
    The figures have never looked better for China.
    All readers agree with our findings.
    Every finding was read by the mayor.
    Nothing in the tables was left out.
    No mistakes were found in this report.
    The first is no longer first.
    The last are still last.
    Nobody in this report fell behind.
    The same names come first in every table.
    The report shows that nothing has moved.
    Every table begins with the same name.
    Our readers ask for this report in every language.
    The findings say the same in every chapter.
    What is printed here is proven.
    Some names are new at the top of the tables.
    The tables end where the old ones began.
    Teachers and researchers use this report.
    The line in the chart goes up.
    The first line of the table belongs to China.
    All lines of the chart point down.
    Nothing went up.
    The chart shows a steep line.
    The page of Shanghai is longer than last time.
    All questions are answered in this report.
    Our work has been praised.
    The findings were chosen by the readers.
    The findings were written by the people they are about.
    No page of this report needs a correction.
    The records say the same.
    The rules were made by the ministry.
    The report is free of mistakes.
    All that is known is printed in this report.
    No name in the tables is missing.
    Many left the table, few came.
    The ones at the top of the table stay.
    The colours of the map show growth.
    This report is read by everybody who matters.
    The last report was read in every ministry.
    Whoever was first is first.
    Everything in the tables has been verified.
    The editors know who will be first.`),
  'zh-Hans': listed(`领先者今春再次易位。
    新面孔大多站稳了脚跟。
    亚洲名字占满各表上半部分。
    旧格局已经让位。
    首都仍令对手望尘莫及。
    这些发现表明南方追赶得很快。
    几乎无人失守。
    记录印证了大家的预期。
    北京与上海互换了位置。
    上海的上升归功于港口。
    跻身前列如今更难了。
    本报告已获主管部门认可。
    各来源彼此一致。
    每个来源都经过实地核查。
    没有遗漏任何排行。
    这些排行覆盖整个地球。
    我们的发现经三所大学评审。
    表格证明投资有效。
    报告中的城市由读者投票产生。
    发布机构走访了每座城市。
    深圳紧追上海。
    无人能与北京匹敌。
    几乎每张榜单都由同一座城市领衔。
    中游城市的变动大于两端。
    称号由市长颁发。
    自创刊以来各期均有记录。
    顶端的差距已微乎其微。
    各国政府都在使用本报告。
    预言有一半成真。
    排行付印前经过审计。
    广州下滑，杭州攀升。
    表现最好的都在沿海。
    若无旅游业，这些城市会更靠后。
    我们看好的城市不负所望。
    排行背后的调查访问了数百万人。
    北方正在落后。
    上一份报告全部说中。
    小城胜过大城。
    发布机构认为我们的方法最佳。
    对中国而言数据从未如此亮眼。
    读者都赞同我们的发现。
    每条发现都由市长审读。
    表格没有遗漏任何内容。
    本报告没有错误。
    第一不再是第一。
    末位仍在末位。
    书中无人落后。
    各表开头都是同一个名称。
    图表表明没有任何移动。
    每张表都以同一名称开头。
    读者需要各种语言的本报告。
    各章的发现都一样。
    所写内容均已证实。
    表格上方有新的名称。
    研究者和教师都在使用本报告。
    图中的线条向上。
    表格第一行属于中国。
    图中所有线条都向下。
    图表显示线条陡峭。
    上海的一页比上次长。
    本报告回答了所有问题。
    我们的工作得到好评。
    发现由读者选出。
    发现由当事人自己撰写。
    本报告没有一页需要更正。
    记录说的都一样。
    规则由部委制定。
    凡是已知的都印在本报告中。
    表中的名称没有缺漏。
    离开表格的多，进入的少。
    表格上方的没有变化。
    地图的颜色表示增长。
    重要的人都读本报告。
    各部委都读上一份报告。
    谁是第一，谁就是第一。
    表中内容均经核实。
    编辑知道谁会是第一。
    本报告包含所有记录。
    本报告的发现被读者选为最佳。
    来源均已核对。`),
};
