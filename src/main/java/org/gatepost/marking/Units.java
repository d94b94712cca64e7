package org.gatepost.marking;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Remembered;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a number in both languages, as it may stand behind the number.
 *
 * @param names each as its atoms; none where a number has no unit
 */
record Units(List<List<Atom>> names) {

    private static final Set<String> PER_CENT = Set.of("%", "percent", "per cent");

    private static final Units NONE = new Units(List.of());

    /** Authors write few, and every number that is typed is read by one. */
    private static final Remembered<LocalizedText, Units> KNOWN = new Remembered<>(1_000, Units::read);

    static Units of(@Nullable LocalizedText unit) {
        return unit == null ? NONE : KNOWN.of(unit);
    }

    private static Units read(LocalizedText unit) {
        return new Units(Stream.of(unit.zh(), unit.en())
                .map(name -> Atoms.of(PlainScript.of(name)))
                .toList());
    }

    boolean areNone() {
        return names.isEmpty();
    }

    boolean arePerCent() {
        return names.stream()
                .map(name -> String.join(" ", name.stream().map(Atom::text).toList()))
                .anyMatch(PER_CENT::contains);
    }

    /** What stands before the unit; all of it where no unit stands at the end, or nothing else. */
    List<Atom> without(List<Atom> typed) {
        return names.stream()
                .filter(name -> endsWith(typed, name))
                .findFirst()
                .map(name -> withoutMeasure(typed.subList(0, typed.size() - name.size())))
                .orElse(typed);
    }

    /** 7 个小时 is 7 小时. */
    private static List<Atom> withoutMeasure(List<Atom> typed) {
        return typed.size() > 1 && typed.getLast().isHan("个") ? typed.subList(0, typed.size() - 1) : typed;
    }

    private static boolean endsWith(List<Atom> typed, List<Atom> name) {
        int from = typed.size() - name.size();
        if (from < 1) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!singular(name.get(i)).equals(singular(typed.get(from + i)))) {
                return false;
            }
        }
        return true;
    }

    /** "1 day" where the unit is "days", and the other way round. */
    private static String singular(Atom atom) {
        String word = atom.text();
        return atom.kind() == Atom.Kind.WORD && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
