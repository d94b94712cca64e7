package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** What is told of a changed key that has many parts. */
class KeysInRowsTests {

    private static final String SORTED = """
            {"prompt": {"stem": {"zh": "料到了没有？", "en": "Expected?"},
              "buckets": [{"id": "within", "text": {"zh": "料到了", "en": "Expected"}},
                          {"id": "beyond", "text": {"zh": "没料到", "en": "Not expected"}}],
              "entries": [{"id": "a", "text": {"zh": "敲门", "en": "Knocks"}},
                          {"id": "b", "text": {"zh": "试机", "en": "Tries it"}}]},
             "key": {"placed": {"a": "within", "b": "%s"}}}""";

    private static final String ORDERED = """
            {"prompt": {"entries": [{"id": "a", "text": {"zh": "敲门", "en": "Knocks"}},
                                    {"id": "b", "text": {"zh": "试机", "en": "Tries it"}}]},
             "key": {"order": ["%s", "%s"]}}""";

    @Test
    void tellsWhichEntryGoesElsewhere() {
        assertThat(item(SORTED.formatted("beyond")).changedTo(item(SORTED.formatted("within"))))
                .containsExactly(new ChangedText(
                        new LocalizedText("试机：没料到", "Tries it: Not expected"),
                        new LocalizedText("试机：料到了", "Tries it: Expected"),
                        true));
    }

    @Test
    void tellsWhichPlaceAnotherEntryHas() {
        assertThat(item(ORDERED.formatted("a", "b")).changedTo(item(ORDERED.formatted("b", "a"))))
                .extracting(ChangedText::before)
                .containsExactly(
                        new LocalizedText("第 1 位：敲门", "Place 1: Knocks"),
                        new LocalizedText("第 2 位：试机", "Place 2: Tries it"));
    }

    private static Substance item(String body) {
        return Substance.of(Kind.ITEM, body);
    }
}
