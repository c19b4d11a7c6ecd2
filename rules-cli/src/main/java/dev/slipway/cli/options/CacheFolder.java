package dev.slipway.cli.options;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the command keeps what it compiled: what the system property {@code slipway.cache} or else the variable
 * {@code SLIPWAY_CACHE} names; else the folder {@code slipway} where programs of the user's system keep such things,
 * which is {@code XDG_CACHE_HOME} or {@code ~/.cache}, on macOS {@code ~/Library/Caches}, on Windows
 * {@code LOCALAPPDATA}.
 *
 * @param properties of the Java system
 * @param environment of the process
 */
record CacheFolder(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {

    static CacheFolder ofThisProcess() {
        return new CacheFolder(System::getProperty, System::getenv);
    }

    /** The folder, which need not exist; empty where the user has no home. */
    Optional<Path> path() {
        return property("slipway.cache")
                .or(() -> variable("SLIPWAY_CACHE"))
                .map(Path::of)
                .or(() -> usual().map(folder -> folder.resolve("slipway")));
    }

    private Optional<Path> usual() {
        String system = property("os.name").orElse("").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("LOCALAPPDATA").map(Path::of);
        }
        if (system.startsWith("mac")) {
            return home().map(home -> home.resolve("Library/Caches"));
        }
        // The specification of this variable has a path that is not absolute ignored.
        return variable("XDG_CACHE_HOME").map(Path::of).filter(Path::isAbsolute).or(() -> home().map(
                        home -> home.resolve(".cache")));
    }

    // Java calls the home of a user who has none '?'.
    private Optional<Path> home() {
        return property("user.home").map(Path::of).filter(Path::isAbsolute);
    }

    private Optional<String> property(String name) {
        return given(properties.apply(name));
    }

    private Optional<String> variable(String name) {
        return given(environment.apply(name));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
