package dev.slipway.server.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail by the server that the operator named; without one there is no mail. */
@Component
class MailClient {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;:<>()\"\\\\]{1,64}@[^@\\s,;:<>()\"\\\\]{1,255}");

    private final Optional<JavaMailSender> sender;
    private final String from;

    MailClient(ObjectProvider<JavaMailSender> sender, Settings settings) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = settings.mailFrom();
    }

    boolean isThere() {
        return sender.isPresent();
    }

    /**
     * Makes sure that mail can go there.
     *
     * @throws Refusal if it is no address, or the server sends no mail
     */
    void require(String place, String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw Refusal.invalid(place, "'" + address + "' is no address of one mailbox", "anna@example.org");
        }
        if (!isThere()) {
            throw Refusal.invalid(place, "this server sends no mail", "have the operator start it with --mail");
        }
    }

    /**
     * Sends a message.
     *
     * @param id the same each time it is sent
     * @throws IOException if the mail server did not take it
     */
    void send(String to, String id, MailText text) throws IOException {
        JavaMailSender by = sender.orElseThrow(() -> new IOException("this server sends no mail"));
        try {
            MimeMessage message = by.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(text.subject());
            helper.setText(text.body());
            message.setHeader("X-Slipway-Id", id);
            message.setHeader("Auto-Submitted", "auto-generated");
            by.send(message);
        } catch (MessagingException | MailException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }
}
