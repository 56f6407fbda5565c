/** Words that join, point and ask, and helping verbs. */
const JOINING = `我们 我 您 你 你们 自己 大家 人们 人 的人 者 谁 什么 哪里 哪 何处 何 何时 怎样 怎么 如何 是如何 为什么 为何 为谁 是否 吗 呢 吧 啊 么 与否
  的 地 得 了 着 过 们 是 为 在 于 从 自 向 往 到 给 对 对于 关于 与 和 及 以及 同 跟 并 并且 也 而 而且 但 但是 或 或者 以 用 由 经 将 把 被 让 使 令 所 之 其 此 这 那 该 另
  这些 那些 这里 那里 此处 这样 那样 这种 这么 如此 之中 之后 之间 里面 后面 下面 上面 前面 旁边 背后 中间 里 中 内 外 间 旁 前 后 下 上 处 方面 方 边 面 头 尾 末 初 左 右
  等 按 按照 根据 依据 依照 就 便 即 则 又 还 再 才 很 太 非常 十分 万分 已 已经 正 正在 将要 会 能 能够 可 可以 应 应当 应该 须 需 需要 要 想 想要 愿 愿意 肯 敢 请 敬请 欢迎
  如 如果 如有 若 倘若 假如 只要 因此 所以 于是 然后 接着 接下来 此外 另外 同时 例如 比如 即使 虽 当 当时 时 时候 既 因 宁可 与其 即可 无须 有 带 带着 带来 来 去 起 下去 起来 出来 进来 过来 回来
  成 成为 作 作为 做 做出 作出 当作 视为 看作 予 予以 予人 加以 进行 开展 均 皆 而已 仅此 似的 好像 如同 正如 就像 就是 至于 有些 各自 互相 相互 彼此 一处 一样 共同 是 其实 本来 原本
  凡 凡是 项 个 份 章 条 页 位 篇 步 遍 番 地方`;

/** What is said, asked, written, thanked and owned up to. */
const SAYING = `说 说说 说起 说清 说得清 说清楚 说到 说几句 几句 说明 讲 讲述 讲解 叙述 描述 介绍 解释 谈 谈谈 谈起 讨论 探讨 对话 谈话 交谈 交流 告诉 告知 提 提出 提到 提及 提问 提醒 提供 问 询问 追问 发问 回答 解答 答复 回复 回应
  表达 表示 道 道谢 道别 告别 劝 说服 指教 赐教 指正 指出 指明 请教 感谢 谢谢 谢意 鸣谢 多谢 致 致谢 凝聚 致以 致歉 道歉 抱歉 歉意 深表 感激 感恩 献 献给 呈 呈献 呈上 呈现 展示 祝 祝愿 祝福 希望 盼望 期待 期许 问候 敬意 敬礼 顺颂 敬上 谨 谨以 谨向 谨此 特此 在此 兹
  批评 称赞 赞扬 责备 建议 推荐 鼓励 承认 声明 断言 妄言 下结论 引用 引述 列举 列出 列 归纳 总结 概括 举例 转入 转向 引 引出 就说到这里 道来`;

/** How a book is read, and how one is made and sent. */
const READING = `读 读起 读取 读完 读懂 读到 读读 读者 阅读 细读 重读 初读 审读 翻阅 翻到 翻开 翻看 打开 合上 查 查阅 查看 查找 查到 查证 核对 看 看到 看待 看看 来看 看来 多看 一眼 看完 浏览 跳读 跳过 略过 略去 省略 参看 参见 参阅 参考 详见 见 见于 请见 继续 往下
  开始 开头 结束 结尾 完成 起点 终点 起 止 停 停留 站 坐 停笔 走 通往 走近 走到 进 回到 转 始于 源于 来自 出自 出于 在于 取决于 属于 遇到 遇见 碰到 出现 用到 等待 等`;
const MAKING = `写 写作 写成 写下 写明 写给 写到 书写 编写 编 编制 编成 编排 编出来 编出 编就 编纂 撰写 起草 着手 动笔 落笔 搁笔 修改 修订文字 改 改动 改正 删 删去 增补 补充 校对 翻译 设计 绘制 绘 画 印 印制 印刷 刊印 刊登 排印 排版 付印 定稿 成稿 出版 问世
  整理 收集 收录 汇集 集中 集中到 汇聚 准备 附 附有 附上 注 注明 标 标有 标出 标明 注释 区分 区别 对应 指向 安排 排列 排序 排 分 分为 分成 组成 构成 包括 包含 涉及 选 选择 选用 选取 采用 采取 取 取其 取舍 沿用 遵循 循 处理 对待
  计数 发布 登 造 工作 编写工作 放 放在 留 留给 留下 留白 用 用作 使用 复制 转载 分享 下载 订阅 保存 打印 获取 从事 致力 旨在 意在 意味着 派 派上 用场 派上用场 成立 设在 位于`;
