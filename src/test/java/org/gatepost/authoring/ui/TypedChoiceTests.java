package org.gatepost.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import org.gatepost.authoring.BankFilter;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemBank;
import org.gatepost.library.Lesson;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.ServiceSystem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The trainers' long filters: 79 service systems and 85 lessons. */
@SpringBootTest
@ViewPackages(classes = ItemBankView.class)
@SignedInAs(Role.TRAINER)
class TypedChoiceTests extends SpringBrowserlessTest {

    @Autowired
    private ItemBank bank;

    @Test
    void isNarrowedByTypingPartOfATitleInEitherLanguageOfAnIdOrOfTheCourse() {
        TypedChoice<ServiceSystem> systems = systems();
        ServiceSystem swan = named(systems, "little-swan-12345");
        assertThat(List.of("小天鹅", "SWAN", "12345", "customer's DOOR", " swan "))
                .allMatch(typed -> systems.found(typed).contains(swan));
        assertThat(systems.found("lenovo")).isNotEmpty().doesNotContain(swan);
    }

    @Test
    void listsFirstWhatIsCalledSoAndThenWhatIsInACourseCalledSo() {
        var lessons = new TypedChoice<>(
                bank.items(BankFilter.ALL),
                BankItem::lesson,
                Lesson::title,
                lesson -> lesson.id().value());
        var found = lessons.found("door").stream()
                .map(lesson -> lesson.title().en().toLowerCase(Locale.ROOT).contains("door"))
                .toList();
        assertThat(found).contains(true, false);
        assertThat(found.subList(found.indexOf(false), found.size()))
                .as("after the first that is only in such a course")
                .containsOnly(false);
    }

    @Test
    void listsTheChoicesCourseByCourse() {
        var order = bank.items(BankFilter.ALL).stream()
                .map(BankItem::course)
                .distinct()
                .toList();
        var shown = systems().choices().stream()
                .map(system -> bank.items(BankFilter.ALL).stream()
                        .filter(item -> item.system().equals(system))
                        .map(item -> order.indexOf(item.course()))
                        .min(Integer::compare)
                        .orElseThrow())
                .toList();
        assertThat(shown).hasSizeGreaterThan(70).isSorted();
    }

    private TypedChoice<ServiceSystem> systems() {
        return new TypedChoice<>(
                bank.items(BankFilter.ALL),
                BankItem::system,
                ServiceSystem::title,
                system -> system.id().value());
    }

    private static ServiceSystem named(TypedChoice<ServiceSystem> systems, String id) {
        return systems.choices().stream()
                .filter(system -> system.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
