package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.marking.HardToken.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like numbers or negations, and real ones that look like such words. */
class OrdinaryWordsTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "一定",
                "一样",
                "一般",
                "一直",
                "一起",
                "一旦",
                "一律",
                "一会儿",
                "统一",
                "唯一",
                "万一",
                "进一步",
                "一心一意",
                "一视同仁",
                "三心二意",
                "再三",
                "三番五次",
                "接二连三",
                "乱七八糟",
                "七嘴八舌",
                "四面八方",
                "五花八门",
                "十分满意",
                "十足",
                "十全十美",
                "百里挑一",
                "万无一失",
                "千万",
                "千方百计",
                "百般",
                "百货",
                "万事如意",
                "零件",
                "零售",
                "半途而废",
                "多半",
                "半自动",
                "不但",
                "不仅",
                "不过",
                "不只",
                "不论",
                "不管",
                "不断",
                "不少人",
                "不料",
                "不禁",
                "不免",
                "不妨",
                "不愧",
                "不惜",
                "差不多",
                "好不容易",
                "要不然",
                "说不定",
                "对不起",
                "了不起",
                "巴不得",
                "免不了",
                "忍不住",
                "不得已",
                "不知不觉",
                "有条不紊",
                "没收",
                "没准",
                "淹没",
                "差点没",
                "无论",
                "无非",
                "无疑",
                "无线",
                "无锡",
                "无微不至",
                "未来",
                "未免",
                "特别",
                "区别",
                "差别",
                "级别",
                "性别",
                "个别",
                "分别",
                "识别",
                "告别",
                "别人",
                "别的",
                "别墅",
                "别家",
                "非常",
                "非洲",
                "非但",
                "除非",
                "莫名",
                "莫名其妙",
                "莫非",
                "莫大",
                "莫过于",
                "合并",
                "能不能",
                "有没有",
                "是不是",
                "可以不可以",
                "是否",
                "能否",
                "否则",
                "not only",
                "no doubt",
                "no matter",
                "whether or not",
                "nothing but",
                "No. 5",
                "the one",
                "no one's"
            })
    void areNeitherNumberNorNegation(String word) {
        for (String text : new String[] {word, "我们" + word + "客户", "all " + word + " of us"}) {
            ReadText read = ReadText.of(text);
            assertThat(read.figures().stream().map(Figure::read).filter(figure -> !figure.equals("5")))
                    .as(text)
                    .isEmpty();
            assertThat(read.negations().stream().filter(negation -> !negation.startsWith("no ")))
                    .as(text)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} denies: {1}")
    @CsvSource({
        "要，不要, 不",
        "没收到货, 没",
        "没收费, 没",
        "没准时到, 没",
        "没落实, 没",
        "不过期, 不",
        "不过问, 不",
        "不免费, 不",
        "不断电, 不",
        "不断网, 不",
        "不少于, 不",
        "不管理, 不",
        "不禁止, 不 禁 止",
        "不妨碍, 不",
        "不如实, 不",
        "不单独, 不",
        "不料理, 不",
        "不一定, 不",
        "不二次, 不",
        "别处理, 别",
        "别针对, 别",
        "别离开, 别",
        "非要求, 非",
        "无线索, 无",
        "无妨碍, 无",
        "无不良, 无",
        "出没有, 没",
        "不再, 不 再",
        "从不, 从 不",
        "从来没, 从 来 没",
        "绝不, 绝 不",
        "毫无, 毫 无",
        "尚未, 尚 未",
        "请勿, 勿",
        "切勿, 切 勿",
        "莫要, 莫",
        "非会员, 非",
        "禁止, 禁 止",
        "严禁, 严 禁",
        "避免, 避 免",
        "拒绝, 拒 绝",
        "甭, 甭",
        "毋, 毋",
        "no longer, no longer",
        "no longer than, no",
        "never, never",
        "nobody, nobody",
        "without, without",
        "neither, neither",
        "nor, nor",
        "cannot, not",
        "isn't, not",
        "isnt, not",
        "ain't, not",
        "shan't, not",
        "non-smoker, non",
        "refuses to, refuses to",
        "fail to, fail to",
        "hardly, hardly"
    })
    void leaveRealNegationsAlone(String text, String first) {
        String denied = String.join(",", ReadText.of("他" + text + "吧").negations());
        for (String part : first.split(" (?=[\\u4e00-\\u9fff])")) {
            assertThat(denied.replace(" ", "")).contains(part.replace(" ", ""));
        }
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({
        "十分钟, 10",
        "二十分, 20",
        "一样东西, 1",
        "一起投诉, 1",
        "一会议, 1",
        "第四处理, 4",
        "一千万, 10000000",
        "三十一, 31",
        "一天, 1",
        "法则一：一定, 1",
        "法则一 一定, 1",
        "两年, 2",
        "两者, 2",
        "一双鞋, 1",
        "五年, 5",
        "零, 0",
        "半年, 半",
        "一半, 一 半"
    })
    void leaveRealNumbersAlone(String text, String number) {
        assertThat(ReadText.of(text).figures()).first().extracting(Figure::read).isEqualTo(number);
    }
}