const GIVING = `交 交到 拿 找 找到 供 供给 寄 寄给 寄来 写信 来信 送 给予 付出 收 收到 接受 联系 取得联系 取得 支持 帮助 帮 协助 参与 陪伴 加入 负责 承担 自负 文责 责任 求 力求 力图 努力 试图 尝试 试着 试 尽力
  包容 宽容 原谅 谅解 体谅 理解 珍惜 爱护 善待 征得 同意 花时间 见面 相见 再会 相遇 会面 打交道`;

/** What goes on in a mind. */
const THINKING = `认为 觉得 感到 知道 了解 懂 懂得 明白 记 记住 忘记 学 学到 学习 学会 教 教会 听 听到 倾听 认识 注意 留意 关注 关心 好奇 想过 想着 想到 思索 思考 思想 判断 评价 评判 猜 猜测 臆测 相信 信任 决定 比较 观察 考察 体会 感受 喜欢 喜爱 爱好
  感兴趣 熟悉 熟知 值得 有助于 有益 有用 有所 帮到 益于 受益 良多 受益良多 在意 欣慰 感慨 遗憾 意外 惊讶 惭愧 高兴 愉快 快乐 荣幸 乐事 乐意 乐于 欣然 欣喜 就 问题`;

/** What a book is made of. */
const PARTS = `报告 本报告 本书 这本书 本文 本版 本章 本节 本页 本表 本图 本卷 书 全书 书中 书末 书后 书首 文 文中 文末 文后 下文 上文 正文 序 序言 前言 引言 导言 导读 后记 跋 卷首语 编后记 节 章节 部分 段 段落 句 句子 句话 每句话 字 文字 词 词语 用语
  术语 术语表 缩略语 缩略语表 目录 摘要 概要 概览 概况 附录 附表 表 表格 图 图表 图例 图片 照片 插图 地图 示意 示意图 线条 连线 圆点 颜色 灰色 符号 星号 剑号 小剑号 方括号 括号 单元格 空格 空白 栏 行 框 页码 页脚 页边 页眉 末页 最后一页 首页 封面 封底
  标题 书名 名称 名字 人名 地名 全名 简称 写法 译名 译文 译本 原文 引文 脚注 附注 说明文字 出处 来源 由来 资料 资料来源 文献 文献列表 材料 数据 数字 编号 结果 主要发现 发现 排名 榜单 名单 方法 方法一章 定义 口径 体例 格式 版式 版面 字体 楷体 宋体 黑体 黑体字 粗体 粗体字 斜体
  拼写 标点 语法 语气 文风 文体 初稿 草稿 稿件 书稿 手稿 清样 校样 纸 纸张 纸本 电子版 纸质版 中文版 英文版 文本 屏幕 读屏软件 网页 网站 网上 线上 链接 邮箱 电子邮件 邮件 信 信件 电话 地址 附件 文件 示例 例子 内容 信息 详情 版 年度 中文 英文 语言 话 公式`;

/** Who makes it and who reads it, and who stands by them. */
const PEOPLE = `编者 编辑 编辑部 作者 作者本人 本人 译者 设计师 设计者 绘图者 校对者 校对员 排字 印刷厂 印厂 印刷工人 师傅 师傅们 图书馆员 图书馆 资料室 档案员 档案工作者 同事 同事们 同仁 同行 同学 学生 学校 教师 老师 记者 规划者 研究者 研究人员 学者 朋友 友人 家人 父母 孩子
  团队 小团队 志愿者 程序员 博士 教授 先生 女士 各位 众人 多人 许多人 别人 来信者 所有者 留名 首任 前辈 后来者 每一位 知音 本院 本所 本机构 代表 写作者 制作者 编制者 读者们`;

