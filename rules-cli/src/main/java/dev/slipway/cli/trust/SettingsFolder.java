package dev.slipway.cli.trust;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the user's own settings are: in the folder that the system property {@code slipway.settings} names; else in
 * {@code slipway} below {@code XDG_CONFIG_HOME} or {@code HOME/.config}, on Windows below {@code APPDATA}.
 *
 * @param properties of the Java system
 * @param environment of the process
 */
record SettingsFolder(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {

    static SettingsFolder ofThisProcess() {
        return new SettingsFolder(System::getProperty, System::getenv);
    }

    /** The folder, which need not exist; empty where the process has no home. */
    Optional<Path> path() {
        return given(properties.apply("slipway.settings")).or(() -> usual().map(folder -> folder.resolve("slipway")));
    }

    private Optional<Path> usual() {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return given(environment.apply("APPDATA"));
        }
        // Of the variable and not of Java, which finds a home in the list of users where the process has none.
        return given(environment.apply("XDG_CONFIG_HOME"))
                .or(() -> given(environment.apply("HOME")).map(home -> home.resolve(".config")));
    }

    // The specification of these variables has a path that is not absolute ignored.
    private static Optional<Path> given(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
