package dev.slipway.workbench.internal;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import dev.slipway.model.json.JsonText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes problems as a SARIF 2.1.0 log of one run. */
public final class LintSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonText json;
    private final List<String> codes;

    private LintSarif(JsonText json, List<RuleProblem> problems) {
        this.json = json;
        this.codes =
                problems.stream().map(RuleProblem::code).distinct().sorted().toList();
    }

    public static String of(List<RuleProblem> problems) {
        StringBuilder text = new StringBuilder();
        new LintSarif(JsonText.indented(text), problems).write(problems);
        return text + "\n";
    }

    private void write(List<RuleProblem> problems) {
        json.startObject();
        json.member("$schema", SCHEMA);
        json.member("version", "2.1.0");
        json.objects("runs", List.of(problems), this::writeRun);
        json.endObject();
    }

    private void writeRun(List<RuleProblem> problems) {
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.member("name", "slipway rules lint");
                    json.objects("rules", codes, this::writeRule);
                }));
        json.member("columnKind", "utf16CodeUnits");
        json.objects("results", problems, this::writeResult);
    }

    private void writeRule(String code) {
        json.member("id", code);
        Optional<ProblemCode> known = ProblemCode.named(code);
        known.ifPresent(problem -> {
            writeText("shortDescription", problem.title());
            writeText("fullDescription", problem.explanation());
        });
    }

    private void writeResult(RuleProblem found) {
        Problem problem = found.problem();
        json.member("ruleId", found.code());
        json.member("ruleIndex", codes.indexOf(found.code()));
        json.member("level", found.severity().name().toLowerCase(Locale.ROOT));
        writeText("message", problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")"));
        json.objects(
                "locations",
                List.of(found),
                place -> json.object("physicalLocation", () -> {
                    writeFile(problem.file());
                    writeRegion(place);
                }));
        found.suggestion()
                .filter(suggestion -> found.length() > 0)
                .ifPresent(suggestion -> json.objects("fixes", List.of(suggestion), fix -> writeFix(found, fix)));
    }

    private void writeFix(RuleProblem found, String suggestion) {
        writeText("description", found.problem().hint());
        json.objects("artifactChanges", List.of(found), change -> {
            writeFile(change.problem().file());
            json.objects("replacements", List.of(change), replaced -> {
                writeRegion("deletedRegion", replaced);
                writeText("insertedContent", suggestion);
            });
        });
    }

    private void writeFile(String file) {
        json.object("artifactLocation", () -> json.member("uri", uri(file)));
    }

    private void writeRegion(RuleProblem found) {
        if (found.problem().line() > 0) {
            writeRegion("region", found);
        }
    }

    private void writeRegion(String name, RuleProblem found) {
        Problem problem = found.problem();
        json.object(name, () -> {
            json.member("startLine", problem.line());
            if (problem.column() > 0) {
                json.member("startColumn", problem.column());
            }
            if (problem.column() > 0 && found.length() > 0) {
                json.member("endColumn", problem.column() + found.length());
            }
        });
    }

    private void writeText(String name, String text) {
        json.object(name, () -> json.member("text", text));
    }

    /** A path may hold blanks and letters of any script, which a URI may not. */
    private static String uri(String path) {
        try {
            String scheme = path.startsWith("/") ? "file" : null;
            return new URI(scheme, null, path, null)
                    .toASCIIString()
                    .toString()
                    .replaceFirst("(?i)^file:(?=/[^/])", "file://");
        } catch (URISyntaxException e) {
            return path.toLowerCase(Locale.ROOT);
        }
    }
}
