package org.gatepost.exam;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
import org.gatepost.library.ReviewRules;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.Revised;
import org.gatepost.marking.Marking;
import org.springframework.stereotype.Component;

/**
 * What somebody sees of an own result at this moment. The rules of today's blueprint hold, also for what was sat by an
 * earlier one: when an exam is prolonged, nobody reads out of it what was meant to be told after its end.
 */
@Component
class Disclosure {

    private final Results results;
    private final Attempts attempts;
    private final Library library;
    private final Bank bank;
    private final ExamsOwed owed;
    private final CompanyTime time;

    Disclosure(Results results, Attempts attempts, Library library, Bank bank, ExamsOwed owed, CompanyTime time) {
        this.results = results;
        this.attempts = attempts;
        this.library = library;
        this.bank = bank;
        this.owed = owed;
        this.time = time;
    }

    ReviewRules rules(AttemptRow attempt) {
        return library.blueprint(attempt.exam())
                .map(Revised::value)
                .orElseGet(() -> library.blueprint(attempt.exam(), attempt.blueprintRevision()))
                .review();
    }

    /** What is told of an attempt besides its verdict. Right answers are never told without the mistakes. */
    Set<Detail> told(AttemptRow attempt) {
        ReviewRules rules = rules(attempt);
        boolean passed = rules.waitForPass() && results.passedSince(attempt);
        Instant now = time.now();
        Set<Detail> told = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) {
            if (rules.of(detail).isReached(now, passed)) {
                told.add(detail);
            }
        }
        if (!told.contains(Detail.MISTAKES)) {
            told.remove(Detail.ANSWERS);
        }
        return told;
    }

    /**
     * The right answer to an item, for whoever may be told: none of an item that may still decide at a mandatory exam, or
     * that gives such a one away, whatever the rules say.
     *
     * @param inPlay as {@link #inPlay} says
     */
    static AttemptReview.RightAnswer answer(Item item, Set<ItemId> inPlay) {
        if (inPlay.contains(item.id())) {
            return new AttemptReview.InPlay();
        }
        return new AttemptReview.Told(
                item instanceof CaseEssay ? null : Marking.fullMarks(item),
                item.rationale().explanation());
    }

    /**
     * The items that a mandatory exam or one that is owed about a change may draw today, those they give away, and those
     * somebody is being asked at one.
     */
    Set<ItemId> inPlay() {
        Stream<Blueprint> mandatory =
                library.blueprints().stream().filter(exam -> !exam.purpose().isVoluntary());
        Stream<Blueprint> aboutChanges = owed.now().stream()
                .flatMap(exam -> library.blueprint(exam).stream())
                .map(Revised::value);
        Set<ItemId> drawn = Stream.concat(mandatory, aboutChanges)
                .flatMap(exam -> exam.sections().stream())
                .flatMap(section -> bank.pool(section).stream())
                .map(Item::id)
                .collect(Collectors.toCollection(HashSet::new));
        // Whenever it was started: another node may draw by other content than this one.
        drawn.addAll(attempts.asked(library.voluntary()));
        Set<ItemId> inPlay = new HashSet<>(drawn);
        drawn.forEach(item -> inPlay.addAll(bank.enemies().of(item)));
        return inPlay;
    }
}
