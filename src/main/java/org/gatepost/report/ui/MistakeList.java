package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.authored.Problem;
import org.gatepost.authored.Said;
import org.gatepost.widget.CopyButton;

/**
 * The mistakes of uploaded content: those of one kind together, of which the first are shown and the others folded, for one
 * cause makes many. What the reader says in English only is quoted, for whoever writes the content.
 */
final class MistakeList extends Div {

    private static final int SHOWN = 3;
    private static final int MOST_FOLDED = 200;

    MistakeList(List<Problem> problems) {
        addClassNames("gp-stack", "gp-rehearse-mistakes");
        Map<String, List<Problem>> kinds = problems.stream()
                .collect(Collectors.groupingBy(Problem::kind, LinkedHashMap::new, Collectors.toList()));
        List<List<Problem>> groups = new ArrayList<>(kinds.values());
        groups.sort(Comparator.comparing(MistakeList::isReadable));
        if (groups.size() > 1 && !isReadable(groups.getFirst())) {
            add(new Paragraph(getTranslation("report.rehearse.mistakes.first")));
        }
        groups.forEach(each -> add(group(each)));
        var copy = new Div(
                new Span(getTranslation("report.rehearse.mistakes.author")),
                new CopyButton(problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
        copy.addClassName("gp-row");
        add(copy);
    }

    /** Whether it is about what stands in a file; a file that nobody can read comes first. */
    private static boolean isReadable(List<Problem> group) {
        Said said = group.getFirst().said();
        return said == null
                || !List.of("authored.said.notYaml", "authored.said.garbled", "authored.said.noMapping")
                        .contains(said.key());
    }

    private Div group(List<Problem> problems) {
        var group = new Div();
        group.addClassName("gp-stack");
        if (problems.size() > 1) {
            group.add(new H3(getTranslation("report.rehearse.mistakes.kind", problems.size())));
        }
        group.add(list(problems.subList(0, Math.min(SHOWN, problems.size()))));
        if (problems.size() > SHOWN) {
            List<Problem> others = problems.subList(SHOWN, problems.size());
            var folded = new Div(list(others.subList(0, Math.min(MOST_FOLDED, others.size()))));
            if (others.size() > MOST_FOLDED) {
                folded.add(new Paragraph(getTranslation("report.rehearse.more", others.size() - MOST_FOLDED)));
            }
            group.add(new NativeDetails(getTranslation("report.rehearse.mistakes.others", others.size()), folded));
        }
        return group;
    }

    private UnorderedList list(List<Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(line(problem)));
        return list;
    }

    private ListItem line(Problem problem) {
        var file = new Span(
                problem.line() == 0
                        ? problem.file()
                        : getTranslation(
                                "report.rehearse.mistakes.place", problem.file(), String.valueOf(problem.line())));
        file.addClassNames("gp-soft", "gp-small", "gp-rehearse-file");
        Said said = problem.said();
        if (said != null) {
            return new ListItem(file, new Span(said.in((key, arguments) -> getTranslation(key, arguments))));
        }
        var quoted = new Span(problem.message());
        quoted.getElement().setAttribute("lang", "en");
        return new ListItem(file, new Span(getTranslation("report.rehearse.mistakes.quoted")), quoted);
    }
}
