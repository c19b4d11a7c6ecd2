package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Schedule;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.facts.measure.ScheduleFigures;
import dev.slipway.model.facts.measure.SchedulePoint;
import dev.slipway.model.status.ScheduleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.reader.UniversalProjectReader;
import org.mpxj.writer.ProjectWriter;

/** The points of every schedule file of the tests, held against a counter that knows MPXJ alone. */
class FactsAgreeWithDirectCounterTest {

    private static final int ACTIVITIES = 400;

    static Stream<Arguments> files() throws IOException {
        return Stream.concat(kept().filter(file -> isReadable(file)), generated())
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    /** Of the files of the tests those that a planning tool wrote, by their paths. */
    private static Stream<Map.Entry<String, byte[]>> kept() throws IOException {
        List<Map.Entry<String, byte[]>> all = new ArrayList<>();
        for (Path folder : List.of(
                Path.of("src/test/resources"), Path.of("../rules-cli/src/test/resources"), Path.of("../examples"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.add(Map.entry(file.toString(), Files.readAllBytes(file)));
                }
            }
        }
        return all.stream().filter(file -> ScheduleReader.isSchedule(file.getValue(), file.getKey()));
    }

    private static Stream<Map.Entry<String, byte[]>> generated() {
        return Stream.of(1, 2, 3).flatMap(seed -> {
            byte[] xer = generated(seed);
            return Stream.of(
                    Map.entry("seed-" + seed + ".xer", xer),
                    Map.entry("seed-" + seed + "-mspdi.xml", rewritten(xer, new MSPDIWriter())),
                    Map.entry("seed-" + seed + "-p6.xml", rewritten(xer, new PrimaveraPMFileWriter())));
        });
    }

    private static byte[] generated(int seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GeneratedSchedule.write(ACTIVITIES, seed, new OutputStreamWriter(bytes, UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] rewritten(byte[] xer, ProjectWriter writer) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(project(xer), bytes);
            return bytes.toByteArray();
        } catch (IOException | MPXJException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProjectFile project(byte[] bytes) throws MPXJException {
        return new UniversalProjectReader().read(new ByteArrayInputStream(bytes));
    }

    private static boolean isReadable(Map.Entry<String, byte[]> file) {
        return schedule(file.getKey(), file.getValue()).isPresent();
    }

    private static Optional<Schedule> schedule(String name, byte[] bytes) {
        FileProblems problems = new FileProblems(name, InputLimits.defaults());
        return ScheduleReader.read(bytes, name, InputLimits.defaults(), problems)
                .flatMap(snapshot -> snapshot.schedule())
                .filter(schedule -> !schedule.activities().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyPointIsCountedAlike(String name, byte[] bytes) throws MPXJException {
        assertThat(points(schedule(name, bytes).orElseThrow())).isEqualTo(DirectCounter.count(project(bytes)));
    }

    private static Map<Integer, String> points(Schedule schedule) {
        ScheduleReport report = new ScheduleReport(
                LocalDate.of(2026, 3, 31),
                "plan",
                schedule.dataDate(),
                schedule.activities(),
                schedule.links(),
                Provenance.none());
        ScheduleFigures figures = ScheduleFigures.of(report, key -> 44);
        Map<Integer, String> points = new TreeMap<>();
        put(1, figures.missingLogic(), points);
        put(2, figures.leads(), points);
        put(3, figures.lags(), points);
        put(4, figures.finishStart(), points);
        put(5, figures.hardConstraints(), points);
        put(6, figures.highFloat().get(), points);
        put(7, figures.negativeFloat(), points);
        put(8, figures.longDurations().get(), points);
        put(9, figures.invalidDates(), points);
        put(11, figures.missedTasks(), points);
        put(14, figures.baselineExecution(), points);
        return points;
    }

    private static void put(int number, SchedulePoint point, Map<Integer, String> points) {
        if (point.total() > 0) {
            points.put(number, point.count() + "/" + point.total());
        }
    }
}
