package org.gatepost.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.marking.Atom.Gap;
import org.gatepost.marking.HardToken.Negation;

/**
 * Finds negations. They need not be complete: what is missed here makes an answer unlike the key and sends it to a
 * marker.
 */
final class Negations {

    private static final Phrases WORDS = Phrases.of("""
            不 没 无 未 勿 毋 别 莫 非 甭 不再 再也不 从不 从未 从没 从无 从来不 从来没 绝不 绝无 绝非 决不 决非 并不 并无 并未
            并非 并没 永不 毫不 毫无 尚未 未曾 不曾 禁止 严禁 切忌 切勿 切莫 拒绝 谢绝 杜绝 避免
            """, """
            not no never none nobody nothing nowhere neither nor without non hardly scarcely barely seldom rarely
            no_longer!than refuse_to refuses_to refused_to fail_to fails_to failed_to
            """);

    private static final Map<String, String> REMAINS = Map.of("without", "with", "neither", "either", "nor", "or");

    private Negations() {}

    /** @param before whether the text has been negated before this place */
    static Optional<Negation> at(List<Atom> atoms, int at, boolean before) {
        return WORDS.at(atoms, at)
                .map(phrase -> new Negation(
                        at, at + phrase.atoms().size(), phrase.words(), REMAINS.getOrDefault(phrase.words(), "")))
                .filter(negation -> !(negation.words().equals("nor") && before))
                .filter(negation -> !isQuestion(atoms, at) && !isNumero(atoms, at) && !standsApart(atoms, negation));
    }

    /** 能不能, 有没有 and 可以不可以 ask and deny nothing. */
    private static boolean isQuestion(List<Atom> atoms, int at) {
        return atoms.get(at).isHan("不没")
                && atoms.get(at).before() != Gap.PUNCTUATION
                && (repeats(atoms, at, 1) || repeats(atoms, at, 2));
    }

    private static boolean repeats(List<Atom> atoms, int at, int length) {
        if (at < length || at + length >= atoms.size()) {
            return false;
        }
        for (int i = 1; i <= length; i++) {
            if (!atoms.get(at - i).text().equals(atoms.get(at + length + 1 - i).text())) {
                return false;
            }
        }
        return true;
    }

    /** "No, refund" and 没有，能退款 answer a question first and deny nothing of what follows. */
    private static boolean standsApart(List<Atom> atoms, Negation negation) {
        int after = negation.to();
        if (after < atoms.size() && atoms.get(after).isHan("有")) {
            after++;
        }
        return (negation.from() == 0 || atoms.get(negation.from()).before() == Gap.PUNCTUATION)
                && (after == atoms.size() || atoms.get(after).before() == Gap.PUNCTUATION);
    }

    /** "No. 5" is number five. */
    private static boolean isNumero(List<Atom> atoms, int at) {
        return atoms.get(at).is(Atom.Kind.WORD, "no")
                && at + 1 < atoms.size()
                && atoms.get(at + 1).kind() == Atom.Kind.DIGITS;
    }
}
