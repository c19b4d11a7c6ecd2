package dev.slipway.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where compiled rules are kept, and that {@code --no-cache} keeps none. */
class CacheFolderTest {

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new HashMap<>();
        for (String setting : text.split(" ")) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                settings.put(setting.substring(0, equals), setting.substring(equals + 1));
            }
        }
        return settings;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            os.name=Linux user.home=/home/ada               |                              | /home/ada/.cache/slipway
            os.name=Linux user.home=/home/ada               | XDG_CACHE_HOME=/var/ada      | /var/ada/slipway
            os.name=Linux user.home=/home/ada               | XDG_CACHE_HOME=relative      | /home/ada/.cache/slipway
            os.name=Linux user.home=?                       | XDG_CACHE_HOME=/var/ada      | /var/ada/slipway
            os.name=Mac-OS-X user.home=/Users/ada           | XDG_CACHE_HOME=/var/ada      | /Users/ada/Library/Caches/slipway
            os.name=Windows-11 user.home=/Users/ada         | LOCALAPPDATA=/Users/ada/Data | /Users/ada/Data/slipway
            os.name=Linux user.home=/home/ada               | SLIPWAY_CACHE=/fast          | /fast
            os.name=Linux user.home=/home/ada               | SLIPWAY_CACHE= XDG_CACHE_HOME=/var/ada | /var/ada/slipway
            os.name=Linux slipway.cache=/own user.home=/ada | SLIPWAY_CACHE=/fast          | /own
            os.name=Linux user.home=?                       |                              |
            """)
    void folderIsWhereTheSystemKeepsSuchThings(String properties, String environment, String expected) {
        Map<String, String> ofJava = settings(properties);
        Map<String, String> ofProcess =
                settings(Optional.ofNullable(environment).orElse(""));
        assertThat(new CacheFolder(ofJava::get, ofProcess::get).path())
                .isEqualTo(Optional.ofNullable(expected).map(Path::of));
    }

    @Test
    void commandKeepsWhatItCompiledUnlessForbidden(@TempDir Path here) {
        Folder net = Folder.green(here.resolve("net")).withRule("mine/extra.drl", "X01", "amber");
        String usual = String.valueOf(System.getProperty("slipway.cache"));
        try {
            System.setProperty("slipway.cache", here.resolve("cache").toString());
            Run uncached = Run.of("check", net, "--rules", net.file("mine"), "--no-cache");
            assertThat(here.resolve("cache")).doesNotExist();
            Run first = Run.of("check", net, "--rules", net.file("mine"));
            assertThat(Files.exists(here.resolve("cache/packs"))).isTrue();
            Run second = Run.of("check", net, "--rules", net.file("mine"));
            assertThat(first).isEqualTo(uncached);
            assertThat(second).isEqualTo(uncached);
        } finally {
            System.setProperty("slipway.cache", usual);
        }
    }

    @Test
    void whyNothingCouldBeKeptIsReportedWhereAskedFor(@TempDir Path here) {
        Folder net = Folder.green(here.resolve("net"))
                .withRule("mine/extra.drl", "X01", "amber")
                .with("cache", "a file where the folder should be");
        String usual = String.valueOf(System.getProperty("slipway.cache"));
        try {
            System.setProperty("slipway.cache", net.file("cache").toString());
            assertThat(Run.of("check", net, "--rules", net.file("mine")).err()).isEmpty();
            assertThat(Run.of("check", net, "--rules", net.file("mine"), "--verbose")
                            .errLines())
                    .filteredOn(line -> line.startsWith("the rules are not kept in compiled form: "))
                    .hasSize(1);
        } finally {
            System.setProperty("slipway.cache", usual);
        }
    }
}
