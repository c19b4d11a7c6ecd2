package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody who is told by webhooks, at 127.0.0.2, and answers as a test wants. */
final class Receiver implements AutoCloseable {

    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final IntSupplier answer;
    private final int port;
    private HttpServer server;

    /** A message as it came, with what was answered. */
    record Message(String id, String timestamp, String signature, String body, int answered) {

        /** Whether it was signed with that secret. */
        boolean isSigned(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] made = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
                return signature.equals("v1," + Base64.getEncoder().encodeToString(made));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Receiver(IntSupplier answer) throws IOException {
        this.answer = answer;
        this.server = open(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer open(int at) throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), at), 0);
        opened.createContext("/", this::take);
        opened.setExecutor(Executors.newCachedThreadPool());
        opened.start();
        return opened;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        int status = answer.getAsInt();
        received.add(new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body,
                status));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.2:" + port + "/hook";
    }

    List<Message> received() {
        return List.copyOf(received);
    }

    void kill() {
        server.stop(0);
    }

    void startAgain() throws IOException {
        server = open(port);
    }

    @Override
    public void close() {
        kill();
    }
}