/** What is said and thought, and why. */
const MATTERS = `意见 看法 想法 观点 疑问 疑问之处 答案 主题 话题 题目 结论 定论 指南 投资指南 投资建议 目的 宗旨 初衷 意图 用意 用途 心愿 心意 心血 用处 意思 含义 涵义 意义 立场 角度 视角 眼光 方式 办法 途径 过程 步骤 顺序 次序 先后 线索 入口 细节 疏漏 疏忽 差错 纪念
  课堂 课堂上 教室 课程 讨论会 研究 分析 课题 项目 事 事情 回事 东西 机会 兴趣 耐心 细心 热情 时间 时间有限 有限 情况 道理 广义 狭义 意 心 心中 心里 手中 手 眼 眼睛 耳 口 声音 家 家中 体现`;

const TIMES = `日期 年 月 日 周 天 分钟 小时 期间 早晨 上午 下午 夜晚 春天 夏天 秋天 冬天 冬 夏 春 秋 假期 日常 平日 写作时 历时 新年 推移`;

/** How something is said, made or read, and how those are who do so. */
const MANNERS = `好 好的 新 旧 顺利 平安 安康 仔细 认真 用心 热心 慷慨 无私 真诚 诚挚 诚恳 衷心 由衷 陌生 生疏 专业 枯燥 简单 简短 简要 简洁 简明 简化 平实 浅显 易懂 明白易懂 清晰 清楚 明确 详细 一般 普通 普遍用法 通行 常用 常见 中文通行 恰当 适当 合适 妥当
  方便 便于 容易 易 难 难以 不易 可能 自由 可以自由 免费 公开 空 长 短 小 大 大字 直接 间接 单独 分别 依次 逐一 逐页 逐行 随时 随意 随手 任意 事先 预先 及时 尽快 适时 准 连 为准 尤其 特别 总是 总 往往 常常 通常 有时 偶尔 也许 或许 大概会 想必 必定 必 必然 实在 原样 原有
  有意 有意留空 留空 无意 故意 特意 重新 先 先就 首先 其次 最终 迟来 迟 早 晚 多 多多 公平 广 深 浅 远 近 亲爱的 尊敬的 敬爱的 尚 尚存 尚待 余下 其余 其他 其它 别的 相关 有关 上述 该书 具体 主要 次要 重要 必要 可能陌生 正题 动 不明 从左向右 凡属 示 尽量 分散 漫长`;

/**
 * Ordinary words that by themselves tell nothing of the world: they join and point, or are of saying, reading, making, giving and thinking, of
 * a book and of who makes it and reads it, of times and manners. Whatever else a word is of speaks of the world. Words that count, compare,
 * deny or single out are none of them.
 */
export const ZH_ORDINARY = [
  JOINING,
  SAYING,
  READING,
  MAKING,
  GIVING,
  THINKING,
  PARTS,
  PEOPLE,
  MATTERS,
  TIMES,
  MANNERS,
].join(' ');

/** Those who are spoken of, whoever they are, and what is counted in. */
const OTHERS =
  '他 她 它 他们 她们 它们 工作人员 人员 座 场 批 种 封 幅 张 次 册 串 本 几 段 句 行 号 求 将 缺 慢慢 一起 任意 各自';

/** Those who may be ranked, whoever they are: the names of kinds, of nobody. */
const RANKED = '城市 都市 城 大学 高校 港口 机场 博物馆 植物园 机构 指数';

/** People by their work, and that they work. */
const WORKING = `工人 职员 司机 吊车司机 船员 海员 引航员 关员 港务人员 工程师 医生 护士 律师 农民 园丁 厨师 工匠 艺术家 音乐家 商人 建筑师 居民 旅人 访客 旅客 客人 邻居 市民
  辛劳 辛勤 劳动 日夜 早起`;

/** What is carried and lived by, and how something is known. */
const HANDLED = '货物 集装箱 包裹 承载 搬运 运送 衣食住行 证明 证实';

/** What something is likened to: a list is a window, a mirror, a tool. */
const LIKENED = '窗口 镜子 大门 工具 钥匙 桥梁';

/** Matters in general, of which nothing is told as long as no other word tells it. */
const GENERAL = '世界 国际 生活 居住 住 住在 旅行 数据 开放数据 开放';

/** Words besides that running text may hold: of whom and of what a foreword speaks, never of how it fares. */
export const ZH_GENERAL = [OTHERS, RANKED, WORKING, HANDLED, LIKENED, GENERAL].join(' ');
