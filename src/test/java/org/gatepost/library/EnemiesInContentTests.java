package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Told;
import org.gatepost.item.ItemId;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

/** What an author is told about items that must not stand on one form. */
class EnemiesInContentTests {

    private static final ItemId FIRST = new ItemId("pledge.i1");
    private static final ItemId SECOND = new ItemId("pledge.i2");

    private final SmallContent content = new SmallContent();

    @Test
    void areMutualThoughOnlyOneNamesTheOther() {
        named("pledge.i2").replace(EXAM, "draw: 2", "draw: 1").replace(EXAM, "{recall: 1, apply: 1}", "{}");
        Enemies enemies = content.read().enemies();
        assertThat(enemies.of(FIRST)).containsExactly(SECOND);
        assertThat(enemies.of(SECOND)).containsExactly(FIRST);
        assertThat(enemies.of(new ItemId("pledge.check1"))).isEmpty();
    }

    @Test
    void areOtherItemsThatThereAre() {
        named("pledge.i1, pledge.i22");
        told(
                "content/items/pledge.yaml:18: item 'pledge.i1' names itself as its enemy",
                "content/items/pledge.yaml:18: there is no item 'pledge.i22', did you mean 'pledge.i2'?");
    }

    @Test
    void areNoCheckItemsAndNameNone() {
        named("pledge.check1");
        told("content/items/pledge.yaml:18: 'pledge.check1' is a lesson's check item, which no form has, so it needs no"
                + " enemy");
    }

    @Test
    void areAListOfIds() {
        content.replace(ITEMS, "    critical: true\n", "    critical: true\n    enemies: pledge.i2\n");
        told("content/items/pledge.yaml:16: 'enemies' must be a list, found 'pledge.i2'");
    }

    @Test
    void mustLeaveEachSectionEnoughToDraw() {
        named("pledge.i2");
        told(
                "content/exams/engineer.yaml:6: section 'pledges' draws 2, and cannot: of enemies only one may stand on a form,"
                        + " and there are 'pledge.i1' with 'pledge.i2'");
    }

    /** Each section alone has enough, but whatever one draws leaves the other nothing. */
    @Test
    void mustLeaveTheSectionsOfAnExamEnoughTogether() {
        Content shipped = Manuscript.read(AuthoredFiles.at("file:content"), ShippedLedger.read(), MovableClock.ZONE)
                .content();
        var pools = new Pools(shipped.items().values(), Set.of());
        List<FormSearch.Part> parts = shipped.blueprints().values().iterator().next().sections().stream()
                .limit(2)
                .map(section -> new FormSearch.Part(section, pools.of(section)))
                .toList();
        Map<ItemId, List<ItemId>> strife = new HashMap<>();
        parts.getFirst()
                .pool()
                .forEach(one -> strife.put(
                        one.id(),
                        parts.getLast().pool().stream().map(other -> other.id()).toList()));
        assertThat(parts).allMatch(part -> new FormSearch(List.of(part), new Enemies(strife)).finds());
        assertThat(new FormSearch(parts, Enemies.NONE).finds()).isTrue();
        assertThat(new FormSearch(parts, new Enemies(strife)).finds()).isFalse();
    }

    private SmallContent named(String ids) {
        return content.replace(ITEMS, "    stem: {zh: 题一", "    enemies: [" + ids + "]\n    stem: {zh: 题一");
    }

    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
