package dev.slipway.compiler.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Shows the Java compiler classes that only a class loader finds, such as those of jars in jars, and keeps none it makes. */
final class LoadedClasses extends ForwardingJavaFileManager<JavaFileManager> {

    private static final String CLASS = Kind.CLASS.extension;

    private final ClassLoader loader;

    LoadedClasses(JavaFileManager files, ClassLoader loader) {
        super(files);
        this.loader = loader;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
        boolean isMissing = location == StandardLocation.CLASS_PATH
                && kinds.contains(Kind.CLASS)
                && !found.iterator().hasNext();
        return isMissing ? loaded(packageName.replace('.', '/') + "/") : found;
    }

    private List<JavaFileObject> loaded(String folder) throws IOException {
        List<JavaFileObject> classes = new ArrayList<>();
        for (URL place : Collections.list(loader.getResources(folder))) {
            if (place.openConnection() instanceof JarURLConnection jar) {
                jar.getJarFile().stream()
                        .map(JarEntry::getName)
                        .map(name -> name.substring(name.lastIndexOf(folder) < 0 ? 0 : name.lastIndexOf(folder)))
                        .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                        .filter(name -> name.endsWith(CLASS))
                        .forEach(name -> classes.add(new Loaded(name)));
            }
        }
        return classes;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Loaded loaded ? loaded.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return new Forgotten(className, kind);
    }

    private static final class Forgotten extends SimpleJavaFileObject {

        Forgotten(String className, Kind kind) {
            super(URI.create("forgotten:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return OutputStream.nullOutputStream();
        }
    }

    private final class Loaded extends SimpleJavaFileObject {

        private final String path;

        Loaded(String path) {
            super(URI.create("loaded:///" + path), Kind.CLASS);
            this.path = path;
        }

        String binaryName() {
            return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
        }

        @Override
        public InputStream openInputStream() throws IOException {
            InputStream in = loader.getResourceAsStream(path);
            if (in == null) {
                throw new IOException(path + " is gone");
            }
            return in;
        }
    }
}
