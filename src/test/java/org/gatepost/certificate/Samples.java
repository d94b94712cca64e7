package org.gatepost.certificate;

import java.time.Instant;
import org.gatepost.clearance.Pass;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/** Certificates that nobody has issued. */
public final class Samples {

    public static final VerificationCode CODE = new VerificationCode("7K3MQ9XN4TB2HW5C");

    private Samples() {}

    public static Certificate of(String holder) {
        return of(holder, new LocalizedText("上门服务工程师", "Home service engineer"), null);
    }

    public static Certificate of(String holder, LocalizedText position, @Nullable Revocation revocation) {
        return new Certificate(
                new CertificateNumber(2026, 123),
                CODE,
                new Pass(new PersonId(7), new PositionId("engineer"), new ExamId("engineer"), new AttemptId(9)),
                holder,
                position,
                new LocalizedText("上门服务工程师上岗考试", "Home service engineer exam"),
                Instant.parse("2026-03-12T01:30:00Z"),
                Instant.parse("2027-03-12T01:30:00Z"),
                Instant.parse("2026-03-12T01:31:00Z"),
                new RuleVersion("3f9ac2d1".repeat(8)),
                revocation);
    }
}
