package org.gatepost.marking;

import java.util.List;

/**
 * Words in which a character looks like a number or a negation and is none: 一定 says nothing of one, 特别 forbids
 * nothing. Were they taken for hard tokens, 特重要 would be called the opposite of 特别重要 and 万分满意 a wrong number
 * of 十分满意. A word too many here only sends an answer to a marker; a word too few calls a good answer wrong.
 *
 * <p>Behind the exclamation mark stands what must not follow: 没收 is to confiscate, 没收到 is not to have received.
 */
final class OrdinaryWords {

    private static final Phrases WORDS = Phrases.of(
            // 一, as "the whole", "the same", "as soon as"
            """
            一定 一样!东商物产菜 一般 一直 一起!案事投 一些 一切 一旦 一向 一贯 一律 一致 一概 一共 一同 一味 一边 一面 一带
            一会!议 一会儿 一时 一流 一心 一身 一路 一如 一再 一经 一番 一辈子 一瞬 一阵 一齐 一并 一体 一举 一旁 一口气
            一应 统一 唯一 单一 专一 万一 逐一 同一 进一步
            一心一意 一如既往 一丝不苟 一目了然 一视同仁 一模一样 一言一行 一举一动 一举两得 一举多得 一点一滴 一朝一夕
            一五一十 一清二楚 一清二白 一干二净 一刀两断 一石二鸟 一箭双雕 一波三折 一来二去 一尘不染 一成不变 一言九鼎
            一诺千金 一字千金 一刻千金 一本万利 一落千丈 一落万丈 一日千里 一泻千里 一呼百应 一技之长 一臂之力 一览无余
            """,
            // other numerals, mostly in set phrases that have synonyms with another number
            """
            二手 二维码 不二!次 独一无二 数一数二 说一不二 略知一二
            三心二意 再三 三番五次 三番两次 三番四次 三令五申 三言两语 一言两语 三三两两 三五成群 三长两短 三思 三头六臂
            接二连三 丢三落四 颠三倒四 低三下四 不三不四 推三阻四 举一反三 三天两头 三天五头 三教九流 三生有幸 约法三章
            四面八方 四通八达 四平八稳 四处!理 四周 四海 五湖四海 四季
            五花八门 五颜六色 五光十色 五金 五官 六神无主 七上八下 七嘴八舌 七零八落 七手八脚 七拼八凑 乱七八糟 杂七杂八
            横七竖八 九牛一毛 九死一生 万死一生 十分!钟之制 十足 十全十美 十有八九 十之八九 八九不离十 半斤八两
            百里挑一 千里挑一 万里挑一 百闻不如一见 百无一失 万无一失 万众一心 万水千山 两全其美 两难
            千克 千米 千瓦 千卡 零件 零配件 零部件 零售 零食 零钱 零星 零散 零碎 零头 凋零
            半路 半途 半成品 半自动 半天 半夜 夜半 半径 半导体 半岛 半信半疑 多半 大半
            """,
            // 不
            """
            不但 不仅 不光!顾 不只 不单!独 不独!立自 不料!理 不过!期问分关夜敏滤户程 不然 不如!实期约 不论 不管!理用
            不断!电网货线水供气粮 不少!于过 不时 不禁!止 不免!费税除 不妨!碍 不愧 不惜 不外乎 不止 不啻 不亚于 不乏 不日
            不久 不得已 不得了 不好意思 差不多 差不离 好不容易 好不热闹 好不高兴 好不开心 要不然 要不是 说不定 对不起 对不住
            了不起 了不得 巴不得 恨不得 怪不得 免不了 少不了 大不了 忍不住 禁不住 止不住 冷不防 岂不 何不 何尝不 难免不
            不一会 不一会儿 果不其然 不由得 不由自主 不知不觉 不可思议 不可或缺 必不可少 不可开交 不亦乐乎 不胜感激
            不胜枚举 不计其数 不言而喻 不约而同 不谋而合 不折不扣 不遗余力 不辞辛苦 不辞劳苦 不辞辛劳 不厌其烦 不慌不忙
            不紧不慢 不卑不亢 不在话下 川流不息 络绎不绝 有条不紊 孜孜不倦 坚持不懈 坚定不移 刻不容缓 迫不及待 爱不释手
            义不容辞 美不胜收 目不转睛 百折不挠 锲而不舍 滴水不漏
            """,
            // 没, 无, 未
            """
            没收!到费取过回齐 没准!时备许 没落!实下 淹没 沉没 埋没 出没!有收 吞没 湮没 差点没 差点儿没 差一点没 险些没
            无论 无非 无不!良 无所谓 无疑 无线!索下上 无锡 无妨!碍 无比 无奈 无聊 无辜 无赖 无花果 无人机 无独有偶
            无时无刻 无时无刻不 无微不至 无所不能 无所不在 无处不在 无与伦比 无可厚非 毫无疑问 毋庸置疑 毋宁 风雨无阻
            有备无患 未来 未免
            """,
            // 非, 莫, 勿
            """
            非常 非洲 南非 非得 非要!求 非但 非凡 除非 莫非 是非曲直 明辨是非 搬弄是非 惹是生非 口是心非 似是而非 想入非非
            啼笑皆非 今非昔比 非同小可 莫名 莫名其妙 莫大 莫过于 莫不 莫如 约莫 莫斯科 莫逆 勿忘我
            """,
            // 别, as "other", "kind" and "part"; 合并 because 并不 is a negation
            """
            特别 区别 差别 级别 类别 性别 个别 分别 告别 识别 辨别 鉴别 甄别 派别 国别 职别 判别 离别 永别 临别 有别 各别
            别人 别的 别墅 别致 别扭 别针!对 别名 别处!理罚 别家 别国 别样 别无 别称 别号 别具一格 别出心裁 别开生面
            别有用心 别来无恙 天壤之别 合并
            """,
            // not, no
            """
            not_only not_just not_merely not_simply not_least not_to_mention or_not why_not no_doubt no_wonder no_matter
            no_sooner nothing_but
            """);

    private OrdinaryWords() {}

    /** How many atoms the word has that begins here; zero where none of the list does. */
    static int lengthAt(List<Atom> atoms, int at) {
        return WORDS.at(atoms, at).map(word -> word.atoms().size()).orElse(0);
    }
}
