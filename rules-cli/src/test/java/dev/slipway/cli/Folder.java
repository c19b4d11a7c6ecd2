package dev.slipway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A folder of test files, filled step by step. */
public record Folder(Path path) {

    /** One milestone of one terminal, due 2026-03-01: 30 days late, and so red, as of 2026-03-31; P01 and P02 say so too. */
    public static Folder red(Path path) {
        return new Folder(path).programme("due: 2026-03-01");
    }

    /** Forecast ten days late, and so amber, as of 2026-03-31. */
    public static Folder amber(Path path) {
        return new Folder(path)
                .programme("due: 2026-09-01")
                .with(
                        "status/2026-03.csv",
                        "report_date,terminal,milestone,forecast,author\n2026-03-30,quay,opening,2026-09-11,Port\n");
    }

    /** Due within the week, which is worth an info, as of 2026-03-31. */
    public static Folder info(Path path) {
        return new Folder(path).programme("due: 2026-04-05");
    }

    /** Due in a year. */
    public static Folder green(Path path) {
        return new Folder(path).programme("due: 2027-03-01");
    }

    /** A programme in which nothing has a deadline. */
    public static Folder grey(Path path) {
        Folder folder = new Folder(path);
        return folder.with(
                "programme.yaml",
                """
                programme: %s
                terminals:
                  - id: quay
                """
                        .formatted(folder.name()));
    }

    /** A key that does not exist, in the fifth line. */
    public static Folder bad(Path path) {
        return new Folder(path).programme("dedline: 2026-03-01");
    }

    private Folder programme(String deadline) {
        return with(
                "programme.yaml",
                """
                programme: %s
                terminals:
                  - id: quay
                    milestones:
                      - {id: opening, kind: opening, %s}
                """
                        .formatted(name(), deadline.replace("due:", "deadline:")));
    }

    /** The same folder with this file in it. */
    public Folder with(String file, String text) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same folder with a rule that finds every milestone with a deadline, at this severity. */
    public Folder withRule(String file, String id, String severity) {
        return with(
                file,
                """
                package test.%2$s

                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.%3$s

                rule "%1$s of the author"
                    @id("%1$s")
                    @title("Of the author")
                    @on("milestone")
                    @needs("deadline")
                    @message("{milestone} is known to %1$s.")
                    @rationale("Shows that the author's rule judged.")
                    @source("the author")
                when
                    $milestone : MilestoneStatus( kind == "opening" )
                then
                    insertLogical( %3$s($milestone) );
                end
                """
                        .formatted(id, id.toLowerCase(Locale.ROOT), severity));
    }

    /** The same folder, its rules trusted as they are now. */
    public Folder trusted() {
        Run trust = Run.of("rules", "trust", path);
        if (trust.exit() != 0) {
            throw new IllegalStateException(trust.err());
        }
        return this;
    }

    public Path file(String file) {
        return path.resolve(file);
    }

    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return path.getFileName().toString();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
