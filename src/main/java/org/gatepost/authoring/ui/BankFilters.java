package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gatepost.authoring.BankFilter;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemUse;
import org.gatepost.item.Level;
import org.gatepost.library.Course;
import org.gatepost.library.Lesson;
import org.gatepost.source.ServiceSystem;
import org.gatepost.widget.Glyph;
import org.jspecify.annotations.Nullable;

/** Search and filters of the bank. What can be chosen is what some item has. */
final class BankFilters extends Composite<Div> {

    private static final int QUIET_MILLIS = 350;

    private final TextField text = new TextField();
    private final TypedChoice<ServiceSystem> system;
    private final Select<String> type;
    private final Select<Level> level;
    private final Select<Course> course;
    private final TypedChoice<Lesson> lesson;
    private final Select<ItemUse> use;
    private final Checkbox mustGet = new Checkbox();
    private final NativeDetails more = new NativeDetails();
    private final NativeButton all;
    private boolean showing;

    /** @param changed told of every change somebody makes */
    BankFilters(Collection<BankItem> items, Consumer<BankFilter> changed) {
        system = typed(
                "system",
                new TypedChoice<>(
                        items,
                        BankItem::system,
                        ServiceSystem::title,
                        each -> each.id().value()));
        type = select(
                "type",
                distinct(items, entry -> entry.item().typeName()),
                each -> getTranslation("authoring.type." + each));
        level = select("level", List.of(Level.values()), each -> getTranslation("authoring.level." + each));
        course = select(
                "course",
                distinct(items, BankItem::course),
                each -> each.title().in(getLocale()));
        lesson = typed(
                "lesson",
                new TypedChoice<>(
                        items,
                        BankItem::lesson,
                        Lesson::title,
                        each -> each.id().value()));
        use = select("use", List.of(ItemUse.values()), each -> getTranslation("authoring.use." + each));
        search();
        mustGet.setLabel(getTranslation("authoring.filter.must-get"));
        mustGet.setId("must-get");
        all = new NativeButton(getTranslation("authoring.filter.all"), event -> changed.accept(BankFilter.ALL));
        all.addClassName("gp-quiet");

        var fields = new Div(use, system, type, level, course, lesson, mustGet, all);
        fields.addClassName("gp-bank-fields");
        more.setContent(fields);
        more.addClassName("gp-bank-more");
        getContent().addClassName("gp-bank-filters");
        getContent().add(text, more);
        Stream.<HasValue<?, ?>>of(text, system, type, level, course, lesson, use, mustGet)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!showing) {
                        changed.accept(asked());
                    }
                }));
    }

    /** Shows a filter that came with the address. */
    void show(BankFilter filter) {
        showing = true;
        text.setValue(filter.text());
        choose(system, system.choices(), each -> each.id().equals(filter.system()));
        choose(type, each -> each.equals(filter.type()));
        choose(level, each -> each == filter.level());
        choose(course, each -> each.id().equals(filter.course()));
        choose(lesson, lesson.choices(), each -> each.id().equals(filter.lesson()));
        choose(use, each -> each == filter.use());
        mustGet.setValue(filter.mustGet());
        all.setVisible(!filter.equals(BankFilter.ALL));
        more.setSummaryText(getTranslation("authoring.filter.more", filter.narrowings()));
        showing = false;
    }

    private BankFilter asked() {
        ServiceSystem chosenSystem = system.getValue();
        Course chosenCourse = course.getValue();
        Lesson chosenLesson = lesson.getValue();
        return new BankFilter(
                text.getValue(),
                chosenSystem == null ? null : chosenSystem.id(),
                type.getValue(),
                level.getValue(),
                mustGet.getValue(),
                chosenCourse == null ? null : chosenCourse.id(),
                chosenLesson == null ? null : chosenLesson.id(),
                use.getValue());
    }

    private void search() {
        text.setId("q");
        text.setPlaceholder(getTranslation("authoring.filter.text"));
        text.setAriaLabel(getTranslation("authoring.filter.text"));
        text.setPrefixComponent(Glyph.SEARCH.icon());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MILLIS);
    }

    private <T> Select<T> select(String name, List<T> choices, SerializableFunction<T, String> label) {
        var select = new Select<T>();
        select.setId(name);
        select.setLabel(getTranslation("authoring.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("authoring.filter.any"));
        select.setItems(choices);
        select.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("authoring.filter.any") : label.apply(choice));
        return select;
    }

    private static <T> List<T> distinct(Collection<BankItem> items, Function<BankItem, @Nullable T> part) {
        return items.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    private <T> TypedChoice<T> typed(String name, TypedChoice<T> choice) {
        choice.setId(name);
        choice.setLabel(getTranslation("authoring.filter." + name));
        choice.setPlaceholder(getTranslation("authoring.filter.typing"));
        return choice;
    }

    private static <T> void choose(TypedChoice<T> choice, List<T> among, Predicate<T> wanted) {
        choice.setValue(among.stream().filter(wanted).findFirst().orElse(null));
    }

    private static <T> void choose(Select<T> select, Predicate<T> wanted) {
        select.setValue(
                select.getListDataView().getItems().filter(wanted).findFirst().orElse(null));
    }
}
