package dev.slipway.flink.check;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.FileSystem.WriteMode;
import org.apache.flink.core.fs.Path;

/**
 * The folder that a check writes: {@code part-00000}, {@code part-00001} and so on, which together are the report, and for
 * each part with problems {@code problems-00000}. What is not yet whole stands in a folder of its own, whose name begins with
 * a dot.
 *
 * @param location where every machine finds it
 * @param run by which what this run has not finished is told from that of others
 * @param splits how many parts there will be
 */
record OutputFolder(String location, String run, long splits) implements Serializable {

    private static final int LEAST_DIGITS = 5;
    private static final String PROBLEMS = "problems-";

    Path path() {
        return new Path(location);
    }

    /** Sorted by name they are in their order, however many there are. */
    private String number(long split) {
        int digits = Math.max(LEAST_DIGITS, Long.toString(splits - 1).length());
        return String.format(Locale.ROOT, "%0" + digits + "d", split);
    }

    Path part(long split) {
        return new Path(path(), "part-" + number(split));
    }

    Path problems(long split) {
        return new Path(path(), PROBLEMS + number(split));
    }

    private Path unfinished() {
        return new Path(path(), ".unfinished-" + run);
    }

    /** A file that no other attempt writes. */
    Path newFile() {
        return new Path(unfinished(), UUID.randomUUID().toString());
    }

    FileSystem files() throws IOException {
        return path().getFileSystem();
    }

    OutputStream create(Path file) throws IOException {
        return new WholeOutput(files().create(file, WriteMode.NO_OVERWRITE));
    }

    /** Puts a finished file in its place, over what an earlier attempt put there. */
    void put(Path finished, Path place) throws IOException {
        if (!files().rename(finished, place)) {
            throw new IOException(place + " cannot be put in its place");
        }
    }

    boolean isEmpty() throws IOException {
        return names().isEmpty();
    }

    /** The files with problems, in the order of the parts. */
    List<Path> allProblems() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith(PROBLEMS))
                .sorted()
                .map(name -> new Path(path(), name))
                .toList();
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try {
            FileStatus[] files = files().listStatus(path());
            if (files != null) {
                Arrays.stream(files).map(file -> file.getPath().getName()).forEach(names::add);
            }
        } catch (FileNotFoundException e) {
            return List.of();
        }
        return names;
    }

    /** Takes away what attempts left behind. */
    void dropUnfinished() throws IOException {
        files().delete(unfinished(), true);
    }

    /** Takes away all that was written, since it is not the whole report. */
    void dropAll() throws IOException {
        for (String name : names()) {
            files().delete(new Path(path(), name), true);
        }
    }
}
