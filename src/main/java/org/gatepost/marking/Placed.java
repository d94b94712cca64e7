package org.gatepost.marking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Policy;

/**
 * Each of some entries has its one right place: a partner, a bucket, a verdict. With partial credit each entry in its
 * place earns a share, one in another place or in none earns none.
 *
 * @param <P> a place
 */
record Placed<P>(Map<OptionId, P> key, Policy policy) {

    Judgement judge(Map<OptionId, P> given) {
        int right = (int) key.entrySet().stream()
                .filter(entry -> entry.getValue().equals(given.get(entry.getKey())))
                .count();
        return Judgement.of(right, key.size(), policy);
    }

    /** The entries put into a wrong place, in the order in which they are offered; one put nowhere claims nothing. */
    Stream<String> believed(List<Option> offered, Map<OptionId, P> given) {
        return offered.stream()
                .map(Option::id)
                .filter(id -> given.containsKey(id) && !given.get(id).equals(key.get(id)))
                .map(OptionId::value);
    }
}
