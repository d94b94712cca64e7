package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.gatepost.kernel.Languages;
import org.junit.jupiter.api.Test;

class LanguageSwitchTests {

    @Test
    void takesTheFirstLanguageOfTheBrowserThatWeSpeak() {
        // Safari in China: Flow's own matching prefers the exact "en" and would answer in English.
        assertThat(LanguageSwitch.wantedIn(browser("zh-Hans-CN", "en-US", "en")))
                .isEqualTo(Languages.CHINESE);
        assertThat(LanguageSwitch.wantedIn(browser("zh-TW", "en"))).isEqualTo(Languages.CHINESE);
        assertThat(LanguageSwitch.wantedIn(browser("fr", "en-GB", "zh"))).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void answersInEnglishWhoeverSpeaksNeither() {
        assertThat(LanguageSwitch.wantedIn(browser("fr", "de"))).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void prefersWhatThePersonChose() {
        assertThat(LanguageSwitch.wantedIn(chosen("zh-CN", browser("en")))).isEqualTo(Languages.CHINESE);
        assertThat(LanguageSwitch.wantedIn(chosen("en", browser("zh-CN")))).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void ignoresAChoiceThatIsNone() {
        assertThat(LanguageSwitch.wantedIn(chosen("<script>", browser("zh-CN"))))
                .isEqualTo(Languages.CHINESE);
    }

    private static VaadinRequest browser(String... tags) {
        VaadinRequest request = mock();
        when(request.getLocales())
                .thenAnswer(call -> Collections.enumeration(
                        Arrays.stream(tags).map(Locale::forLanguageTag).toList()));
        return request;
    }

    private static VaadinRequest chosen(String value, VaadinRequest request) {
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("other", "x"), new Cookie("gp-language", value)});
        return request;
    }
}
