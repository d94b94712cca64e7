package org.gatepost.people;

import java.util.List;

/**
 * By what a person is found and sorted, beside the name and department as the company writes them. Kept in the same row,
 * and made again at start when the rule has changed.
 *
 * @param namePlain the name with width, case and script set aside
 * @param nameSound what may be typed instead of it, see {@link Sounds}
 * @param nameOrder see {@link NameOrder}
 */
record NameKeys(
        String namePlain,
        String nameSound,
        String nameOrder,
        String departmentPlain,
        String departmentSound,
        String departmentOrder) {

    /** Another one whenever any key comes out otherwise than before; the tables are ICU's. */
    static final String RULE = "1-icu" + com.ibm.icu.util.VersionInfo.ICU_VERSION;

    /** Some signs become several when they are made plain, as ㈱. */
    private static final int LONGEST = 400;

    /** Makes keys. Not to be shared between threads. */
    static final class Maker {

        private final Pinyin names = new Pinyin(Pinyin.Of.NAME);
        private final Pinyin departments = new Pinyin(Pinyin.Of.DEPARTMENT);

        NameKeys of(String name, String department) {
            String namePlain = Written.head(Written.plain(name), LONGEST);
            String departmentPlain = Written.head(Written.plain(department), LONGEST);
            // Not everybody knows that 仇 is read qiu as a name; who types chou shall find it too.
            List<Pinyin> both = List.of(names, departments);
            return new NameKeys(
                    namePlain,
                    Sounds.of(namePlain, both),
                    NameOrder.key(namePlain, names),
                    departmentPlain,
                    Sounds.of(departmentPlain, both),
                    NameOrder.key(departmentPlain, departments));
        }
    }
}
