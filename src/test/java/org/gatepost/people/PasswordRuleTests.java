package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private static final Person ZHANG =
            new Person(new PersonId(1), "G20261", "Zhang Wei", "Service", LocalDate.of(2026, 11, 1));

    @ParameterizedTest
    @CsvSource({
        "short-one, people.refusal.passwordShort",
        "Password123, people.refusal.passwordCommon",
        "1234567890, people.refusal.passwordCommon",
        "aaaaaaaaaaaaaa, people.refusal.passwordCommon",
        "ababababababab, people.refusal.passwordCommon",
        "zhangwei2026, people.refusal.passwordPersonal",
        "zhang.wei.01, people.refusal.passwordPersonal",
        "G20261-g20261, people.refusal.passwordPersonal",
        "一二三四五六七八九十一二三四五六七八九十一二三四五, people.refusal.passwordLong",
    })
    void refuses(String password, String why) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check(password));
        assertThat(refusal.key()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orbit-lamp-72-fig", "绿萝-星期三-跑步-七", "a lamp for zhang wei and a tree"})
    void takesALongOneThatIsNobodysBadge(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void takesEveryInitialPasswordItProposesItself() {
        Stream.generate(InitialPassword::random).limit(200).forEach(password -> {
            assertThat(password).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
            assertThatCode(() -> check(password)).doesNotThrowAnyException();
        });
    }

    private static void check(String password) {
        PasswordRule.check(password, new Username("zhang.wei"), ZHANG);
    }
}
