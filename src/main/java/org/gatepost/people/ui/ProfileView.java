package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.Directory;
import org.gatepost.people.OwnAccount;
import org.gatepost.people.Person;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Facts;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;

/** Who I am, what I hold, my language and my password. */
@Route("profile")
@PageTitle("people.profile.title")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/people.css")
class ProfileView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Directory directory;
    private final transient OwnAccount account;
    private final transient PositionTitles titles;
    private final transient CompanyTime time;

    ProfileView(Directory directory, OwnAccount account, PositionTitles titles, CompanyTime time) {
        this.directory = directory;
        this.account = account;
        this.titles = titles;
        this.time = time;
        getContent().addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean mustChange = account.mustChangePassword();
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("people.profile.title"), ""));
        if (mustChange) {
            getContent().add(Notice.warning(getTranslation("people.profile.mustChange")), password(true));
        } else {
            getContent()
                    .add(
                            card("people.profile.who", who(), certificates()),
                            card("people.profile.language", language()),
                            password(false));
        }
    }

    private Facts who() {
        Person me = directory.me();
        SignedIn signedIn = SignedIn.current();
        String positions = directory.myPositions().stream()
                .map(position -> titles.of(position, getLocale()))
                .collect(Collectors.joining(getTranslation("people.list.separator")));
        return new Facts()
                .with(getTranslation("people.field.name"), me.name())
                .with(getTranslation("people.field.number"), me.number())
                .with(getTranslation("people.field.department"), me.department())
                .with(
                        getTranslation("people.field.positions"),
                        positions.isEmpty() ? getTranslation("people.profile.noPosition") : positions)
                .with(
                        getTranslation("people.field.hiredOn"),
                        time.date(me.hiredOn().atStartOfDay(time.zone()).toInstant(), getLocale()))
                .with(getTranslation("people.field.username"), signedIn.username())
                .with(
                        getTranslation("people.field.roles"),
                        signedIn.roles().stream()
                                .sorted()
                                .map(role -> getTranslation("people.role." + role))
                                .collect(Collectors.joining(getTranslation("people.list.separator"))));
    }

    /** Of a room further down; here they are found by whoever has no post any more, too. */
    private Anchor certificates() {
        var link = new Anchor("certificates", getTranslation("people.profile.certificates"));
        link.addClassName("gp-quiet");
        return link;
    }

    private RadioButtonGroup<Locale> language() {
        var choice = new RadioButtonGroup<Locale>();
        choice.setAriaLabel(getTranslation("people.profile.language"));
        choice.setItems(Languages.ALL);
        choice.setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        choice.setValue(Languages.closestTo(getLocale()));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                account.choose(event.getValue());
                getUI().ifPresent(ui -> LanguageSwitch.switchTo(ui, event.getValue()));
            }
        });
        return choice;
    }

    private Section password(boolean mustChange) {
        return card("people.profile.password", new PasswordForm(account, mustChange));
    }

    private Section card(String key, Component... content) {
        var card = new Section(new H2(getTranslation(key)));
        card.add(content);
        card.addClassNames("gp-card", "gp-stack");
        return card;
    }
}
