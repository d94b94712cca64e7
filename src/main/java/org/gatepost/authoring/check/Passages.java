package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatepost.authored.Place;
import org.gatepost.authoring.check.Passage.Part;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.Option;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Card;
import org.gatepost.library.CardLine;
import org.gatepost.library.Lesson;
import org.gatepost.library.Manuscript;

/** Every text of the content, one after the other. */
final class Passages {

    private static final Pattern SPAN = Pattern.compile("\\[[a-z0-9][a-z0-9.-]*\\|([^\\[\\]|]+)]");

    private Passages() {}

    static List<Passage> of(Manuscript manuscript) {
        return Stream.of(
                        manuscript.items().stream().flatMap(item -> of(item, manuscript.placeOf(item.id()))),
                        manuscript.lessons().flatMap(lesson -> of(lesson, manuscript.placeOf(lesson.id()))),
                        manuscript.cards().flatMap(card -> of(card, manuscript.placeOf(card.id()))))
                .flatMap(passages -> passages)
                .toList();
    }

    /** A text without the marks that make its spans. */
    static String plain(String text) {
        return SPAN.matcher(text).replaceAll("$1");
    }

    private static Stream<Passage> of(Item item, Place place) {
        String owner = item.id().value();
        List<Passage> passages = new ArrayList<>();
        List<LocalizedText> texts = item.prompt().texts();
        List<LocalizedText> options = item instanceof HotText
                ? List.of()
                : Presentation.optionsOf(item.prompt()).stream()
                        .map(Option::text)
                        .toList();
        int hidden = Presentation.optionsOf(item.prompt()).size();
        add(passages, place, owner, Part.STEM, texts.getFirst());
        texts.subList(1, texts.size() - hidden).forEach(text -> add(passages, place, owner, Part.SITUATION, text));
        options.forEach(text -> add(passages, place, owner, Part.OPTION, text));
        add(passages, place, owner, Part.EXPLANATION, item.rationale().explanation());
        Map<String, Misconception> inOrder = new TreeMap<>(item.rationale().misconceptions());
        inOrder.values().forEach(known -> add(passages, place, owner, Part.MISCONCEPTION, known.text()));
        return passages.stream();
    }

    private static void add(List<Passage> to, Place place, String owner, Part part, LocalizedText text) {
        Passage.both(place, owner, part, new LocalizedText(plain(text.zh()), plain(text.en())))
                .forEach(to::add);
    }

    private static Stream<Passage> of(Lesson lesson, Place place) {
        String owner = lesson.id().value();
        String folder = place.file().substring(0, place.file().lastIndexOf('/') + 1);
        return Stream.of(
                        Passage.both(place, owner, Part.TITLE, lesson.title()),
                        Passage.both(place, owner, Part.TITLE, lesson.summary()),
                        lines(lesson, folder, Language.ZH),
                        lines(lesson, folder, Language.EN))
                .flatMap(passages -> passages);
    }

    private static Stream<Passage> of(Card card, Place place) {
        Stream<LocalizedText> parts = card.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.heading().stream(), part.lines().stream().map(CardLine::text)));
        return Stream.of(Stream.of(card.title()), card.note().stream(), parts)
                .flatMap(texts -> texts)
                .flatMap(text -> Passage.both(place, card.id().value(), Part.CARD, text));
    }

    private static Stream<Passage> lines(Lesson lesson, String folder, Language language) {
        String file = folder + lesson.name() + (language == Language.ZH ? ".zh.md" : ".en.md");
        List<String> lines = language.of(lesson.text()).lines().toList();
        List<Passage> passages = new ArrayList<>();
        boolean picture = false;
        for (int line = 0; line < lines.size(); line++) {
            // What is drawn is read strictly by the library, and is no prose.
            boolean fence = lines.get(line).startsWith("```");
            picture ^= fence;
            if (!picture && !fence && !lines.get(line).isBlank()) {
                passages.add(new Passage(
                        new Place(file, line + 1), lesson.id().value(), Part.LESSON, language, lines.get(line)));
            }
        }
        return passages.stream();
    }
}
