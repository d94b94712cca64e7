package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** What a room has to say on the start page. The page asks every bean of this type and knows none of the rooms. */
@FunctionalInterface
public interface HomeSection {

    /** Whether it concerns what somebody learns, and is shown beside where they stand; the others are about their work. */
    default boolean isForLearners() {
        return false;
    }

    /** Whether it does not wait, and a learner is shown it before where they stand: a clock that is running. */
    default boolean isUrgent() {
        return false;
    }

    /** One below the other; nothing where nothing is to be said. */
    static Optional<Component> ofAll(List<? extends Component> said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var all = new Div(said.toArray(Component[]::new));
        all.addClassName("gp-stack");
        return Optional.of(all);
    }

    /** Made anew at every arrival; nothing for whoever it does not concern. */
    Optional<Component> forWhoeverIsSignedIn();
}
