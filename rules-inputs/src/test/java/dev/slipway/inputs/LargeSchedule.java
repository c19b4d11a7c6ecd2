package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.internal.schedule.GeneratedSchedule;
import dev.slipway.model.status.ScheduleReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;

/** What {@link LargeScheduleTest} runs in a Java of its own: {@code write}, {@code mpxj} or {@code slipway}, and a file. */
public final class LargeSchedule {

    private static final int ACTIVITIES = 50_000;
    private static final long SEED = 21;

    private LargeSchedule() {}

    /** Prints how many activities and links were read, and the processor time of the process in milliseconds. */
    public static void main(String[] arguments) throws IOException, MPXJException {
        Path file = Path.of(arguments[1]);
        String read =
                switch (arguments[0]) {
                    case "write" -> write(file);
                    case "mpxj" -> byMpxj(file);
                    default -> bySlipway(file);
                };
        long time = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        new PrintStream(System.out, true, UTF_8).println(read + " " + time / 1_000_000);
    }

    /** The schedule as XER; under another ending the same as MSPDI. */
    private static String write(Path file) throws IOException, MPXJException {
        Path xer = file.resolveSibling("plan.xer");
        try (var out = Files.newBufferedWriter(xer)) {
            GeneratedSchedule.write(ACTIVITIES, SEED, out);
        }
        if (!xer.equals(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                new MSPDIWriter().write(new PrimaveraXERFileReader().read(xer.toFile()), out);
            }
            Files.delete(xer);
        }
        return "written";
    }

    private static String byMpxj(Path file) throws IOException, MPXJException {
        ProjectReader reader = file.toString().endsWith(".xer") ? new PrimaveraXERFileReader() : new MSPDIReader();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            List<ProjectFile> projects = reader.readAll(bytes);
            return projects.get(0).getTasks().size() + " "
                    + projects.get(0).getRelations().size();
        }
    }

    private static String bySlipway(Path file) {
        Path programme = file.resolveSibling("programme.yaml");
        InputLimits limits = InputLimits.defaults().with("document", "256MiB").with("seconds", "600");
        InputOptions options = InputOptions.defaults()
                .withReading(Reading.defaults().withLimits(limits))
                .withStatus(List.of(StatusSource.of(file.toString())));
        try (Stream<ProgrammeInput> programmes = Inputs.at(programme, options).programmes()) {
            ProgrammeInput input = programmes.findFirst().orElseThrow();
            if (!input.problems().isEmpty()) {
                throw new IllegalStateException(input.problems().toString());
            }
            ScheduleReport schedule = input.updates().stream()
                    .filter(ScheduleReport.class::isInstance)
                    .map(ScheduleReport.class::cast)
                    .findFirst()
                    .orElseThrow();
            return schedule.activities().size() + " " + schedule.links().size();
        }
    }
}
