package org.gatepost.exam;

import org.gatepost.library.ExamId;

/** For tests of what is said when no form was found. */
public final class NoForm {

    private NoForm() {}

    public static BlueprintCannotBeDrawn found() {
        return new BlueprintCannotBeDrawn(new ExamId("home-service-engineer"), "gate");
    }
}
