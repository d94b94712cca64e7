package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.WhatNext;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Limits;
import org.jspecify.annotations.Nullable;

/** What comes of an exam that a position requires: what a pass clears for, and after a fail the plan and the next attempt. */
final class ExamOutlook extends Div {

    private final boolean tellsOfAFail;

    /** Why it matters to whoever cannot sit it now: when they can, nobody knows, and so not until when a pass would clear. */
    private ExamOutlook(List<WhatNext.Prospect> passed) {
        tellsOfAFail = false;
        addClassName("gp-stack");
        var list = new DescriptionList();
        list.addClassName("gp-outlook");
        list.add(new DescriptionList.Term(getTranslation("exam.outlook.once")));
        list.add(told(passed.stream()
                .map(each ->
                        getTranslation("exam.outlook.clears", each.position().in(getLocale())))
                .toList()));
        add(new H2(getTranslation("exam.outlook")), list);
    }

    /** Of what is asked of them; nothing where nothing is, or a pass would bring them nothing. */
    static Optional<ExamOutlook> once(List<WhatNext.Prospect> passed) {
        List<WhatNext.Prospect> asked =
                passed.stream().filter(WhatNext.Prospect::isAsked).toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(new ExamOutlook(asked));
    }

    /**
     * @param passed what a pass today would clear for
     * @param turn which attempt of the cycle it would be; null where the limits are none, or where that cannot be said
     */
    ExamOutlook(List<WhatNext.Prospect> passed, Limits limits, WhatNext.@Nullable Turn turn, CompanyTime time) {
        tellsOfAFail = true;
        addClassName("gp-stack");
        var list = new DescriptionList();
        list.addClassName("gp-outlook");
        if (!passed.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation("exam.outlook.passed")));
            list.add(told(passed.stream()
                    .map(each -> getTranslation(
                            "exam.outlook.cleared",
                            each.position().in(getLocale()),
                            time.date(each.until(), getLocale())))
                    .toList()));
        }
        list.add(new DescriptionList.Term(getTranslation("exam.outlook.failed")));
        list.add(told(List.of(getTranslation("exam.outlook.plan"), again(limits, turn))));
        add(new H2(getTranslation("exam.outlook")), list);
    }

    /** Else the rules have to. */
    boolean tellsOfAFail() {
        return tellsOfAFail;
    }

    /** At once only where it is known that nobody waits. */
    private String again(Limits limits, WhatNext.@Nullable Turn turn) {
        if (turn == null) {
            return getTranslation(limits.areAny() ? "exam.outlook.againLater" : "exam.outlook.again");
        }
        if (turn.isLast()) {
            return getTranslation("exam.outlook.last");
        }
        return turn.waitAfter().isPositive()
                ? getTranslation("exam.outlook.againAfter", new LimitWords(this).span((int)
                                turn.waitAfter().toMinutes()))
                : getTranslation("exam.outlook.again");
    }

    private static Component told(List<String> lines) {
        var told = new DescriptionList.Description();
        lines.forEach(line -> told.add(new Paragraph(line)));
        return told;
    }
}
