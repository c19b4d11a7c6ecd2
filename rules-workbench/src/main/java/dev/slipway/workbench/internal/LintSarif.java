package dev.slipway.workbench.internal;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes problems as a SARIF 2.1.0 log of one run. */
public final class LintSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final List<String> codes;

    private LintSarif(JsonGenerator json, List<RuleProblem> problems) {
        this.json = json;
        this.codes =
                problems.stream().map(RuleProblem::code).distinct().sorted().toList();
    }

    public static String of(List<RuleProblem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            new LintSarif(json, problems).write(problems);
        }
        return text + "\n";
    }

    private void write(List<RuleProblem> problems) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        problems.forEach(this::writeResult);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "slipway rules lint");
        json.writeArrayPropertyStart("rules");
        codes.forEach(this::writeRule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(String code) {
        json.writeStartObject();
        json.writeStringProperty("id", code);
        Optional<ProblemCode> known = ProblemCode.named(code);
        known.ifPresent(problem -> {
            writeText("shortDescription", problem.title());
            writeText("fullDescription", problem.explanation());
        });
        json.writeEndObject();
    }

    private void writeResult(RuleProblem found) {
        Problem problem = found.problem();
        json.writeStartObject();
        json.writeStringProperty("ruleId", found.code());
        json.writeNumberProperty("ruleIndex", codes.indexOf(found.code()));
        json.writeStringProperty("level", found.severity().name().toLowerCase(Locale.ROOT));
        writeText("message", problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")"));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        writeFile(problem.file());
        writeRegion(found);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        found.suggestion()
                .filter(suggestion -> found.length() > 0)
                .ifPresent(suggestion -> writeFix(found, suggestion));
        json.writeEndObject();
    }

    private void writeFix(RuleProblem found, String suggestion) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        writeText("description", found.problem().hint());
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        writeFile(found.problem().file());
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        writeRegion("deletedRegion", found);
        writeText("insertedContent", suggestion);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeFile(String file) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
    }

    private void writeRegion(RuleProblem found) {
        if (found.problem().line() > 0) {
            writeRegion("region", found);
        }
    }

    private void writeRegion(String name, RuleProblem found) {
        Problem problem = found.problem();
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", problem.line());
        if (problem.column() > 0) {
            json.writeNumberProperty("startColumn", problem.column());
        }
        if (problem.column() > 0 && found.length() > 0) {
            json.writeNumberProperty("endColumn", problem.column() + found.length());
        }
        json.writeEndObject();
    }

    private void writeText(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
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
