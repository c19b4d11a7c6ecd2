package dev.slipway.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A jar put together as the tools that pack programs do it: the first entry of a name stays, services are joined. */
final class FlatJar implements AutoCloseable {

    private static final String SERVICES = "META-INF/services/";

    private final JarOutputStream out;
    private final Set<String> names = new HashSet<>();
    private final Map<String, ByteArrayOutputStream> services = new LinkedHashMap<>();

    private FlatJar(JarOutputStream out) {
        this.out = out;
    }

    static FlatJar create(Path jar, String mainClass, String startClass) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Main-Class", mainClass);
        manifest.getMainAttributes().putValue("Start-Class", startClass);
        manifest.getMainAttributes().putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        manifest.getMainAttributes().putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        return new FlatJar(new JarOutputStream(Files.newOutputStream(jar), manifest));
    }

    /** Nested jars are looked for by the folders that a jar has. */
    void addEmptyFolder(String name) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.closeEntry();
    }

    void addFolder(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(prefix + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    /** Without manifests, signatures and descriptors of modules, which hold for the jars they come from. */
    void addAllOf(Path jar) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            for (JarEntry entry :
                    from.stream().filter(each -> !each.isDirectory()).toList()) {
                String name = entry.getName();
                if (name.endsWith("module-info.class")
                        || name.matches("META-INF/([^/]*\\.(MF|SF|RSA|DSA)|INDEX\\.LIST)")) {
                    continue;
                }
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (name.startsWith(SERVICES)) {
                    ByteArrayOutputStream service = services.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    service.writeBytes(bytes);
                    service.writeBytes("\n".getBytes(UTF_8));
                } else {
                    add(name, bytes);
                }
            }
        }
    }

    /** A jar inside is not compressed, so that it can be read where it is. */
    void addStored(Path jar, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 check = new CRC32();
        check.update(bytes);
        entry.setCrc(check.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private void add(String name, byte[] bytes) throws IOException {
        if (names.add(name)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
            out.closeEntry();
        }
    }

    @Override
    public void close() throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> service : services.entrySet()) {
            add(service.getKey(), service.getValue().toByteArray());
        }
        out.close();
    }
}
