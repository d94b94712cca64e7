package org.gatepost.webhook;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.Refusal;

/** Where messages are posted to, in the form in which it is kept: https, a host, no user and no part behind a #. */
record WebhookAddress(URI uri) {

    static final int LONGEST = 500;

    private static final Set<String> SCHEMES = Set.of("https", "http");
    private static final String REFUSED = "webhook.refused.address";

    /** An address that was kept; none when nothing can be sent to it, however it came to be written so. */
    static Optional<WebhookAddress> kept(String written) {
        try {
            URI uri = new URI(written);
            return isUsable(uri)
                            && SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    ? Optional.of(new WebhookAddress(uri))
                    : Optional.empty();
        } catch (URISyntaxException unread) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(URI uri) {
        return uri.getHost() != null && uri.getPort() <= 65_535 && uri.getPort() != 0;
    }

    /**
     * What somebody typed.
     *
     * @throws Refusal when it is no such address, or nothing is sent there
     */
    static WebhookAddress typed(String typed, Networks networks) {
        URI uri = parsed(typed.strip());
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http");
        if (!scheme.equals("https") && !plain) {
            throw new Refusal("webhook.refused.https");
        }
        try {
            networks.of(hostOf(uri));
            if (plain && !Networks.isPrivate(hostOf(uri))) {
                throw new Refusal("webhook.refused.https");
            }
        } catch (UnknownHostException unknown) {
            throw new Refusal("webhook.refused.unknownHost", hostOf(uri));
        } catch (Networks.ForbiddenNetwork forbidden) {
            throw new Refusal("webhook.refused.network", hostOf(uri));
        }
        return new WebhookAddress(uri);
    }

    private static URI parsed(String typed) {
        try {
            URI given = new URI(typed);
            if (given.getScheme() == null || given.getRawAuthority() == null || given.getRawUserInfo() != null) {
                throw new Refusal(REFUSED);
            }
            URI uri = new URI(new URI(ascii(typed, given)).toASCIIString());
            boolean fits = isUsable(uri)
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.toString().length() <= LONGEST;
            if (!fits) {
                throw new Refusal(REFUSED);
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException unread) {
            throw new Refusal(REFUSED);
        }
    }

    /** A host in other letters than ASCII is one that Java does not see as a host. */
    private static String ascii(String typed, URI given) {
        if (given.getHost() != null) {
            return typed;
        }
        String authority = given.getRawAuthority();
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        return typed.replace(authority, IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon)));
    }

    boolean isSecure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return hostOf(uri);
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    /** The path and the query as they stand in a request. */
    String target() {
        String path = uri.getRawPath();
        String query = uri.getRawQuery();
        return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    }

    /** The header that says whom the request is for. */
    String authority() {
        return uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
    }

    private static String hostOf(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
