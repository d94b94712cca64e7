package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gatepost.people.Person;
import org.gatepost.people.Role;
import org.gatepost.people.RosterEntry.AccountState;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staffing;

/** The roles of an account, which an administrator gives and takes; their own are another administrator's business. */
final class RolesHeld extends Composite<Div> {

    private final transient Person person;
    private final transient Consumer<Set<Role>> save;
    private final transient Set<Role> held;
    private final CheckboxGroup<Role> roles = AccountFields.rolesBesidesTrainee();

    /** @param doing runs what the person at the screen wants and shows the outcome */
    RolesHeld(Person person, AccountState account, Staffing staffing, Consumer<Runnable> doing) {
        this.person = person;
        this.save = wanted -> doing.accept(() -> staffing.giveRoles(person.id(), wanted));
        this.held = without(account.roles(), Set.of(Role.TRAINEE));
        roles.setValue(held);
        roles.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask(event.getValue());
            }
        });
        if (SignedIn.current().person().equals(person.id())) {
            roles.setReadOnly(true);
            roles.setHelperText(getTranslation("people.account.ownRoles"));
        }
        getContent().add(roles);
    }

    private void ask(Set<Role> wanted) {
        List<String> effects = new ArrayList<>();
        if (!held.containsAll(wanted)) {
            effects.add(getTranslation("people.sureEffect.rolesGiven", named(without(wanted, held))));
        }
        if (!wanted.containsAll(held)) {
            effects.add(getTranslation("people.sureEffect.rolesTaken", named(without(held, wanted))));
        }
        if (effects.isEmpty()) {
            return;
        }
        effects.add(getTranslation("people.sureEffect.roles", person.name()));
        new SureDialog(
                        getTranslation("people.sure.roles", person.name()),
                        effects,
                        getTranslation("people.account.changeRoles"),
                        () -> save.accept(wanted),
                        () -> roles.setValue(held))
                .open();
    }

    private String named(Set<Role> some) {
        return some.stream()
                .map(role -> getTranslation("people.role." + role))
                .collect(Collectors.joining(getTranslation("people.list.separator")));
    }

    private static Set<Role> without(Set<Role> some, Set<Role> others) {
        Set<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(some);
        rest.removeAll(others);
        return rest;
    }
}
