package org.gatepost.audit;

import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the facts of now. The names of details are stored; {@code AuditSentences} reads them. The gate and marking by rules
 * have no actor, though a person's request may have brought them about: no person decides there.
 */
@Component
class NewFacts {

    /** A text of a person's is cut here; the row it comes from holds all of it. */
    private static final int LONGEST = 1_000;

    private final CompanyTime time;

    NewFacts(CompanyTime time) {
        this.time = time;
    }

    /** Something that whoever is signed in did to a person. */
    Fact by(AuditKind kind, PersonId person, Map<String, ?> detail) {
        return of(kind, actor(), person, null, null, detail);
    }

    Fact of(
            AuditKind kind,
            @Nullable PersonId actor,
            @Nullable PersonId person,
            @Nullable AttemptId attempt,
            @Nullable ExamId exam,
            Map<String, ?> detail) {
        return new Fact(time.now(), kind.name(), actor, person, attempt, exam, StoredJson.write(detail));
    }

    /** Whoever is signed in. */
    static @Nullable PersonId actor() {
        return SignedIn.ifAny().map(SignedIn::person).orElse(null);
    }

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
