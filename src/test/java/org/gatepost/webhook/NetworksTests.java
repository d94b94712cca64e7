package org.gatepost.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is sent into a network that only the server can reach, unless a setting says so. */
class NetworksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.8.9.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
                "198.18.0.1", "::1", "fc00::1", "fd12:3456::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1"
            })
    void areShutUnlessTheSettingOpensThem(String address) throws UnknownHostException {
        assertThat(new Networks(false).isOpen(InetAddress.getByName(address))).isFalse();
        assertThat(new Networks(true).isOpen(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "169.254.169.254",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "203.0.113.9",
                "::",
                "fe80::1",
                "ff02::1",
                "fec0::1",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2001:0:1::1",
                "100::1"
            })
    void areShutWhateverTheSettingSays(String address) throws UnknownHostException {
        assertThat(new Networks(true).isOpen(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "172.15.0.1", "100.63.0.1", "192.169.0.1", "2606:4700::1111"})
    void areOpenWhereTheWorldIs(String address) throws UnknownHostException {
        assertThat(new Networks(false).isOpen(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', webhook.refused.address",
        "example.com/hook, webhook.refused.address",
        "https://, webhook.refused.address",
        "https:///hook, webhook.refused.address",
        "https://me:secret@8.8.8.8/hook, webhook.refused.address",
        "https://8.8.8.8/hook#part, webhook.refused.address",
        "https://8.8.8.8:70000/, webhook.refused.address",
        "https://8.8.8.8/a b, webhook.refused.address",
        "mailto:somebody@example.com, webhook.refused.address",
        "ftp://8.8.8.8/, webhook.refused.https",
        "http://8.8.8.8/, webhook.refused.https",
        "https://127.0.0.1/, webhook.refused.network",
        "https://[::1]/, webhook.refused.network",
        "https://2130706433/, webhook.refused.network",
        "https://localhost/, webhook.refused.network",
        "https://nobody.invalid/, webhook.refused.unknownHost"
    })
    void areSaidOfAnAddressWithWhyItIsRefused(String typed, String key) {
        assertThatThrownBy(() -> WebhookAddress.typed(typed, new Networks(false)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void takeAnAddressAsItIsTyped() {
        var address = WebhookAddress.typed(" https://8.8.8.8/钩子?a=1 ", new Networks(false));
        assertThat(address.uri().toString()).isEqualTo("https://8.8.8.8/%E9%92%A9%E5%AD%90?a=1");
        assertThat(address.target()).isEqualTo("/%E9%92%A9%E5%AD%90?a=1");
        assertThat(address.port()).isEqualTo(443);
        assertThat(WebhookAddress.typed("http://localhost:8099", new Networks(true))
                        .target())
                .isEqualTo("/");
    }
}
