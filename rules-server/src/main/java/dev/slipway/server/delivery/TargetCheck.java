package dev.slipway.server.delivery;

import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decides where a webhook may go: to public addresses over HTTPS, and to what the operator allows. Saving, testing and
 * sending all ask here, and sending connects to the very addresses that were checked.
 */
@Component
class TargetCheck {

    /** Beyond what Java's own questions about an address cover. */
    private static final List<AddressRange> RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "fc00::/7",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16")
            .map(AddressRange::of)
            .toList();

    private final List<AddressRange> allowed;

    TargetCheck(Settings settings) {
        this.allowed = settings.allowedTargets().stream().map(AddressRange::of).toList();
    }

    /**
     * The target, if messages may go there as its name resolves now.
     *
     * @throws Refusal if not
     */
    URI require(String target) {
        URI uri = parse(target);
        try {
            InetAddress[] addresses = resolve(uri.getHost());
            boolean isAllowed = Arrays.stream(addresses).allMatch(this::isAllowed);
            if (!uri.getScheme().equalsIgnoreCase("https") && !isAllowed) {
                throw refused(
                        "a webhook goes over https", "use https, or have the operator allow its range of addresses");
            }
            return uri;
        } catch (UnknownHostException e) {
            throw refused(
                    String.valueOf(e.getMessage()), "name a host with a public address, or have the operator allow it");
        }
    }

    /**
     * The addresses of a host, each of which a message may go to.
     *
     * @throws UnknownHostException if there are none, or any of them is refused
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new UnknownHostException("there is no host " + host);
        }
        for (InetAddress address : addresses) {
            if (!isAllowed(address) && !isPublic(address)) {
                throw new UnknownHostException(host + " is not a public address");
            }
        }
        return addresses;
    }

    private static URI parse(String target) {
        URI uri;
        try {
            uri = URI.create(target);
        } catch (IllegalArgumentException e) {
            throw refused("this is no address", "write one such as https://example.org/hook");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if ((!scheme.equals("https") && !scheme.equals("http")) || uri.getHost() == null) {
            throw refused("this is no address of a web server", "write one such as https://example.org/hook");
        }
        if (uri.getUserInfo() != null) {
            throw refused("an address holds no password", "messages are signed; check the signature");
        }
        return uri;
    }

    private static Refusal refused(String message, String hint) {
        return Refusal.invalid("target", message, hint);
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(range -> range.contains(address));
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && RESERVED.stream().noneMatch(range -> range.contains(address));
    }
}
