package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Conduct;
import org.gatepost.library.Window;

/** When an exam is open, what of it is mixed and which way one goes through it, for trainers. */
final class ConductWords {

    private final Component reader;
    private final CompanyTime time;
    private final Locale language;

    ConductWords(Component reader, CompanyTime time, Locale language) {
        this.reader = reader;
        this.time = time;
        this.language = language;
    }

    /** What each is called, with what holds. */
    Map<String, String> of(Conduct conduct) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(reader.getTranslation("authoring.plans.window"), window(conduct.window()));
        words.put(reader.getTranslation("authoring.plans.shuffle"), shuffle(conduct.shuffle()));
        words.put(
                reader.getTranslation("authoring.plans.navigation"),
                reader.getTranslation("authoring.plans.navigation." + conduct.navigation()));
        return words;
    }

    private String window(Window window) {
        Optional<String> opens = window.opensAt().map(at -> time.dateAndMinute(at, window.zone(), language));
        Optional<String> closes = window.closesAt().map(at -> time.dateAndMinute(at, window.zone(), language));
        return opens.map(from -> closes.map(until -> reader.getTranslation("authoring.plans.window.both", from, until))
                        .orElseGet(() -> reader.getTranslation("authoring.plans.window.opens", from)))
                .or(() -> closes.map(until -> reader.getTranslation("authoring.plans.window.closes", until)))
                .orElseGet(() -> reader.getTranslation("authoring.plans.window.always"));
    }

    private String shuffle(Conduct.Shuffle shuffle) {
        String mixed = Stream.of(
                        shuffle.sections() ? "authoring.plans.shuffle.sections" : "",
                        shuffle.items() ? "authoring.plans.shuffle.items" : "",
                        shuffle.options() ? "authoring.plans.shuffle.options" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> reader.getTranslation(key))
                .collect(Collectors.joining(reader.getTranslation("authoring.plans.and")));
        return mixed.isEmpty() ? reader.getTranslation("authoring.plans.shuffle.nothing") : mixed;
    }
}
