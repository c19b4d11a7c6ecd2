package dev.slipway.reports.internal.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.slipway.model.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that a page carries within it. */
public final class PageResource {

    private static final String PAGE = "/dev/slipway/reports/page/";

    /** In the order in which they build on one another. */
    private static final List<String> SCRIPTS =
            List.of("theme", "alerts", "drawing", "map", "timeline", "trend", "capacity", "pictures", "start");

    private PageResource() {}

    /** The library that draws the pictures: Apache ECharts as it was published, beside its licence. */
    static String charts() {
        return own("echarts/echarts.min.js");
    }

    /** What filters, sorts and draws: the scripts of the page as one. */
    static String script() {
        return SCRIPTS.stream().map(name -> own(name + ".js")).collect(joining("\n"));
    }

    public static String style() {
        return own("page.css");
    }

    /** The outlines of the countries. */
    static String map() {
        return own("world.json");
    }

    private static String own(String name) {
        return text(name, PageResource.class.getResourceAsStream(PAGE + name));
    }

    private static String text(String name, @Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalStateException("the page lacks " + name + "; build Slipway again");
        }
        try (resource) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which a content security policy identifies a script that may run: {@code 'sha256-…'}. */
    static String digest(String script) {
        byte[] digest = Sha256.digest().digest(script.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
