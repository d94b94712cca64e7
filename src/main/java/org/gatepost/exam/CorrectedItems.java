package org.gatepost.exam;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.library.Bank;
import org.springframework.stereotype.Component;

/** Finds the items that were corrected after attempts had been marked by them. */
@Component
class CorrectedItems {

    private final Rehearsing rehearsing;
    private final Bank bank;

    CorrectedItems(Rehearsing rehearsing, Bank bank) {
        this.rehearsing = rehearsing;
        this.bank = bank;
    }

    /** Those by which some mark would change or cannot be given, in the order of the bank. */
    List<CorrectedItem> all() {
        List<ItemRevision> corrected = rehearsing.corrected();
        Map<ItemId, List<OutdatedAnswers.Answer>> byItem =
                rehearsing.answers(corrected.stream().map(ItemRevision::item).toList()).stream()
                        .collect(Collectors.groupingBy(answer -> answer.item().item()));
        return corrected.stream()
                .map(today -> tallied(today, byItem.getOrDefault(today.item(), List.of())))
                .filter(item -> item.changed() + item.unmarkable() > 0)
                .toList();
    }

    private CorrectedItem tallied(ItemRevision today, List<OutdatedAnswers.Answer> answers) {
        var waiting = answers.stream()
                .filter(answer -> answer.item().revision() < today.revision())
                .filter(answer -> answer.caseRevision() != today.revision())
                .toList();
        Remarking remarking = rehearsing.remarking(
                today, waiting.stream().map(answer -> answer.item().revision()).collect(Collectors.toSet()));
        var tally = new Tally();
        waiting.forEach(answer -> tally.count(answer, remarking));
        return new CorrectedItem(today, bank.item(today).prompt().stem(), tally.changed, tally.unmarkable);
    }

    private static final class Tally {
        private int changed;
        private int unmarkable;

        void count(OutdatedAnswers.Answer answer, Remarking remarking) {
            remarking
                    .mark(answer.item().revision(), answer.drawn(), answer.response())
                    .ifPresentOrElse(
                            mark -> changed += mark.equals(answer.mark()) ? 0 : answer.marks(),
                            () -> unmarkable += answer.marks());
        }
    }
}
