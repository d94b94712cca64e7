package org.gatepost.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Revocation;
import org.gatepost.certificate.RevocationCause;
import org.gatepost.certificate.Samples;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Badges as somebody verifies them who has nothing but the specification, field by field, and a Java without libraries. */
@BothDatabases
class BadgesTests {

    private static final BadgeAddress ADDRESS = new BadgeAddress("https://training.example.com");
    private static final String CERTIFICATE = "https://training.example.com/certificate/" + Samples.CODE.shown();
    private static final Certificate WANG = Samples.of("王秀英");

    private final TestDatabase database;

    /** With the key of those tests that are not about keys: to make one takes a second. */
    @TempDir
    static Path kept = Path.of("");

    @TempDir
    Path data = Path.of("");

    BadgesTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void areSignedByTheKeyThatTheirHeaderLeadsTo() throws GeneralSecurityException {
        Badges badges = badges();
        String[] parts = badges.sign(WANG, ADDRESS).split("\\.");
        Map<String, Object> header = json(parts[0]);
        assertThat(header)
                .containsOnlyKeys("alg", "kid", "typ")
                .containsEntry("alg", "RS256")
                .containsEntry("typ", "JWT");
        String kid = text(header, "kid");
        assertThat(kid).startsWith("https://training.example.com/badges/keys/");
        Map<String, Object> key =
                badges.key(kid.substring(kid.lastIndexOf('/') + 1)).orElseThrow();
        assertThat(isSigned(parts, key)).isTrue();
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(isSigned(parts, key)).as("altered").isFalse();
    }

    @Test
    void sayWhatTheSpecificationWants() {
        Map<String, Object> claims = json(badges().sign(WANG, ADDRESS).split("\\.")[1]);
        assertThat(claims)
                .containsEntry(
                        "@context",
                        List.of(
                                "https://www.w3.org/ns/credentials/v2",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))
                .containsEntry("type", List.of("VerifiableCredential", "OpenBadgeCredential"))
                .containsEntry("id", CERTIFICATE)
                .containsEntry("jti", CERTIFICATE)
                .containsEntry("iss", "https://training.example.com/badges/issuer")
                .containsEntry("validFrom", "2026-03-12T01:31:00Z")
                .containsEntry(
                        "nbf", (int) Instant.parse("2026-03-12T01:31:00Z").getEpochSecond())
                .containsEntry("validUntil", "2027-03-12T01:30:00Z")
                .containsEntry(
                        "exp", (int) Instant.parse("2027-03-12T01:30:00Z").getEpochSecond())
                .containsEntry("awardedDate", "2026-03-12T01:30:00Z")
                .containsEntry("name", "Home service engineer")
                .doesNotContainKeys("vc", "proof");
        assertThat(object(claims, "issuer"))
                .containsEntry("id", claims.get("iss"))
                .containsEntry("type", List.of("Profile"))
                .containsEntry("name", "Acme Service");
        Map<String, Object> subject = object(claims, "credentialSubject");
        assertThat(subject)
                .containsEntry("id", claims.get("sub"))
                .containsEntry("type", List.of("AchievementSubject"))
                .containsEntry("licenseNumber", "GP-2026-000123")
                .containsOnlyKeys("id", "type", "identifier", "licenseNumber", "role", "achievement");
        assertThat((List<?>) subject.get("identifier"))
                .isEqualTo(List.of(Map.of(
                        "type", "IdentityObject",
                        "hashed", false,
                        "identityHash", "王秀英",
                        "identityType", "name")));
        Map<String, Object> achievement = object(subject, "achievement");
        assertThat(achievement)
                .containsEntry("type", List.of("Achievement"))
                .containsEntry("achievementType", "Certification");
        assertThat(text(achievement, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(text(achievement, "description")).contains("上门服务工程师", "Home service engineer");
        assertThat(text(object(achievement, "criteria"), "narrative")).contains("3f9ac2d1");
    }

    @Test
    void tellTheirHolderNoMoreThanThePaperDoes() {
        String claims = StoredJson.write(json(badges().sign(WANG, ADDRESS).split("\\.")[1]));
        assertThat(claims)
                .doesNotContain("\"7\"", "attempt", "person", WANG.rule().digest());
    }

    @Test
    void sayWhetherTheyWereRevoked() {
        Badges badges = badges();
        Map<String, Object> claims = json(badges.sign(WANG, ADDRESS).split("\\.")[1]);
        Map<String, Object> status = badges.status(WANG, ADDRESS);
        assertThat(object(claims, "credentialStatus"))
                .isEqualTo(Map.of("id", status.get("id"), "type", "1EdTechRevocationList"));
        assertThat(status).containsEntry("issuer", claims.get("iss")).containsEntry("revokedCredentials", List.of());
        Certificate revoked = Samples.of(
                "王秀英",
                WANG.position(),
                new Revocation(RevocationCause.PASS_WITHDRAWN, Instant.parse("2026-05-01T00:00:00Z")));
        assertThat(badges.status(revoked, ADDRESS))
                .containsEntry(
                        "revokedCredentials",
                        List.of(Map.of("id", CERTIFICATE, "revoked", true, "revokedDate", "2026-05-01T00:00:00Z")));
    }

    @Test
    void stayVerifiableWhenAnotherKeySignsTheNext() throws GeneralSecurityException {
        String[] old = badges("one.json").sign(WANG, ADDRESS).split("\\.");
        Badges renewed = badges("another.json");
        assertThat(renewed.sign(WANG, ADDRESS)).isNotEqualTo(String.join(".", old));
        String kid = text(json(old[0]), "kid");
        assertThat(isSigned(
                        old,
                        renewed.key(kid.substring(kid.lastIndexOf('/') + 1)).orElseThrow()))
                .isTrue();
        assertThat((List<?>) renewed.keys().get("keys")).hasSize(2);
    }

    @Test
    void areSignedByAKeyThatNobodyElseReads() throws IOException {
        Badges badges = badges("folder/key.json");
        String first = badges.sign(WANG, ADDRESS);
        Path file = data.resolve("folder/key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(badges("folder/key.json").sign(WANG, ADDRESS))
                .as("after a restart")
                .isEqualTo(first);
        assertThat(badges.keys().toString()).contains("n=").doesNotContainPattern("\\b[dpq]=");
        try (var folder = Files.list(data.resolve("folder"))) {
            assertThat(folder).containsExactly(file);
        }
    }

    private Badges badges() {
        return badges(kept.resolve("key.json"));
    }

    private Badges badges(String file) {
        return badges(data.resolve(file));
    }

    private Badges badges(Path file) {
        return new Badges(new PublicKeys(database.jdbc()), MovableClock.atNoon().companyTime(), "Acme Service", file);
    }

    private static boolean isSigned(String[] parts, Map<String, Object> key) throws GeneralSecurityException {
        assertThat(key)
                .containsEntry("kty", "RSA")
                .containsEntry("alg", "RS256")
                .doesNotContainKeys("d", "p", "q");
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(text(key, "n")), number(text(key, "e")))));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static BigInteger number(String written) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(written));
    }

    private static String text(Map<String, Object> from, String name) {
        return (String) Objects.requireNonNull(from.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> from, String name) {
        return (Map<String, Object>) Objects.requireNonNull(from.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String part) {
        return StoredJson.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8), Map.class);
    }
}
