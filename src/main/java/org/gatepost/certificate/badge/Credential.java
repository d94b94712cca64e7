package org.gatepost.certificate.badge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Revocation;
import org.jspecify.annotations.Nullable;

/** A certificate in the words of Open Badges 3.0: an {@code OpenBadgeCredential} and what belongs to it. */
final class Credential {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final BadgeAddress address;
    private final String issuer;

    Credential(BadgeAddress address, String issuer) {
        this.address = address;
        this.issuer = issuer;
    }

    /** The claims to be signed: the credential itself, with its registered claims beside it. */
    Map<String, Object> claims(Certificate certificate) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("@context", CONTEXT);
        claims.put("id", address.certificate(certificate.code()));
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("name", certificate.position().en());
        claims.put("description", description(certificate));
        claims.put("issuer", profile());
        claims.put("validFrom", seconds(certificate.issuedAt()).toString());
        claims.put("validUntil", seconds(certificate.validUntil()).toString());
        claims.put("awardedDate", seconds(certificate.passedAt()).toString());
        claims.put("credentialSubject", subject(certificate));
        claims.put(
                "credentialStatus", Map.of("id", address.status(certificate.code()), "type", "1EdTechRevocationList"));
        claims.put("iss", address.issuer());
        claims.put("jti", address.certificate(certificate.code()));
        claims.put("sub", subjectId(certificate));
        claims.put("nbf", seconds(certificate.issuedAt()).getEpochSecond());
        claims.put("exp", seconds(certificate.validUntil()).getEpochSecond());
        return claims;
    }

    /** Who issues. */
    Map<String, Object> profile() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("id", address.issuer());
        profile.put("type", List.of("Profile"));
        profile.put("name", issuer);
        profile.put("url", address.root());
        return profile;
    }

    /** Whether the credential was revoked: a list of this one at most. */
    Map<String, Object> status(Certificate certificate) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", address.status(certificate.code()));
        status.put("issuer", address.issuer());
        @Nullable Revocation revocation = certificate.revocation();
        status.put(
                "revokedCredentials",
                revocation == null
                        ? List.of()
                        : List.of(Map.of(
                                "id", address.certificate(certificate.code()),
                                "revoked", true,
                                "revokedDate", seconds(revocation.at()).toString())));
        return status;
    }

    private Map<String, Object> subject(Certificate certificate) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", subjectId(certificate));
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "hashed",
                        false,
                        "identityHash",
                        certificate.holder(),
                        "identityType",
                        "name")));
        subject.put("licenseNumber", certificate.number().toString());
        subject.put("role", certificate.position().en());
        subject.put("achievement", achievement(certificate));
        return subject;
    }

    private Map<String, Object> achievement(Certificate certificate) {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put(
                "id",
                "urn:uuid:"
                        + uuid(
                                address.issuer(),
                                certificate.pass().position().value(),
                                certificate.rule().digest()));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.put("name", certificate.position().en());
        achievement.put("description", description(certificate));
        achievement.put(
                "criteria",
                Map.of(
                        "narrative",
                        "Every lesson of the position studied and the exam “%s” passed, every must-get item right. Rule version %s."
                                .formatted(
                                        certificate.exam().en(),
                                        certificate.rule().shown())));
        achievement.put("image", Map.of("id", address.image(), "type", "Image"));
        return achievement;
    }

    /** Both languages, because a credential has no other place for the second. */
    private static String description(Certificate certificate) {
        return "Cleared to work as %s after passing the exam “%s”. 通过考试“%s”，获得上岗资格：%s。"
                .formatted(
                        certificate.position().en(),
                        certificate.exam().en(),
                        certificate.exam().zh(),
                        certificate.position().zh());
    }

    /** A name for the holder of this certificate that tells nothing else about them. */
    private static String subjectId(Certificate certificate) {
        return "urn:uuid:" + uuid("holder", certificate.code().value());
    }

    private static UUID uuid(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** As exact as {@code nbf} and {@code exp} can say it, so that a verifier finds both the same. */
    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
