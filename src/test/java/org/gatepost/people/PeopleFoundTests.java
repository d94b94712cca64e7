package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People are found by how their names sound and sorted as a Chinese reader expects. */
@BothDatabases
class PeopleFoundTests {

    private final TestDatabase database;
    private final People people;
    private final RosterEntries roster;

    PeopleFoundTests(TestDatabase database) {
        this.database = database;
        people = new People(database.jdbc());
        roster = new RosterEntries(database.jdbc(), MovableClock.atNoon().companyTime());
    }

    @Test
    void findsANameByItsPinyinInFullByInitialsAndMixed() {
        hire("王小明", "欧阳娜娜", "Anna Kowalska");
        for (String typed : List.of(
                "wangxiaoming",
                "WangXiao",
                "wang xiao ming",
                "ming wang",
                "xiaoming",
                "wxm",
                "xm",
                "wangxm",
                "wáng xiǎo",
                "王小",
                "ＷＸＭ",
                "w")) {
            assertThat(found(typed)).as(typed).contains("王小明").doesNotContain("欧阳娜娜");
        }
        assertThat(found("oynn")).containsExactly("欧阳娜娜");
        assertThat(found("anna")).containsExactly("Anna Kowalska");
    }

    @Test
    void findsNobodyByTheMiddleOfASyllable() {
        hire("王小明", "章安");
        assertThat(found("ang")).isEmpty();
        assertThat(found("an")).containsExactly("章安");
        assertThat(found("wang an")).isEmpty();
    }

    @Test
    void findsSimplifiedAndTraditionalAlike() {
        hire("張偉", "张炜");
        assertThat(found("张")).containsExactlyInAnyOrder("張偉", "张炜");
        assertThat(found("張偉")).containsExactly("張偉");
        assertThat(found("张伟")).containsExactly("張偉");
        assertThat(found("zw")).hasSize(2);
    }

    @Test
    void knowsHowCharactersAreReadInNamesAndFindsTheOtherReadingToo() {
        hire("曾国藩", "单田芳", "仇英", "吕布");
        assertThat(found("zengguo")).containsExactly("曾国藩");
        assertThat(found("shan")).containsExactly("单田芳");
        assertThat(found("qiuy")).containsExactly("仇英");
        assertThat(found("chouy")).containsExactly("仇英");
        for (String lu : List.of("lvbu", "lubu", "lü", "lǚ bù")) {
            assertThat(found(lu)).as(lu).containsExactly("吕布");
        }
    }

    @Test
    void findsADepartmentByItsSound() {
        people.add(new NewPerson("1", "王小明", "客户服务部", LocalDate.EPOCH));
        people.add(new NewPerson("2", "李雷", "重庆门店", LocalDate.EPOCH));
        assertThat(found("khfw")).containsExactly("王小明");
        assertThat(found("chongqing lei")).containsExactly("李雷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' or '1'='1", "\u0000q", "\uD840", "'"})
    void takesSignsAsTheyAre(String typed) {
        hire("王小明");
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void sortsNamesBySoundToneAndStrokesWithLatinLast() {
        hire("Zoe", "张伟", "章一", "曾国", "Anna", "李四", "林一", "吕布", "卢俊", "单雄", "山本", "栾平", "張三", "9号");
        assertThat(found(""))
                .containsExactly("9号", "李四", "林一", "卢俊", "吕布", "栾平", "山本", "单雄", "曾国", "張三", "张伟", "章一", "Anna", "Zoe");
    }

    @Test
    void sortsDepartmentsBySoundAndNumbersByTheirSize() {
        int number = 0;
        for (String department : List.of("售后10部", "长沙店", "售后2部", "重庆店", "Berlin", "北京店", "单证部")) {
            people.add(new NewPerson(String.valueOf(number++), "王", department, LocalDate.EPOCH));
        }
        assertThat(people.departments()).containsExactly("北京店", "长沙店", "重庆店", "单证部", "售后2部", "售后10部", "Berlin");
    }

    @Test
    void givesKeysToPeopleWhoWereThereBeforeTheRule() {
        hire("王小明", "李雷");
        database.jdbc()
                .sql("update person set name_plain = '', name_sound = '', name_order = '', name_rule = 'older'")
                .update();
        assertThat(found("wxm")).isEmpty();
        var keeping = new NameKeeping(database.jdbc(), people);
        assertThat(keeping.keepAll()).isEqualTo(2);
        assertThat(found("wxm")).containsExactly("王小明");
        assertThat(keeping.keepAll()).isZero();
    }

    @Test
    void keepsTheLongestNamesAndSignsThatNobodyCanRead() {
        String rare = "\uD840\uDC0B";
        people.add(new NewPerson("1", "龘".repeat(120), "ﷺ".repeat(120), LocalDate.EPOCH));
        people.add(new NewPerson("2", "王" + rare, "店", LocalDate.EPOCH));
        assertThat(found("王" + rare)).hasSize(1);
        assertThat(found("wang")).hasSize(1);
        assertThat(roster.count(PeopleSought.of("dadada"))).isEqualTo(1);
    }

    private void hire(String... names) {
        for (String name : names) {
            people.add(new NewPerson("N" + name.hashCode(), name, "店", LocalDate.EPOCH));
        }
    }

    private List<String> found(String typed) {
        return roster.page(PeopleSought.of(typed), 0, 50).stream()
                .map(entry -> entry.person().name())
                .toList();
    }
}
