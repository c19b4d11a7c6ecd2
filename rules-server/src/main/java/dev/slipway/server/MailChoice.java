package dev.slipway.server;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * By which server mail is sent; its user, where it asks for one, is in the environment.
 *
 * @param server {@code smtp://host:587}, with STARTTLS where it is offered, or {@code smtps://host:465}
 */
record MailChoice(URI server) {

    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int ANSWER_MILLISECONDS = 10_000;

    MailChoice {
        String scheme = String.valueOf(server.getScheme());
        if (server.getHost() == null || !(scheme.equals("smtp") || scheme.equals("smtps"))) {
            throw new IllegalArgumentException("'" + server + "' is no mail server such as smtp://host:587");
        }
    }

    /** What it is in the words of Spring. */
    Map<String, Object> properties() {
        String protocol = server.getScheme();
        boolean isTls = protocol.equals("smtps");
        int usual = isTls ? 465 : 587;
        String more = "spring.mail.properties.mail." + protocol;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.mail.protocol", protocol);
        properties.put("spring.mail.host", server.getHost());
        properties.put("spring.mail.port", server.getPort() > 0 ? server.getPort() : usual);
        properties.put(more + ".connectiontimeout", CONNECT_MILLISECONDS);
        properties.put(more + ".timeout", ANSWER_MILLISECONDS);
        properties.put(more + ".writetimeout", ANSWER_MILLISECONDS);
        properties.put(more + ".starttls.enable", !isTls);
        said("SLIPWAY_MAIL_USER").ifPresent(user -> {
            properties.put("spring.mail.username", user);
            properties.put(more + ".auth", true);
        });
        said("SLIPWAY_MAIL_PASSWORD").ifPresent(password -> properties.put("spring.mail.password", password));
        return properties;
    }

    private static Optional<String> said(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
