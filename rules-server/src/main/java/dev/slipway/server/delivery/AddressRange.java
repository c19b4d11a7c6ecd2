package dev.slipway.server.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses: {@code 10.0.0.0/8}, {@code fd00::/8}, or one address. */
final class AddressRange {

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]+");

    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if it is none */
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!NUMERIC.matcher(parts[0]).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no range of addresses such as 10.0.0.0/8");
        }
        try {
            byte[] first = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 1 ? first.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > first.length * 8) {
                throw new IllegalArgumentException("'" + text + "' has no such prefix");
            }
            return new AddressRange(first, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no range of addresses such as 10.0.0.0/8", e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((bytes[bit / 8] & mask) != (first[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
