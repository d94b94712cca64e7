package org.gatepost.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Section;
import org.gatepost.source.Ledger;
import org.gatepost.source.SystemId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/** The bank of items for trainers, keys included. What it shows is today's content, which is read once at start. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class ItemBank {

    /** Gathered when it is first asked for, so that what the demo corrects while it starts is in it, whoever holds this. */
    private final SingletonSupplier<Map<ItemId, BankItem>> items;

    ItemBank(Bank bank, Library library, Ledger ledger) {
        items = SingletonSupplier.of(() -> gather(bank, library, ledger));
    }

    private static Map<ItemId, BankItem> gather(Bank bank, Library library, Ledger ledger) {
        Map<ItemId, BankItem> items = new LinkedHashMap<>();
        Map<ItemId, List<BankItem.Draw>> draws = draws(bank, library);
        for (Item item : bank.items()) {
            Lesson lesson = library.lesson(item.header().lesson()).orElseThrow().value();
            items.put(
                    item.id(),
                    new BankItem(
                            item,
                            bank.revisionOf(item.id()).revision(),
                            ledger.system(new SystemId(item.id().system())).orElseThrow(),
                            library.course(lesson.course()).orElseThrow(),
                            lesson,
                            bank.isCheck(item.id()) ? ItemUse.CHECK : ItemUse.EXAM,
                            bank.enemies().of(item.id()).stream()
                                    .sorted(Comparator.comparing(ItemId::value))
                                    .toList(),
                            draws.getOrDefault(item.id(), List.of())));
        }
        return items;
    }

    /** The items a filter lets through, in the order of their files. */
    public List<BankItem> items(BankFilter filter) {
        return items.obtain().values().stream().filter(filter::accepts).toList();
    }

    public Optional<BankItem> item(ItemId id) {
        return Optional.ofNullable(items.obtain().get(id));
    }

    /**
     * Marks an answer as an exam would, and keeps nothing of it.
     *
     * @param sent what the browser sent for {@link Presentation#toTry}
     * @throws Refusal when there is no such item or the answer is none
     */
    public Trial tryAnswer(ItemId id, JsonNode sent) {
        return Trial.of(
                item(id).orElseThrow(() -> new Refusal("authoring.refused.noItem"))
                        .item(),
                sent);
    }

    private static Map<ItemId, List<BankItem.Draw>> draws(Bank bank, Library library) {
        Map<ItemId, List<BankItem.Draw>> draws = new LinkedHashMap<>();
        for (Blueprint exam : library.blueprints()) {
            for (Section section : exam.sections()) {
                bank.pool(section)
                        .forEach(item -> draws.computeIfAbsent(item.id(), id -> new ArrayList<>())
                                .add(new BankItem.Draw(exam, section)));
            }
        }
        return draws;
    }
}
