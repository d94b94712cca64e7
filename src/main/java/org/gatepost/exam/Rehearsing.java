package org.gatepost.exam;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what was marked by an item before it was corrected, and what marking it again would come to. */
@Component
class Rehearsing {

    private record ExamRevision(ExamId exam, int revision) {}

    private final OutdatedMarks outdated;
    private final OutdatedAnswers answers;
    private final Bank bank;
    private final Library library;
    private final TransactionTemplate reading;

    Rehearsing(
            OutdatedMarks outdated,
            OutdatedAnswers answers,
            Bank bank,
            Library library,
            PlatformTransactionManager transactions) {
        this.outdated = outdated;
        this.answers = answers;
        this.bank = bank;
        this.library = library;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** The items that some counting mark was given by before they were corrected, in the order of the bank. */
    List<ItemRevision> corrected() {
        Map<ItemId, ItemRevision> revised = new HashMap<>();
        for (Item item : bank.items()) {
            ItemRevision today = bank.revisionOf(item.id());
            if (today.revision() > 1) {
                revised.put(item.id(), today);
            }
        }
        var corrected = answers.revisions(revised.keySet(), library.practice()).stream()
                .filter(then -> isCorrected(then, Objects.requireNonNull(revised.get(then.item()))))
                .map(ItemRevision::item)
                .collect(Collectors.toSet());
        return bank.items().stream()
                .map(Item::id)
                .filter(corrected::contains)
                .map(bank::revisionOf)
                .toList();
    }

    private boolean isCorrected(ItemRevision then, ItemRevision today) {
        return then.revision() < today.revision() && !Marking.marksAlike(bank.item(then), bank.item(today));
    }

    /** All answers to these items that may have to be marked again. */
    List<OutdatedAnswers.Answer> answers(Collection<ItemId> items) {
        return answers.to(items, library.practice());
    }

    /** Marks again by a revision what was marked by these. */
    Remarking remarking(ItemRevision to, Collection<Integer> earlier) {
        return remarking(to, bank.item(to), earlier);
    }

    private Remarking remarking(ItemRevision to, Item by, Collection<Integer> earlier) {
        Map<Integer, Item> items = new HashMap<>();
        earlier.forEach(number -> items.put(number, bank.item(new ItemRevision(to.item(), number))));
        return new Remarking(to, by, items);
    }

    /** Marks every attempt again, tells of each, changes nothing, and gives what it was marked by. */
    Remarking run(ItemRevision today, Consumer<RegradeChange> each) {
        return run(today, bank.item(today), each);
    }

    /** As {@link #run(ItemRevision, Consumer)}, by an item that is to be the next revision of one there is. */
    Remarking runByNext(Item next, Consumer<RegradeChange> each) {
        int today = bank.revisionOf(next.id()).revision();
        return run(new ItemRevision(next.id(), today + 1), next, each);
    }

    private Remarking run(ItemRevision today, Item by, Consumer<RegradeChange> each) {
        Set<ExamId> practice = library.practice();
        List<OutdatedMarks.Origin> origins = outdated.origins(today, practice);
        Remarking remarking = remarking(
                today,
                by,
                origins.stream().map(OutdatedMarks.Origin::itemRevision).collect(Collectors.toSet()));
        // Before the marks are read, for while they are being read nothing else may be asked.
        Map<ExamRevision, Blueprint> blueprints = origins.stream()
                .map(origin -> new ExamRevision(origin.exam(), origin.blueprintRevision()))
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> library.blueprint(key.exam(), key.revision())));
        // Outside a transaction PostgreSQL would hand over every mark at once.
        reading.executeWithoutResult(status -> outdated.each(today, practice, mark -> {
            Blueprint blueprint = blueprints.get(new ExamRevision(mark.exam(), mark.blueprintRevision()));
            // An attempt that was marked between the two statements is left for the next time.
            if (blueprint != null
                    && remarking.earlier().containsKey(mark.mark().item().revision())) {
                each.accept(change(remarking, mark, blueprint));
            }
        }));
        return remarking;
    }

    static RegradeChange change(Remarking remarking, OutdatedMark old, Blueprint blueprint) {
        Optional<Mark> after = remarking.mark(old.mark());
        Score score =
                after.map(mark -> old.score().with(old.mark(), mark, blueprint)).orElse(null);
        return new RegradeChange(
                old.attempt(),
                old.person(),
                old.employeeNumber(),
                old.name(),
                old.exam(),
                blueprint.title(),
                old.number(),
                old.result(),
                old.mark().mark(),
                after.orElse(null),
                old.score(),
                score,
                RegradeEffect.of(
                        blueprint.purpose(), old.mark(), after.orElse(null), old.score(), score, old.byPeople()));
    }
}
