package org.gatepost.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.clearance.WaiverId;
import org.gatepost.clearance.Waiving;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Let somebody work who has not passed yet, as two people of HR may, so that there is a waiver to be seen. */
@Component
@Profile("demo")
class TwoOfHr {

    private static final Duration TO_AGREE = Duration.ofHours(1);

    /** Longer than the last days of a clearance, in which it would be said to end soon. */
    private static final int DAYS = 60;

    private static final String WHY =
            "客户那边不能没有人：课没学完以前，由组长带着上岗。 The client must not be left alone: works beside the team lead until the lessons are done.";

    private final Acting acting;
    private final Waiving waiving;
    private final Staff staff;
    private final CompanyTime time;

    TwoOfHr(Acting acting, Waiving waiving, Staff staff, CompanyTime time) {
        this.acting = acting;
        this.waiving = waiving;
        this.staff = staff;
        this.time = time;
    }

    void waive(PersonId person, PositionId position, Instant asked) {
        LocalDate last = LocalDate.ofInstant(asked, time.zone()).plusDays(DAYS);
        WaiverId waiver = as(Newcomers.ASKS, asked, () -> waiving.ask(person, position, WHY, null, last));
        as(Newcomers.AGREES, asked.plus(TO_AGREE), () -> {
            waiving.agree(waiver);
            return waiver;
        });
    }

    private <T> T as(String number, Instant when, Supplier<T> work) {
        Person hr = staff.byNumber(number).orElseThrow();
        return acting.as(new SignedIn(hr.id(), "demo", hr.name(), Set.of(Role.HR), 0), when, work);
    }
}
