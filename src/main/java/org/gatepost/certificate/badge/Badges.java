package org.gatepost.certificate.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatepost.certificate.Certificate;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.StoredJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Signs certificates as badges, and tells anybody by which keys and who issues. */
@Service
@OpenToUncleared
public class Badges {

    private final PublicKeys publicKeys;
    private final CompanyTime time;
    private final String issuer;
    private final Supplier<RSAKey> key;

    Badges(
            PublicKeys publicKeys,
            CompanyTime time,
            @Value("${gatepost.certificate.issuer}") String issuer,
            @Value("${gatepost.certificate.key}") Path file) {
        this.publicKeys = publicKeys;
        this.issuer = issuer;
        this.time = time;
        this.key = SingletonSupplier.of(() -> new KeyFile(file).key());
    }

    /**
     * A certificate as a signed badge, in the compact form of a JSON Web Token.
     *
     * @param certificate one that the caller was given by {@link org.gatepost.certificate.Certificates}
     */
    @PreAuthorize("isAuthenticated()")
    public String sign(Certificate certificate, BadgeAddress address) {
        RSAKey signing = key.get();
        publicKeys.add(signing, time.now());
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(address.key(signing.getKeyID()))
                .build();
        var badge = new JWSObject(
                header, new Payload(StoredJson.write(new Credential(address, issuer).claims(certificate))));
        try {
            badge.sign(new RSASSASigner(signing));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the key for badges does not sign", unusable);
        }
        return badge.serialize();
    }

    /** Whether a certificate was revoked, as a verifier of badges asks. */
    @PreAuthorize("permitAll()")
    public Map<String, Object> status(Certificate certificate, BadgeAddress address) {
        return new Credential(address, issuer).status(certificate);
    }

    /** Who issues. */
    @PreAuthorize("permitAll()")
    public Map<String, Object> issuer(BadgeAddress address) {
        return new Credential(address, issuer).profile();
    }

    /** Every public key that badges were signed with. */
    @PreAuthorize("permitAll()")
    public Map<String, Object> keys() {
        return withOwn().all().toJSONObject(true);
    }

    /** The public key with this id. */
    @PreAuthorize("permitAll()")
    public Optional<Map<String, Object>> key(String id) {
        return withOwn().find(id).map(found -> found.toJSONObject());
    }

    /** With this node's own, whether it has signed anything yet or not. */
    private PublicKeys withOwn() {
        publicKeys.add(key.get(), time.now());
        return publicKeys;
    }
}
