package org.gatepost.marking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;

/** Responses that differ from another by one part: one that is right more, or one that is wrong more. */
final class OnePart {

    private OnePart() {}

    static List<Response> better(Item item, Response from) {
        return switch (item) {
            case SingleChoice one -> List.of();
            case TrueFalse statement -> List.of();
            case ShortText words -> List.of();
            case ExactSentence sentence -> List.of();
            case CaseEssay essay -> List.of();
            case Numeric number -> List.of();
            case Cloze cloze -> filled(cloze, (Cloze.Response) from);
            case MultipleChoice several ->
                added(((MultipleChoice.Response) from).chosen(), several.key().right(), MultipleChoice.Response::new);
            case HotText hotText ->
                added(((HotText.Response) from).chosen(), hotText.key().breaking(), HotText.Response::new);
            case Matching matching ->
                placed(((Matching.Response) from).pairs(), matching.key().pairs()).stream()
                        .filter(pairs -> new HashSet<>(pairs.values()).size() == pairs.size())
                        .<Response>map(Matching.Response::new)
                        .toList();
            case Classification buckets ->
                placed(((Classification.Response) from).placed(), buckets.key().placed()).stream()
                        .<Response>map(Classification.Response::new)
                        .toList();
            case Checklist checklist ->
                placed(((Checklist.Response) from).verdicts(), checklist.key().verdicts()).stream()
                        .<Response>map(Checklist.Response::new)
                        .toList();
            // Nothing is added to an order; two neighbours that stand the wrong way round are exchanged.
            case Ranking ranking ->
                exchanged(((Ranking.Response) from).order(), ranking.key().order()).stream()
                        .<Response>map(Ranking.Response::new)
                        .toList();
            // By pairs, putting two neighbours right may tear two other pairs; only the key is surely better.
            case Ordering ordering ->
                List.of(new Ordering.Response(ordering.key().order()));
        };
    }

    static List<Response> worse(Item item, Response from) {
        return switch (item) {
            case MultipleChoice several ->
                added(
                        ((MultipleChoice.Response) from).chosen(),
                        others(item, several.key().right()),
                        MultipleChoice.Response::new);
            case HotText hotText ->
                added(
                        ((HotText.Response) from).chosen(),
                        others(item, hotText.key().breaking()),
                        HotText.Response::new);
            case Classification buckets -> {
                Map<OptionId, OptionId> given = ((Classification.Response) from).placed();
                List<Response> worse = new ArrayList<>();
                buckets.prompt()
                        .entries()
                        .forEach(entry -> buckets.prompt().buckets().forEach(bucket -> {
                            if (!given.containsKey(entry.id())
                                    && !bucket.id()
                                            .equals(buckets.key().placed().get(entry.id()))) {
                                Map<OptionId, OptionId> more = new HashMap<>(given);
                                more.put(entry.id(), bucket.id());
                                worse.add(new Classification.Response(more));
                            }
                        }));
                yield worse;
            }
            default -> List.of();
        };
    }

    private static List<Response> filled(Cloze cloze, Cloze.Response from) {
        List<Response> better = new ArrayList<>();
        placed(from.options(), cloze.key().options())
                .forEach(options -> better.add(new Cloze.Response(options, from.texts())));
        cloze.key().texts().forEach((gap, typed) -> {
            Map<OptionId, String> more = new HashMap<>(from.texts());
            more.put(gap, typed.answer().accepted().all().getLast());
            better.add(new Cloze.Response(from.options(), more));
        });
        return better;
    }

    private static Set<OptionId> others(Item item, Set<OptionId> right) {
        Set<OptionId> others = new HashSet<>();
        Presentation.optionsOf(item.prompt()).forEach(option -> others.add(option.id()));
        others.removeAll(right);
        return others;
    }

    private static List<Response> added(
            Set<OptionId> chosen, Set<OptionId> candidates, Function<Set<OptionId>, Response> response) {
        return candidates.stream()
                .filter(candidate -> !chosen.contains(candidate))
                .map(candidate -> {
                    Set<OptionId> more = new HashSet<>(chosen);
                    more.add(candidate);
                    return response.apply(more);
                })
                .toList();
    }

    private static <P> List<Map<OptionId, P>> placed(Map<OptionId, P> given, Map<OptionId, P> key) {
        List<Map<OptionId, P>> better = new ArrayList<>();
        key.forEach((entry, place) -> {
            Map<OptionId, P> more = new HashMap<>(given);
            more.put(entry, place);
            better.add(more);
        });
        return better;
    }

    private static List<List<OptionId>> exchanged(List<OptionId> given, List<OptionId> key) {
        List<List<OptionId>> better = new ArrayList<>();
        for (int place = 1; place < given.size(); place++) {
            if (key.indexOf(given.get(place - 1)) > key.indexOf(given.get(place))) {
                List<OptionId> closer = new ArrayList<>(given);
                Collections.swap(closer, place - 1, place);
                better.add(closer);
            }
        }
        return better;
    }
}
