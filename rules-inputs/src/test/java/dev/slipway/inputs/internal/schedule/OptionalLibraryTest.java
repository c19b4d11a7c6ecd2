package dev.slipway.inputs.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.dates.DateWindow;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpxj.mpx.MPXWriter;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;

/** Loads Slipway's classes again, with only some of the libraries they use, or none. */
class OptionalLibraryTest {

    private static final List<String> SLIPWAY = List.of(ScheduleReader.class.getName(), DateWindow.class.getName());

    /** What MPXJ needs to read files: without the drivers of databases, the writers of JSON and the parts of windows. */
    private static final List<String> LEAN = List.of(
            "org.mpxj.ProjectFile",
            "org.apache.poi.poifs.filesystem.POIFSFileSystem",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.codec.Charsets",
            "org.apache.commons.collections4.ListUtils",
            "org.apache.commons.math3.util.FastMath",
            "com.zaxxer.sparsebits.SparseBitSet",
            "org.apache.logging.log4j.LogManager",
            "jakarta.xml.bind.JAXBContext",
            "jakarta.activation.DataSource",
            "org.glassfish.jaxb.runtime.v2.JAXBContextFactory",
            "org.glassfish.jaxb.core.v2.Messages",
            "com.sun.xml.txw2.TXW",
            "com.sun.istack.NotNull",
            "org.jsoup.Jsoup",
            "com.rtfparserkit.parser.RtfStringSource");

    @Test
    void withoutMpxjEveryScheduleIsRefusedWithTheDependencyThatWouldReadIt() throws Exception {
        for (byte[] file : files().toList()) {
            Outcome outcome = readWith(file, List.of());

            assertThat(outcome.wasRead()).isFalse();
            assertThat(outcome.problems())
                    .isEqualTo("[plan: schedule files are read by a library that is not there (add the dependency"
                            + " net.sf.mpxj:mpxj to the program that reads it)]");
        }
    }

    @Test
    void withoutMpxjTheGuidesAreThere() throws Exception {
        try (URLClassLoader loader = loader(List.of())) {
            Object guides = loader.loadClass(ScheduleReader.class.getName())
                    .getMethod("guides")
                    .invoke(null);

            assertThat((List<?>) guides).hasSize(6);
        }
    }

    @Test
    void withoutDriversOfDatabasesAndWritersOfJsonEveryFormatIsRead() throws Exception {
        for (byte[] file : files().toList()) {
            Outcome outcome = readWith(file, LEAN);

            assertThat(outcome.problems()).isEqualTo("[]");
            assertThat(outcome.wasRead()).isTrue();
        }
    }

    private static Stream<byte[]> files() {
        SchedulePlan plan = new SchedulePlan();
        return Stream.of(new MSPDIWriter(), new PrimaveraXERFileWriter(), new PrimaveraPMFileWriter(), new MPXWriter())
                .map(plan::writtenBy);
    }

    private record Outcome(boolean wasRead, String problems) {}

    private static Outcome readWith(byte[] content, List<String> libraries) throws Exception {
        try (URLClassLoader loader = loader(libraries)) {
            Class<?> limits = loader.loadClass(InputLimits.class.getName());
            Class<?> problems = loader.loadClass(FileProblems.class.getName());
            Object usual = limits.getMethod("defaults").invoke(null);
            Object found = problems.getConstructor(String.class, limits).newInstance("plan", usual);
            Optional<?> snapshot = (Optional<?>) loader.loadClass(ScheduleReader.class.getName())
                    .getMethod("read", byte[].class, String.class, limits, problems)
                    .invoke(null, content, "plan", usual, found);
            return new Outcome(
                    snapshot.isPresent(),
                    problems.getMethod("list").invoke(found).toString());
        }
    }

    private static URLClassLoader loader(List<String> libraries) {
        URL[] places = Stream.concat(SLIPWAY.stream(), libraries.stream())
                .map(OptionalLibraryTest::place)
                .distinct()
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private static URL place(String className) {
        try {
            return Class.forName(className, false, OptionalLibraryTest.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
