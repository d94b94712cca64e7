package org.gatepost.authoring.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
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
 * A long list of choices, course by course, that is narrowed by typing: part of a title in either language, of an id or of
 * the course's title.
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
        setItems(this::fits, courses.keySet());
        setClearButtonVisible(true);
        setOverlayWidth("22rem");
    }

    /** Every choice, course by course. */
    List<T> choices() {
        return List.copyOf(courses.keySet());
    }

    /** Whether a choice is still there after somebody typed that. */
    boolean fits(T choice, String typed) {
        return Stream.of(title.apply(choice), courseOf(choice))
                .flatMap(text -> Stream.of(text.zh(), text.en(), id.apply(choice)))
                .anyMatch(text -> holds(text, typed));
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
