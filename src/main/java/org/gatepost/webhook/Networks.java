package org.gatepost.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where nothing is sent to, so that nobody makes the server speak to what only it can reach: itself, its neighbours, and the
 * service at a link-local address that tells a machine in a cloud its passwords. A setting allows the company's own networks
 * and this machine; link-local ones stay shut.
 */
@Component
class Networks {

    private final boolean privateAllowed;

    Networks(@Value("${gatepost.webhook.private-networks:false}") boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    boolean allowsPrivate() {
        return privateAllowed;
    }

    /**
     * Every address of a name, none of them in a network that is shut: one would be enough to be led there.
     *
     * @throws UnknownHostException when nobody has the name
     * @throws ForbiddenNetwork when an address of it is shut
     */
    InetAddress[] of(String host) throws UnknownHostException, ForbiddenNetwork {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress each : found) {
            if (!isOpen(each)) {
                throw new ForbiddenNetwork();
            }
        }
        return found;
    }

    /** Whether the name leads nowhere but to this machine and the company's own networks. */
    static boolean isPrivate(String host) throws UnknownHostException {
        var strict = new Networks(false);
        return Arrays.stream(InetAddress.getAllByName(host)).noneMatch(strict::isOpen);
    }

    /** The name leads into a network that nothing is sent to. */
    static final class ForbiddenNetwork extends Exception {}

    boolean isOpen(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isOpen(four.getAddress());
            case Inet6Address six -> isOpen(six);
            default -> false;
        };
    }

    private boolean isOpen(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        int third = four[2] & 0xff;
        if (first == 0
                || first >= 224
                || (first == 169 && second == 254)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113)) {
            return false;
        }
        boolean isPrivate = first == 10
                || first == 127
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 100 && second >= 64 && second < 128)
                || (first == 198 && (second == 18 || second == 19));
        return !isPrivate || privateAllowed;
    }

    /** An address of version 6 that wraps one of version 4 is as open as that. */
    private boolean isOpen(Inet6Address six) {
        byte[] bytes = six.getAddress();
        if (six.isLoopbackAddress() || (bytes[0] & 0xfe) == 0xfc) {
            return privateAllowed;
        }
        if (isNoughtUpTo(bytes, 12) || (bytes[0] == 0 && (bytes[1] & 0xff) == 0x64 && (bytes[2] & 0xff) == 0xff)) {
            return isOpen(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return isOpen(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        // Only 2000::/3 is given out; fec0::/10 was once for sites.
        return (bytes[0] & 0xe0) == 0x20 && !tunnelled;
    }

    private static boolean isNoughtUpTo(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
