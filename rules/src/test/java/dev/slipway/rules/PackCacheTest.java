package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.slipway.compiler.cache.PackCache;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that did not change are not compiled again; and only their own compiled form is used. */
class PackCacheTest {

    @TempDir
    private Path here;

    private Path cache;
    private RuleFolder folder;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void rules() throws IOException {
        cache = here.resolve("cache");
        folder = new RuleFolder(Files.createDirectory(here.resolve("rules"))).rules(alwaysAmber("X01"));
    }

    private ComplianceEngine engine() {
        return ComplianceEngine.only(RulePack.fromDirectory(folder.path())
                .compiledBy(PackCache.at(cache).reportingTo(notes::add)));
    }

    private List<String> judged() {
        return judgeLaunch(engine()).alerts().stream().map(Alert::message).toList();
    }

    private List<Path> kept() {
        try (Stream<Path> files = Files.list(cache.resolve("packs"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The one entry, given a time of long ago: a use gives it another time, being written again another file. */
    private Path aged() throws IOException {
        assertThat(kept()).hasSize(1);
        return aged(kept().get(0));
    }

    private static Path aged(Path entry) throws IOException {
        return Files.setLastModifiedTime(entry, FileTime.from(Instant.EPOCH));
    }

    private static Object identity(Path entry) throws IOException {
        return Files.getAttribute(entry, "unix:ino");
    }

    @Test
    void unchangedRulesAreUsedAsTheyWereCompiled() throws IOException {
        Assessment compiled = judgeLaunch(engine());
        Path entry = aged();
        byte[] bytes = Files.readAllBytes(entry);

        Assessment used = judgeLaunch(engine());

        assertThat(used.alerts()).isEqualTo(compiled.alerts());
        assertThat(used.rulesSha256()).isEqualTo(compiled.rulesSha256());
        assertThat(kept()).containsExactly(entry);
        assertThat(Files.readAllBytes(entry)).isEqualTo(bytes);
        assertThat(Files.getLastModifiedTime(entry)).isGreaterThan(FileTime.from(Instant.EPOCH));
        assertThat(notes).isEmpty();
    }

    @Test
    void theSameRulesInAnotherFolderAreNotCompiledAgain(@TempDir Path other) {
        judged();
        folder = new RuleFolder(other).rules(alwaysAmber("X01"));
        assertThat(judged()).containsExactly("launch breaks X01");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void oneCharacterChangedIsCompiled() {
        judged();
        folder.rules(alwaysAmber("X01").replace("breaks", "Breaks"));
        assertThat(judged()).containsExactly("launch Breaks X01");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void changedPolicyIsCompiled() {
        judged();
        folder.policy("default: {bands: {red: 10}}");
        assertThat(engine().policy().toString()).contains("10");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void everyCorruptByteIsFoundOrDoesNoHarm() throws IOException {
        List<String> sound = judged();
        Path entry = kept().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        for (int place = 0; place < bytes.length; place += Math.max(1, bytes.length / 12)) {
            byte[] corrupt = bytes.clone();
            corrupt[place] ^= 0x55;
            Files.write(entry, corrupt);
            assertThat(judged()).as("byte %s of %s", place, bytes.length).isEqualTo(sound);
        }
        assertThat(notes).isNotEmpty().allSatisfy(note -> assertThat(note)
                .startsWith("the rules kept as " + entry + " are compiled again: "));
    }

    @Test
    void corruptClassIsFoundAndReplaced() throws IOException {
        judged();
        Path entry = kept().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        // One byte may be of a kind that does no harm, as the time of an entry.
        for (int place = bytes.length / 2; place < bytes.length / 2 + 64; place++) {
            bytes[place] ^= 1;
        }
        Files.write(entry, bytes);

        assertThat(judged()).containsExactly("launch breaks X01");
        assertThat(notes).hasSize(1);

        judged();
        assertThat(notes).hasSize(1);
    }

    @Test
    void truncatedEntryIsCompiledAgainWhereverItEnds() throws IOException {
        judged();
        Path entry = kept().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        for (int length : new int[] {0, 1, 30, bytes.length / 3, bytes.length / 2}) {
            Files.write(entry, Arrays.copyOf(bytes, length));
            notes.clear();
            assertThat(judged()).containsExactly("launch breaks X01");
            assertThat(notes).as("cut to %s bytes", length).hasSize(1);
        }
    }

    @Test
    void entryOfOtherRulesIsNotUsedUnderThisName() throws IOException {
        judged();
        Path first = kept().get(0);
        folder.rules(alwaysAmber("X02"));
        judged();
        Path second =
                kept().stream().filter(path -> !path.equals(first)).findFirst().orElseThrow();
        Files.write(second, Files.readAllBytes(first));

        assertThat(judged()).containsExactly("launch breaks X02");
        assertThat(notes)
                .containsExactly(
                        "the rules kept as " + second + " are compiled again: it is no compiled rules of this key");
    }

    @Test
    void foreignFileIsNotUsed() throws IOException {
        judged();
        Files.writeString(kept().get(0), "not a jar");
        assertThat(judged()).containsExactly("launch breaks X01");
        assertThat(notes).hasSize(1);
    }

    @Test
    void nobodyElseCanReadWhatIsKept() throws IOException {
        assumePermissions();
        judged();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("packs"))))
                .isEqualTo("rwx------");
    }

    @Test
    void entryThatOthersCanWriteIsCompiledAgainAndReplaced() throws IOException {
        assumePermissions();
        judged();
        Path entry = aged();
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rw-rw-rw-"));
        Object before = identity(entry);

        assertThat(judged()).containsExactly("launch breaks X01");

        assertThat(notes)
                .containsExactly("the rules kept as " + entry + " are compiled again: others can write " + entry);
        assertThat(identity(entry)).isNotEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                .isEqualTo("rw-------");
    }

    @Test
    void linkIsNotFollowed() throws IOException {
        assumePermissions();
        judged();
        Path entry = kept().get(0);
        Path elsewhere = Files.move(entry, here.resolve("elsewhere.jar"));
        Files.createSymbolicLink(entry, elsewhere);

        assertThat(judged()).containsExactly("launch breaks X01");

        assertThat(notes)
                .containsExactly("the rules kept as " + entry + " are compiled again: " + entry + " is a link");
        assertThat(Files.isSymbolicLink(entry)).isFalse();
    }

    @Test
    void folderThatOthersCanWriteIsNotUsed() throws IOException {
        assumePermissions();
        judged();
        Path entry = aged();
        Files.setPosixFilePermissions(cache.resolve("packs"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(judged()).containsExactly("launch breaks X01");

        assertThat(Files.getLastModifiedTime(entry)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(notes).hasSize(2).allSatisfy(note -> assertThat(note)
                .endsWith("others can write " + cache.resolve("packs")));
    }

    @Test
    void rulesAreCompiledWhereNothingCanBeKept() throws IOException {
        Files.writeString(cache, "a file where the folder should be");
        assertThat(judged()).containsExactly("launch breaks X01");
        assertThat(notes).hasSize(1).allSatisfy(note -> assertThat(note)
                .startsWith("the rules are not kept in compiled form: "));
    }

    @Test
    void anEngineWithoutACacheWritesNothing() throws IOException {
        judgeLaunch(folder.only());
        judgeLaunch(ComplianceEngine.only(RulePack.fromDirectory(folder.path()).compiledBy(PackCache.none())));
        try (Stream<Path> files = Files.walk(here)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(folder.path().resolve("rules.drl"));
        }
    }

    @Test
    void mistakesAreNotKept() {
        folder.rules(alwaysAmber("X01").replace("@title", "@titel"));
        assertThatThrownBy(this::engine).isInstanceOf(RuleException.class);
        assertThatThrownBy(this::engine).isInstanceOf(RuleException.class);
        assertThat(kept()).isEmpty();
        assertThat(notes).isEmpty();
    }

    @Test
    void anUnknownThresholdIsReportedWhereTheRulesAreNow(@TempDir Path other) {
        String rule = RuleFolder.rule(
                "X01", "$m : MilestoneStatus( limit(\"nobody.knows\") > 0 )", "insertLogical( amber($m) );");
        for (RuleFolder each : List.of(folder.rules(rule), new RuleFolder(other).rules(rule))) {
            folder = each;
            assertThatThrownBy(this::engine)
                    .isInstanceOf(RuleException.class)
                    .hasMessageStartingWith(each.path() + "/rules.drl:14:")
                    .hasMessageContaining("policy.yaml has no threshold 'nobody.knows'");
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() throws IOException {
        judged();
        Path oldest = kept().get(0);
        for (int i = 0; i < 49; i++) {
            Files.setLastModifiedTime(
                    Files.writeString(cache.resolve("packs/%02d.jar".formatted(i)), "x"),
                    FileTime.from(Instant.now().minus(Duration.ofMinutes(i + 1))));
        }
        judged();
        assertThat(kept()).hasSize(50).contains(oldest);

        folder.rules(alwaysAmber("X02"));
        judged();

        assertThat(kept()).hasSize(50).contains(oldest, cache.resolve("packs/47.jar"));
        assertThat(cache.resolve("packs/48.jar")).doesNotExist();
    }

    @Test
    void whatIsTooLargeTogetherGoes() throws IOException {
        judged();
        aged();
        try (SeekableByteChannel large = Files.newByteChannel(
                cache.resolve("packs/large.jar"), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            large.position(100_000_000).write(ByteBuffer.allocate(1));
        }
        folder.rules(alwaysAmber("X02"));
        judged();
        assertThat(kept()).hasSize(1).doesNotContain(cache.resolve("packs/large.jar"));
    }

    @Test
    void partsOfProcessesThatWereEndedGo() throws IOException {
        judged();
        Path old = aged(Files.writeString(cache.resolve("packs/old.part"), "x"));
        Path fresh = Files.writeString(cache.resolve("packs/fresh.part"), "x");
        folder.rules(alwaysAmber("X02"));
        judged();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void severalMayKeepAndUseTheSameRulesAtOnce() {
        List<CompletableFuture<List<String>>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::judged))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).containsExactly("launch breaks X01"));
        assertThat(kept()).hasSize(1);
        assertThat(notes).isEmpty();
    }

    private static void assumePermissions() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }
}
