package dev.slipway.reports.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.slipway.reports.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that a page carries within it. */
final class PageResource {

    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    /** In the order in which they build on one another. */
    private static final List<String> SCRIPTS =
            List.of("theme", "alerts", "drawing", "map", "timeline", "trend", "capacity", "pictures", "start");

    private PageResource() {}

    /** The library that draws the pictures. */
    static String charts() {
        return text(CHARTS);
    }

    /** What filters, sorts and draws: the scripts of the page as one. */
    static String script() {
        return SCRIPTS.stream().map(name -> text("page/" + name + ".js")).collect(joining("\n"));
    }

    /** The text of a resource, named from the package of reports or, with a slash, from the top. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new IllegalStateException("the page lacks " + name + "; build Slipway anew");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What lies at the top may be of another library, which a class finds through its loader and not in its own module.
    private static @Nullable InputStream open(String name) {
        return name.startsWith("/")
                ? Report.class.getClassLoader().getResourceAsStream(name.substring(1))
                : Report.class.getResourceAsStream(name);
    }

    /** By which a content security policy tells a script that may run: {@code 'sha256-…'}. */
    static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
