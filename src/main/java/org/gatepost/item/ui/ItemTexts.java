package org.gatepost.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words that {@code js/item*.js} puts around an item; it fills their placeholders itself. */
public final class ItemTexts {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("yes", "item.answer.true"),
            Map.entry("no", "item.answer.false"),
            Map.entry("blank", "item.given.blank"),
            Map.entry("typing", "item.typing"),
            Map.entry("up", "item.order.up"),
            Map.entry("down", "item.order.down"),
            Map.entry("moved", "item.order.moved"),
            Map.entry("keepOrder", "item.order.keep"),
            Map.entry("kept", "item.order.kept"),
            Map.entry("chooseMatch", "item.match.choose"),
            Map.entry("noMatch", "item.match.none"),
            Map.entry("takeAway", "item.match.takeAway"),
            Map.entry("matchesOf", "item.match.of"),
            Map.entry("takenBy", "item.match.takenBy"),
            Map.entry("matched", "item.match.made"),
            Map.entry("rematched", "item.match.moved"),
            Map.entry("unmatched", "item.match.taken"),
            Map.entry("matchedOf", "item.match.count"),
            Map.entry("placedOf", "item.sort.count"),
            Map.entry("judgedOf", "item.sort.judged"),
            Map.entry("visit", "item.visit.title"),
            Map.entry("done", "item.visit.done"),
            Map.entry("notDone", "item.visit.notDone"),
            Map.entry("notTold", "item.visit.notTold"),
            Map.entry("marked", "item.mark.count"),
            Map.entry("gap", "item.gap.name"),
            Map.entry("chooseGap", "item.gap.choose"),
            Map.entry("emptyGap", "item.gap.blank"),
            Map.entry("yourAnswer", "item.write.answer"),
            Map.entry("yourSentence", "item.write.sentence"),
            Map.entry("noNumber", "item.write.noNumber"),
            Map.entry("theCase", "item.write.case"),
            Map.entry("written", "item.write.count"),
            Map.entry("lettersLeft", "item.write.left"));

    private static final List<String> HINTED = List.of(
            "single-choice",
            "multiple-choice",
            "true-false",
            "ordering",
            "ranking",
            "matching",
            "classification",
            "cloze",
            "exact-sentence",
            "short-text",
            "numeric",
            "hot-text",
            "checklist",
            "case-essay");

    private ItemTexts() {}

    /**
     * Gives a page the words in a language, once for as long as it is open: beside forty items they would be most of what it
     * gets.
     */
    public static void tell(UI page, Locale language) {
        String key = "gatepost-item-texts-" + language.toLanguageTag();
        if (ComponentUtil.getData(page, key) == null) {
            ComponentUtil.setData(page, key, true);
            page.getPage()
                    .executeJs(
                            "((window.gatepost ??= {}).itemTexts ??= {})[$0] = $1",
                            language.toLanguageTag(),
                            of(page, language));
        }
    }

    /** The words for items of any type, in a language. */
    public static ObjectNode of(Component component, Locale language) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        KEYS.forEach((name, key) -> texts.put(name, component.getTranslation(language, key)));
        ObjectNode hints = texts.putObject("hints");
        HINTED.forEach(type -> hints.put(type, component.getTranslation(language, "item.hint." + type)));
        return texts;
    }
}
