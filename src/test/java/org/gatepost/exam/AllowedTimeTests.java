package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedTimeTests {

    @ParameterizedTest
    @CsvSource({
        // limit, percent and minutes of the accommodations, minutes allowed
        "45, '',             45",
        "45, '100+10',       55",
        "45, '125+0',        57", // 56.25: every begun minute is a whole one
        "40, '150+0',        60",
        "40, '150+15',       75",
        "40, '125+0 150+0',  60", // the more generous share, not their product
        "40, '100+5 100+20', 60", // the more minutes, not their sum
        "40, '150+0 100+10', 70",
        "1,  '101+0',        2",
        "600,'300+240',      2040",
    })
    void addsTheMostGenerousShareAndTheMostMinutesOnce(int limit, String granted, long allowed) {
        List<Accommodation> inForce = new ArrayList<>();
        for (String each : granted.isEmpty() ? new String[0] : granted.split(" ")) {
            String[] parts = each.split("\\+");
            inForce.add(accommodation(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }
        assertThat(AllowedTime.of(Duration.ofMinutes(limit), inForce)).isEqualTo(Duration.ofMinutes(allowed));
        assertThat(AllowedTime.of(Duration.ofMinutes(limit), inForce.reversed()))
                .isEqualTo(Duration.ofMinutes(allowed));
    }

    @Test
    void neverGivesLessThanTheLimit() {
        for (int percent = Accommodation.LEAST_PERCENT; percent <= Accommodation.MOST_PERCENT; percent++) {
            assertThat(AllowedTime.of(Duration.ofMinutes(37), List.of(accommodation(percent, 0))))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(37));
        }
    }

    private static Accommodation accommodation(int percent, int minutes) {
        return new Accommodation(
                new AccommodationId(1),
                new PersonId(1),
                null,
                percent,
                minutes,
                "reads slowly",
                "HR",
                Instant.EPOCH,
                null);
    }
}
