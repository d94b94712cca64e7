package org.gatepost.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.TestDatabase;
import org.gatepost.library.ShippedLibrary;
import org.junit.jupiter.api.Test;

/** What trainers are told of each exam. */
class ExamPlansTests {

    private final ShippedLibrary shipped = ShippedLibrary.in(TestDatabase.H2);
    private final ExamPlans plans = new ExamPlans(shipped.library(), shipped.bank());

    @Test
    void tellOfEveryExamOfAPositionWhatKindItIs() {
        assertThat(plans.all())
                .filteredOn(ExamPlan::renews)
                .singleElement()
                .satisfies(plan -> assertThat(plan.exam().id().value()).isEqualTo("front-desk-renewal"));
        assertThat(plans.all())
                .allSatisfy(
                        plan -> assertThat(plan.renews() || plan.exam().kind().isPresent())
                                .isTrue());
    }
}
