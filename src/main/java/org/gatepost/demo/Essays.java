package org.gatepost.demo;

import java.util.Map;
import org.gatepost.item.CaseEssay;

/** What somebody of the demo writes where an exam asks for more than a tap. */
final class Essays {

    private static final Map<String, String> WRITTEN =
            Map.of("pg-key-account-strategy.i09", """
            我先不谈降价。照他的价钱每箱都赔，今天签了，明年还是要涨回来。

            我会带上在店里记的单子去：大瓶哪几天断货，小瓶退了多少。然后说：“王经理，我在你们三家店各站了半天，大瓶断货的那几天，您少卖的比降价能补的还多。”

            我提两件事：大瓶每周补两次，小瓶先减一半；陈列按他们的客流重新排一次，我们出人。这样他卖得多、退得少，我们的价钱不动，每箱照样有利润。先试一个月，用退货单和销量说话。""", "customer-value-four-paths.i14", """
            他抱怨的是送货晚、桶重，真正要的是不用自己操心：该有的时候有，换起来不费力。

            第一，缩短周期：按他们每周的用量排一张送货表，提前两天到。
            第二，提高服务水平：换成小包装，送货的人顺手装好。

            我明天先打电话道歉，问清楚每周用多少，星期五前把送货表发给他。""");

    private static final String OTHERWISE = "先听客户把话说完，再按规定说清楚我们能做什么，最后约好什么时候回话。";

    private Essays() {}

    static CaseEssay.Response on(CaseEssay essay) {
        return new CaseEssay.Response(WRITTEN.getOrDefault(essay.id().value(), OTHERWISE));
    }
}
