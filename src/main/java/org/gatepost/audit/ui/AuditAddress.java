package org.gatepost.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatepost.audit.AuditFilter;
import org.gatepost.audit.AuditKind;

/**
 * What is looked for, as it stands in the address, so that reloading, going back and the other language keep it. What it
 * does not understand in an address it passes over.
 */
final class AuditAddress {

    private static final String PERSON = "q";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SIGN_INS = "signins";
    private static final String WITHOUT = "no";
    private static final int LONGEST = 200;

    private AuditAddress() {}

    static AuditFilter filter(QueryParameters parameters) {
        return new AuditFilter(
                first(parameters, PERSON).orElse(""),
                first(parameters, KIND)
                        .map(written -> written.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .flatMap(AuditKind::named)
                        .orElse(null),
                first(parameters, FROM).flatMap(AuditAddress::day).orElse(null),
                first(parameters, TO).flatMap(AuditAddress::day).orElse(null),
                first(parameters, SIGN_INS).filter(WITHOUT::equals).isPresent());
    }

    static QueryParameters parameters(AuditFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.person().isEmpty()) {
            parameters.put(PERSON, filter.person());
        }
        if (filter.kind() != null) {
            parameters.put(KIND, filter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (filter.from() != null) {
            parameters.put(FROM, filter.from().toString());
        }
        if (filter.to() != null) {
            parameters.put(TO, filter.to().toString());
        }
        if (filter.withoutSignIns()) {
            parameters.put(SIGN_INS, WITHOUT);
        }
        return QueryParameters.simple(parameters);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            // A year that no database has, typed into an address, is passed over too.
            return Optional.of(day).filter(known -> known.getYear() >= 1970 && known.getYear() <= 9999);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }
}
