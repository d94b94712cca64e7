package org.gatepost.authoring.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gatepost.authoring.BankItem;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Course;

/**
 * A long list of choices, course by course, that is narrowed by typing: part of a title in either language or of an id.
 * What has it in its own title comes first, then what is in a course that has it in its title.
 *
 * @param <T> what is chosen, each belonging to the course of the first item that has it
 */
final class TypedChoice<T> extends ComboBox<T> {

    private final transient Function<T, LocalizedText> title;
    private final transient Function<T, String> id;
    private final transient Map<T, Course> courses = new LinkedHashMap<>();

    /**
     * @param part what the items have to be chosen by
     * @param title of a choice
     * @param id of a choice
     */
    TypedChoice(
            Collection<BankItem> items,
            Function<BankItem, T> part,
            Function<T, LocalizedText> title,
            Function<T, String> id) {
        this.title = title;
        this.id = id;
        List<Course> order = items.stream().map(BankItem::course).distinct().toList();
        items.stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(item.course())))
                .forEach(item -> courses.putIfAbsent(part.apply(item), item.course()));
        setItemLabelGenerator(choice -> title.apply(choice).in(getLocale()));
        setRenderer(new ComponentRenderer<>(choice -> row(title.apply(choice), courseOf(choice))));
        // Fetched and not handed over: the order depends on what is typed.
        setItems(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> found(query.getFilter().orElse("")).size());
        setClearButtonVisible(true);
        setOverlayWidth("22rem");
    }

    /** Every choice, course by course. */
    List<T> choices() {
        return List.copyOf(courses.keySet());
    }

    /** The choices that are there after somebody typed that, in the order in which they are listed. */
    List<T> found(String typed) {
        List<T> found = new ArrayList<>(choices());
        found.removeIf(choice -> !isCalled(choice, typed));
        choices().stream()
                .filter(choice -> !found.contains(choice) && isInCourseCalled(choice, typed))
                .forEach(found::add);
        return found;
    }

    private boolean isCalled(T choice, String typed) {
        LocalizedText called = title.apply(choice);
        return Stream.of(called.zh(), called.en(), ownId(choice)).anyMatch(text -> holds(text, typed));
    }

    private boolean isInCourseCalled(T choice, String typed) {
        return Stream.of(courseOf(choice).zh(), courseOf(choice).en(), id.apply(choice))
                .anyMatch(text -> holds(text, typed));
    }

    /** Without the course that a lesson's id begins with. */
    private String ownId(T choice) {
        String whole = id.apply(choice);
        return whole.substring(whole.indexOf('.') + 1);
    }

    private LocalizedText courseOf(T choice) {
        return Objects.requireNonNull(courses.get(choice)).title();
    }

    private Div row(LocalizedText title, LocalizedText course) {
        var about = new Span(course.in(getLocale()));
        about.addClassNames("gp-soft", "gp-small");
        var row = new Div(new Span(title.in(getLocale())), about);
        row.addClassName("gp-typed-choice");
        return row;
    }

    private static boolean holds(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
