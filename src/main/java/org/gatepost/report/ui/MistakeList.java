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
 * cause makes many. What the reader says in English only is quoted, for whoever writes the content. Whatever was uploaded, so
 * much is built of it and no more.
 */
final class MistakeList extends Div {

    private static final int SHOWN = 3;
    private static final int MOST_FOLDED = 200;
    private static final int MOST_KINDS = 40;
    /** Of what is folded, all kinds together. */
    private static final int MOST_UNFOLDED = 2_000;
    /** Characters of one mistake: what stands in a file may be quoted in it. */
    private static final int LONGEST = 500;

    private static final int MOST_COPIED = 100_000;

    private int unfolded;

    MistakeList(List<Problem> problems) {
        addClassNames("gp-stack", "gp-rehearse-mistakes");
        Map<String, List<Problem>> kinds = problems.stream()
                .collect(Collectors.groupingBy(Problem::kind, LinkedHashMap::new, Collectors.toList()));
        List<List<Problem>> groups = new ArrayList<>(kinds.values());
        groups.sort(Comparator.comparing(MistakeList::isReadable));
        if (groups.size() > 1 && !isReadable(groups.getFirst())) {
            add(new Paragraph(getTranslation("report.rehearse.mistakes.first")));
        }
        groups.stream().limit(MOST_KINDS).forEach(each -> add(group(each)));
        if (groups.size() > MOST_KINDS) {
            List<List<Problem>> others = groups.subList(MOST_KINDS, groups.size());
            add(new Paragraph(getTranslation(
                    "report.rehearse.mistakes.kinds",
                    others.size(),
                    others.stream().mapToInt(List::size).sum())));
        }
        var copy =
                new Div(new Span(getTranslation("report.rehearse.mistakes.author")), new CopyButton(copied(problems)));
        copy.addClassName("gp-row");
        add(copy);
    }

    /** As a command would print them, for the button keeps the text with the page: the first, and how many more there are. */
    String copied(List<Problem> problems) {
        var text = new StringBuilder();
        for (int i = 0; i < problems.size(); i++) {
            String line = cut(problems.get(i).toString()) + "\n";
            if (text.length() + line.length() > MOST_COPIED) {
                return text.append(getTranslation("report.rehearse.more", problems.size() - i))
                        .toString();
            }
            text.append(line);
        }
        return text.toString().strip();
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Whether some file cannot be read: then nothing was checked that refers from one file to another. */
    static boolean mayHideOthers(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> !isReadable(List.of(problem)));
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
            group.add(folded(problems.subList(SHOWN, problems.size())));
        }
        return group;
    }

    private NativeDetails folded(List<Problem> others) {
        var folded = new NativeDetails();
        folded.setSummaryText(getTranslation("report.rehearse.mistakes.others", others.size()));
        folded.addToggleListener(event -> {
            if (event.isOpened() && folded.getContent() == null) {
                folded.setContent(unfolded(others));
            }
        });
        return folded;
    }

    private Div unfolded(List<Problem> others) {
        int many = Math.min(Math.min(MOST_FOLDED, MOST_UNFOLDED - unfolded), others.size());
        unfolded += many;
        var content = new Div(list(others.subList(0, many)));
        if (others.size() > many) {
            content.add(new Paragraph(getTranslation("report.rehearse.more", others.size() - many)));
        }
        return content;
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
            return new ListItem(file, new Span(cut(said.in((key, arguments) -> getTranslation(key, arguments)))));
        }
        var quoted = new Span(cut(problem.message()));
        quoted.getElement().setAttribute("lang", "en");
        return new ListItem(file, new Span(getTranslation("report.rehearse.mistakes.quoted")), quoted);
    }
}
