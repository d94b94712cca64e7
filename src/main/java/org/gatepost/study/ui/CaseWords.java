package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gatepost.source.Figure;
import org.gatepost.source.ServiceSystem;

/** How a case is put in words. */
final class CaseWords {

    /** Shorter numbers may be years, which nobody groups. */
    private static final Pattern LARGE = Pattern.compile("\\d{5,12}");

    private CaseWords() {}

    /** Whose case it is and what sort of thing. */
    static String whose(ServiceSystem system, Component where, Locale language) {
        return where.getTranslation(
                "study.case.whose",
                system.company().in(language),
                where.getTranslation("study.case.kind." + system.kind()));
    }

    static String figure(Figure figure, Component where, Locale language) {
        String value = LARGE.matcher(figure.value()).matches()
                ? NumberFormat.getInstance(language).format(new BigDecimal(figure.value()))
                : figure.value();
        String unit = figure.unit().map(text -> text.in(language)).orElse("");
        String gap = unit.isEmpty() || unit.startsWith("%") ? "" : " ";
        return where.getTranslation("study.case.figure." + figure.bound(), value + gap + unit);
    }
}
