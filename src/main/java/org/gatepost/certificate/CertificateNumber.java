package org.gatepost.certificate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a certificate is called, for example {@code GP-2026-000123}. Unique, and no secret.
 *
 * @param year in which it was issued, by the company's calendar
 * @param id counts on through the years, so that nobody waits for anybody to be given the next one
 */
public record CertificateNumber(int year, long id) {

    private static final Pattern FORM = Pattern.compile("GP-(\\d{4})-(\\d{6,18})");

    /** The number that is written so; nothing for whatever is none. */
    public static Optional<CertificateNumber> parse(String written) {
        var form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new CertificateNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "GP-%04d-%06d".formatted(year, id);
    }
}
