package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.exam.WhatNext;
import org.gatepost.kernel.CompanyTime;
import org.jspecify.annotations.Nullable;

/** What comes of an exam that a position requires: what a pass clears for, and after a fail the plan and the next attempt. */
final class ExamOutlook extends Div {

    /**
     * @param passed what a pass today would clear for
     * @param turn which attempt of the cycle it would be; null where there is no limit
     */
    ExamOutlook(List<WhatNext.Prospect> passed, WhatNext.@Nullable Turn turn, CompanyTime time) {
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
        list.add(told(failed(turn)));
        add(new H2(getTranslation("exam.outlook")), list);
    }

    private List<String> failed(WhatNext.@Nullable Turn turn) {
        List<String> lines = new ArrayList<>(List.of(getTranslation("exam.outlook.plan")));
        if (turn == null || !turn.isLast() && !turn.waitAfter().isPositive()) {
            lines.add(getTranslation("exam.outlook.again"));
        } else if (turn.isLast()) {
            lines.add(getTranslation("exam.outlook.last"));
        } else {
            lines.add(getTranslation("exam.outlook.againAfter", new LimitWords(this).span((int)
                            turn.waitAfter().toMinutes())));
        }
        return lines;
    }

    private static Component told(List<String> lines) {
        var told = new DescriptionList.Description();
        lines.forEach(line -> told.add(new Paragraph(line)));
        return told;
    }
}
