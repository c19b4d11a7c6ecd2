package dev.slipway.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a server and its database, and breaks when told to: as seen by the server the database is gone. */
final class FragileProxy implements AutoCloseable {

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final String host;
    private final int target;
    private final int port;
    private ServerSocket door;

    FragileProxy(String host, int target) throws IOException {
        this.host = host;
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        serve(door);
    }

    int port() {
        return port;
    }

    void breakAll() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void restore() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        serve(door);
    }

    @Override
    public void close() throws IOException {
        breakAll();
    }

    private void serve(ServerSocket at) {
        run(() -> {
            while (!at.isClosed()) {
                Socket near = at.accept();
                Socket far = new Socket(host, target);
                open.add(near);
                open.add(far);
                run(() -> pass(near.getInputStream(), far.getOutputStream(), near, far));
                run(() -> pass(far.getInputStream(), near.getOutputStream(), near, far));
            }
        });
    }

    private static void pass(InputStream from, OutputStream to, Socket near, Socket far) throws IOException {
        try (near;
                far) {
            byte[] buffer = new byte[8192];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
                to.flush();
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // It was broken, as the test meant it to be.
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
