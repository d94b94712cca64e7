package org.gatepost.report.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.RegisterGroup;
import org.gatepost.report.TrendPoint;

/**
 * A bar a day, its parts one upon the other in the order of the legend. For a look only: the table beside it has every number,
 * and is what a screen reader reads.
 */
final class TrendChart extends Div {

    /** From the ground up; what is well stands below. */
    static final List<RegisterGroup> PARTS = List.of(
            RegisterGroup.CLEARED,
            RegisterGroup.EXPIRING,
            RegisterGroup.IN_GRACE,
            RegisterGroup.IN_PROGRESS,
            RegisterGroup.BLOCKED,
            RegisterGroup.UNDECIDED);

    private static final int WIDTH = 720;
    private static final int HEIGHT = 200;
    private static final double GAP = 0.25;
    /** A bar is never wider than one of so many: a single one would look like a whole. */
    private static final int LEAST = 8;

    TrendChart(List<TrendPoint> points, CompanyTime time) {
        addClassName("gp-trend-chart");
        getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("gp-trend-legend");
        PARTS.stream()
                .filter(part -> points.stream().anyMatch(point -> point.counts().of(part) > 0))
                .forEach(part -> {
                    var mark = new Span();
                    mark.addClassNames("gp-trend-mark", className(part));
                    legend.add(new Span(mark, new Span(getTranslation("report.group." + part))));
                });
        var ends = new Div(new Span(TrendTable.day(points.getFirst(), time, this, getLocale())));
        if (points.size() > 1) {
            ends.add(new Span(TrendTable.day(points.getLast(), time, this, getLocale())));
        }
        ends.addClassNames("gp-trend-ends", "gp-soft", "gp-small");
        var most = new Span(getTranslation("report.trends.most", TrendPoint.most(points)));
        most.addClassNames("gp-soft", "gp-small");
        add(legend, most, new Svg(svg(points)), ends);
    }

    private static String svg(List<TrendPoint> points) {
        int most = Math.max(1, TrendPoint.most(points));
        double step = (double) WIDTH / Math.max(points.size(), LEAST);
        var svg =
                new StringBuilder("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">".formatted(WIDTH, HEIGHT));
        for (int place = 0; place < points.size(); place++) {
            double ground = HEIGHT;
            for (RegisterGroup part : PARTS) {
                double high = (double) HEIGHT * points.get(place).counts().of(part) / most;
                ground -= high;
                if (high > 0) {
                    svg.append(String.format(
                            Locale.ROOT,
                            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                            className(part),
                            step * (place + GAP / 2),
                            ground,
                            step * (1 - GAP),
                            high));
                }
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String className(RegisterGroup group) {
        return "gp-trend-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
