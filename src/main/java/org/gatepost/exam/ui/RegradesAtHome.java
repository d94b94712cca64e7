package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatepost.exam.RegradeEffect;
import org.gatepost.exam.RegradesDue;
import org.gatepost.exam.Regrading;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells trainers on the start page that items were corrected by which results would change, and for how many people. */
@org.springframework.stereotype.Component
@Order(5)
class RegradesAtHome implements HomeSection {

    private final Regrading regrading;

    RegradesAtHome(Regrading regrading) {
        this.regrading = regrading;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.TRAINER)
                ? regrading.due().filter(RegradesDue::areAny).map(RegradesAtHome::told)
                : Optional.empty();
    }

    static Component told(RegradesDue due) {
        var words = new Span();
        String effects = effects(words, due.people());
        var only = due.only();
        return Notice.warning(
                words.getTranslation("exam.home.regrade.due", due.items(), effects),
                new Anchor(
                        only == null ? "regrade" : RegradeView.address(only),
                        words.getTranslation("exam.home.regrade.look")));
    }

    /** How many people would be affected how, the gravest first. */
    static String effects(Component words, Map<RegradeEffect, Integer> people) {
        return Arrays.stream(RegradeEffect.values())
                .filter(effect -> people.getOrDefault(effect, 0) > 0)
                .map(effect -> words.getTranslation("exam.home.regrade." + effect, people.getOrDefault(effect, 0)))
                .collect(Collectors.joining(words.getTranslation("exam.list.separator")));
    }
}
