package dev.slipway.compiler.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules compiled by a Slipway that was built again are not those compiled before. */
class PlatformTest {

    @TempDir
    private Path here;

    @Test
    void anotherClassInAFolderHasAnotherChecksum() throws IOException {
        Path folder = Files.createDirectories(here.resolve("classes/dev"));
        Files.writeString(folder.resolve("Rule.class"), "one");
        String before = Platform.checksum(here.resolve("classes"));
        assertThat(Platform.checksum(here.resolve("classes"))).isEqualTo(before);

        Files.writeString(folder.resolve("Rule.class"), "two");

        assertThat(Platform.checksum(here.resolve("classes"))).isNotEqualTo(before);
    }

    @Test
    void anotherJarHasAnotherChecksum() throws IOException {
        Path jar = Files.writeString(here.resolve("engine.jar"), "one");
        String before = Platform.checksum(jar);
        assertThat(Platform.checksum(jar)).isEqualTo(before);

        Files.writeString(jar, "two");

        assertThat(Platform.checksum(jar)).isNotEqualTo(before);
    }

    @Test
    void theKeyIsOfNamesAndTextsAndNotOfTheFolder() throws IOException {
        String key = Platform.key(sources("one/x.drl", "rule", "policy"));
        assertThat(Platform.key(sources("two/x.drl", "rule", "policy"))).isEqualTo(key);
        assertThat(Platform.key(sources("one/y.drl", "rule", "policy"))).isNotEqualTo(key);
        assertThat(Platform.key(sources("one/x.drl", "rulf", "policy"))).isNotEqualTo(key);
        assertThat(Platform.key(sources("one/x.drl", "rule", "polify"))).isNotEqualTo(key);
    }

    private static RulePack sources(String path, String text, String policy) {
        return RulePack.of(List.of(new RuleFile(path, text)), new RuleFile("policy.yaml", policy), Map.of());
    }
}
