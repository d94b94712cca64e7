package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.clearance.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups of the register say who may work as the gate says it. */
class RegisterGroupTests {

    @ParameterizedTest
    @EnumSource
    void areMadeOfWhereSomebodyStands(Status status) {
        RegisterGroup group = RegisterGroup.of(status);
        assertThat(group.status()).contains(status);
        assertThat(group.mayWork()).isEqualTo(status.mayWork());
        assertThat(MatrixColumn.MAY_WORK.contains(group)).isEqualTo(status.mayWork());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDECIDED", "NOTHING_REQUIRED"})
    void letNobodyWorkWhereNothingIsDecided(RegisterGroup group) {
        assertThat(group.mayWork()).isFalse();
        assertThat(MatrixColumn.MAY_WORK).doesNotContain(group);
    }
}
