package org.gatepost.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gatepost.audit.AuditKind;
import org.gatepost.audit.Fact;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What the sentence about a row asks of its details. */
public final class AskedDetails {

    private AskedDetails() {}

    /** The names of the details that the sentence asks for and the row does not have. */
    public static Set<String> missing(ApplicationContext application, Fact fact) {
        var reader = new Div() {
            @Override
            public String getTranslation(String key, Object... arguments) {
                return key;
            }
        };
        var watched = new Watched(StoredJson.read(fact.detail(), Map.class));
        new AuditSentences(
                        reader,
                        Locale.ENGLISH,
                        application.getBean(Library.class),
                        application.getBean(CompanyTime.class))
                .details(AuditKind.valueOf(fact.kind()), fact, watched);
        return watched.missing;
    }

    private static final class Watched extends AbstractMap<Object, Object> {
        private final Map<?, ?> stored;
        private final Set<String> missing = new TreeSet<>();

        Watched(Map<?, ?> stored) {
            this.stored = stored;
        }

        @Override
        public @Nullable Object get(Object name) {
            if (!stored.containsKey(name)) {
                missing.add(String.valueOf(name));
            }
            return stored.get(name);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Map.<Object, Object>copyOf(stored).entrySet();
        }
    }
}
