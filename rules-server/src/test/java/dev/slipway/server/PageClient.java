package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser without scripts: follows links, and sends forms with the mark that the page holds. */
final class PageClient {

    static final String PASSWORD = "a long word for a test";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final TestServer server = TestServer.shared();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final String language;
    private String address = "";

    /** The same at another address, as a proxy tells it. */
    PageClient from(String forwarded) {
        address = forwarded;
        return this;
    }

    PageClient() {
        this("en");
    }

    PageClient(String language) {
        this.language = language;
    }

    /** Somebody new with that role in a programme, signed in. */
    static PageClient of(Role role, String programme) {
        PageClient client = new PageClient();
        client.signIn(user(role, programme), PASSWORD);
        return client;
    }

    /** The name of somebody new with that role. */
    static String user(Role role, String programme) {
        String name = role.word() + "-" + UUID.randomUUID();
        TestServer.shared().bean(Users.class).add(Caller.server(), name, PASSWORD, role, programme);
        return name;
    }

    static PageClient admin() {
        return of(Role.ADMIN, Caller.EVERYWHERE);
    }

    Answer signIn(String name, String password) {
        return submit("/login", open("/login"), "username=" + name + "&password=" + encoded(password));
    }

    Answer open(String path) {
        return send(request(path).build());
    }

    /** Sends fields, given in turns of name and value, with the mark of the page that they are on. */
    Answer fill(String path, Answer page, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return submit(path, page, body.toString());
    }

    Answer submit(String path, Answer page, String fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(csrf(page))))
                .build());
    }

    /** Sends a file with more fields, given in turns of name and value. */
    Answer drop(String path, Answer page, String name, String content, String... fields) {
        return drop(UTF_8, path, page, name, content, fields);
    }

    Answer drop(Charset charset, String path, Answer page, String name, String content, String... fields) {
        StringBuilder body = new StringBuilder(part("_csrf", csrf(page)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append(part(fields[i], fields[i + 1]));
        }
        body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(content)
                .append("\r\n--x--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body.toString(), charset))
                .build());
    }

    Answer send(HttpRequest request) {
        return server.send(browser, request);
    }

    /** The value of a field that the page holds. */
    static String value(Answer page, String name) {
        Matcher matcher = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"")
                .matcher(page.text());
        assertThat(matcher.find()).as(page.text()).isTrue();
        return matcher.group(1);
    }

    /** What stands on the page after a text, up to another. */
    static String between(Answer page, String before, String after) {
        int start = page.text().indexOf(before);
        assertThat(start).as(page.text()).isNotNegative();
        return page.text().substring(start + before.length(), page.text().indexOf(after, start + before.length()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept-Language", language);
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String csrf(Answer page) {
        Matcher matcher = CSRF.matcher(page.text());
        assertThat(matcher.find()).as(page.text()).isTrue();
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
