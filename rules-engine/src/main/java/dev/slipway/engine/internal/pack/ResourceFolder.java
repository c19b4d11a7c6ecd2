package dev.slipway.engine.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Reads a pack from a folder of a class path. */
public final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * The files in it.
     *
     * @throws RuleException if there is no such folder, it cannot be read, or it holds no rules
     */
    public static PackFiles read(ClassLoader loader, String path) {
        String folder = path.replaceAll("^/+|/+$", "") + "/";
        URL url = loader.getResource(folder);
        if (url == null) {
            throw refused(
                    path, "there is no such folder on the class path", "a jar must list its folders as entries too");
        }
        try {
            Map<String, String> texts = new TreeMap<>();
            for (String name : names(url, folder)) {
                texts.put(name, text(loader, folder + name));
            }
            return PackFiles.of(folder, texts);
        } catch (IOException | URISyntaxException e) {
            throw refused(path, "this folder cannot be read: " + e.getMessage(), "");
        }
    }

    private static List<String> names(URL url, String folder) throws IOException, URISyntaxException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return ofPack(
                        file.stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder)), folder.length());
            }
        }
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return ofPack(files.map(file -> String.valueOf(file.getFileName())), 0);
        }
    }

    private static List<String> ofPack(Stream<String> names, int prefix) {
        return names.map(name -> name.substring(prefix))
                .filter(name -> name.indexOf('/') < 0 && PackFiles.isOfPack(name))
                .sorted()
                .toList();
    }

    private static String text(ClassLoader loader, String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }

    private static RuleException refused(String path, String message, String hint) {
        return new RuleException(ProblemCode.UNREADABLE, List.of(new Problem(path, 0, 0, message, hint)));
    }
}
