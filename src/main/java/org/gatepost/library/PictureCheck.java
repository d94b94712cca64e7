package org.gatepost.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.authored.Nearest;
import org.gatepost.authored.Problems;
import org.gatepost.item.LessonId;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;

/** Whether pictures show what their lesson teaches, no number but the ledger's, and the same in both languages. */
final class PictureCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The pictures of a lesson's two texts. */
    record Both(List<PictureReader.Placed> zh, List<PictureReader.Placed> en) {}

    private final Map<LessonId, Lesson> lessons;
    private final Ledger ledger;
    private final Problems problems;

    PictureCheck(Map<LessonId, Lesson> lessons, Ledger ledger, Problems problems) {
        this.lessons = lessons;
        this.ledger = ledger;
        this.problems = problems;
    }

    void run(Map<LessonId, Both> pictures) {
        pictures.forEach((id, both) -> {
            Lesson lesson = lessons.get(id);
            if (lesson != null) {
                Stream.concat(both.zh().stream(), both.en().stream()).forEach(placed -> picture(lesson, placed));
                inStep(both);
            }
        });
    }

    private void picture(Lesson lesson, PictureReader.Placed placed) {
        Picture picture = placed.picture();
        for (FactId fact : picture.facts()) {
            if (!lesson.facts().contains(fact)) {
                var taught = lesson.facts().stream().map(FactId::value).toList();
                problems.add(
                        placed.place(),
                        "the picture shows %s, which its lesson does not teach%s"
                                .formatted(fact, Nearest.hint(fact.value(), taught)));
            }
        }
        Set<String> known = picture.facts().stream()
                .flatMap(id -> ledger.fact(id).stream())
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact.text().zh(), fact.text().en()),
                        fact.figures().stream().map(figure -> figure.value())))
                .flatMap(PictureCheck::numbers)
                .collect(Collectors.toSet());
        Stream.concat(
                        Stream.of(picture.title()),
                        picture.marks().stream().flatMap(mark -> Stream.of(mark.at(), mark.text(), mark.note())))
                .flatMap(PictureCheck::numbers)
                .filter(number -> !known.contains(number))
                .distinct()
                .forEach(number -> problems.add(
                        placed.place(), "the picture says %s, which stands in none of its facts".formatted(number)));
    }

    private void inStep(Both both) {
        if (both.zh().size() != both.en().size()) {
            var longer = both.zh().size() > both.en().size() ? both.zh() : both.en();
            problems.add(
                    longer.getLast().place(),
                    "the text in the other language has not as many pictures: %d and %d"
                            .formatted(both.zh().size(), both.en().size()));
            return;
        }
        for (int each = 0; each < both.zh().size(); each++) {
            Picture zh = both.zh().get(each).picture();
            Picture en = both.en().get(each).picture();
            if (zh.kind() != en.kind()
                    || !zh.facts().equals(en.facts())
                    || zh.marks().size() != en.marks().size()) {
                problems.add(
                        both.en().get(each).place(),
                        "this picture is not that of the Chinese text: kind, facts and the number of marks must be the same");
            } else if (zh.kind().isMeasured() && !places(zh).equals(places(en))) {
                problems.add(
                        both.en().get(each).place(),
                        "the marks of this picture stand at %s, those of the Chinese text at %s"
                                .formatted(places(en), places(zh)));
            }
        }
    }

    private static List<String> places(Picture picture) {
        return picture.marks().stream().map(Picture.Mark::at).toList();
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }
}
