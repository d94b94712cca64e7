package org.gatepost.item;

import java.util.ArrayList;
import java.util.List;

/** Ways to write one answer in each language; everybody may use either language. */
public record Variants(List<String> zh, List<String> en) {

    public Variants {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    /** Those of both languages, Chinese first. */
    public List<String> all() {
        List<String> all = new ArrayList<>(zh);
        all.addAll(en);
        return List.copyOf(all);
    }
}
