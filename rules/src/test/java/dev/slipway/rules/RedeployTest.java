package dev.slipway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application that is deployed again and again does not stay, although it compiled rules on a thread of its server. Java
 * itself holds one: it remembers the record whose {@code equals} was used first most lately, until another takes its place.
 */
@Tag("slow")
class RedeployTest {

    private static final int DEPLOYMENTS = 3;

    /** Drools has threads that end when nothing was to do for a minute. */
    private static final Duration IDLE = Duration.ofSeconds(70);

    private final ExecutorService server = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void theClassesOfAnApplicationGoWithIt(@TempDir Path folder) throws Exception {
        new RuleFolder(folder).rules(RuleFolder.alwaysAmber("X01"));
        List<WeakReference<ClassLoader>> deployed = new ArrayList<>();

        for (int i = 0; i < DEPLOYMENTS; i++) {
            deployed.add(deploy(folder));
        }
        // The thread itself still holds the last piece of work until it gets another.
        server.submit(() -> true).get();
        Thread.sleep(IDLE.toMillis());
        takeThePlaceOfTheLastRecord();

        assertThat(deployed).allMatch(RedeployTest::isFree);
    }

    /** As the next deployment does, or anybody else in the process. */
    private static void takeThePlaceOfTheLastRecord() {
        record Other(String text) {}
        assertThat(new Other("x")).isEqualTo(new Other("x")).hasSameHashCodeAs(new Other("x"));
    }

    private WeakReference<ClassLoader> deploy(Path folder) throws Exception {
        URLClassLoader application = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        server.submit(() -> application
                        .loadClass("dev.slipway.rules.ForeignThread")
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) new String[] {folder.toString()}))
                .get();
        application.close();
        return new WeakReference<>(application);
    }

    private static URL[] classPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static boolean isFree(WeakReference<ClassLoader> application) {
        for (int i = 0; i < 10 && application.get() != null; i++) {
            System.gc();
        }
        return application.get() == null;
    }
}
