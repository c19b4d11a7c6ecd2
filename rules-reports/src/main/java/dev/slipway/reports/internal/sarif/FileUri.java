package dev.slipway.reports.internal.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.net.URLEncoder;
import java.util.Arrays;

/** Paths as URIs: a path may hold blanks, colons and letters of any script, which a URI may not. */
final class FileUri {

    private FileUri() {}

    /** With forward slashes and percent-encoded; relative where the path is. */
    static String of(String path) {
        String slashed = path.replace(File.separatorChar, '/');
        String encoded = Arrays.stream(slashed.split("/", -1))
                .map(segment -> URLEncoder.encode(segment, UTF_8).replace("+", "%20"))
                .collect(joining("/"));
        return encoded.startsWith("/") ? "file://" + encoded : encoded;
    }
}
