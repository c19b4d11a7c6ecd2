package dev.slipway.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where the server listens. It is asked for before there is a database, so that a start that cannot be leaves none behind.
 *
 * @param portOption what names the port
 * @param port 0: any
 * @param addressOption what names the address
 */
record ListeningPlace(String portOption, int port, String addressOption, String address) {

    private static final int LAST_PORT = 65_535;

    ListeningPlace {
        if (port < 0 || port > LAST_PORT) {
            throw Stopped.usage(portOption + " " + port
                    + ": there is no such port; name one from 0 (any that is free) to " + LAST_PORT);
        }
    }

    /**
     * That the server can listen there now.
     *
     * @throws Stopped if not
     */
    void requireFree() {
        InetAddress host = host();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw isOfThisMachine(host) ? taken(e) : foreign();
        }
    }

    private InetAddress host() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw foreign();
        }
    }

    private static boolean isOfThisMachine(InetAddress host) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Stopped foreign() {
        return Stopped.usage(
                addressOption + " " + address + ": this machine has no such address; leave it out for 127.0.0.1,"
                        + " or name 0.0.0.0 for all that it has");
    }

    /** Ports that are taken, and those below 1024, which the system keeps for its administrator. */
    private Stopped taken(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).contains("in use")
                ? "another program listens there, perhaps another Slipway; end it, or name another port with "
                        + portOption
                : "the system refuses it (" + failure.getMessage() + "); name another port with " + portOption;
        return Stopped.failure("port " + port + " of " + address + ": " + reason);
    }
}
