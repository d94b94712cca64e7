package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.kernel.OpenToUncleared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;

class UnclearedMenuTests {

    private final Asked guard = new Asked();
    private final UnclearedMenu menu = new UnclearedMenu(guard);

    @Test
    void decidesOnceForAWholeMenu() {
        assertThat(shown(entry(Shut.class), entry(Open.class), entry(Shut.class), entry(Shut.class)))
                .containsExactly(Open.class);
        assertThat(guard.times).isEqualTo(1);
        shown(entry(Shut.class));
        assertThat(guard.times).as("the next menu is another decision").isEqualTo(2);
    }

    @Test
    void decidesNothingForAMenuThatIsOpenToEverybody() {
        assertThat(shown(entry(Open.class))).containsExactly(Open.class);
        assertThat(guard.times).isZero();
    }

    @Test
    void hidesWhatIsShutFromSomebodyWhoCannotBeDecidedSoThatThePageOfTheFaultCanBeShown() {
        guard.fault = new IllegalStateException("on purpose");
        assertThat(shown(entry(Shut.class), entry(Open.class))).containsExactly(Open.class);
    }

    private List<Class<?>> shown(MenuEntry... entries) {
        return Stream.of(entries)
                .filter(menu.now())
                .<Class<?>>map(MenuEntry::menuClass)
                .toList();
    }

    private static MenuEntry entry(Class<? extends Component> view) {
        return new MenuEntry("x", "x", 1.0, null, view);
    }

    private static final class Asked extends GateGuard {

        private int times;
        private @Nullable RuntimeException fault;

        @SuppressWarnings("NullAway") // what decides is overridden
        Asked() {
            super(null);
        }

        @Override
        boolean isShut(@Nullable Authentication authentication) {
            times++;
            if (fault != null) {
                throw fault;
            }
            return true;
        }
    }

    private static final class Shut extends Div {}

    @OpenToUncleared
    private static final class Open extends Div {}
}
