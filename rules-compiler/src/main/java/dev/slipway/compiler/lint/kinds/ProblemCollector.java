package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what is wrong, each with its place and the author's own line. */
public final class ProblemCollector {

    private static final Pattern MEANT = Pattern.compile("^did you mean '([^']+)'\\?");

    /** Which problem goes unsaid where which others stand at its place. */
    private static final Map<String, List<String>> BETTER = Map.of(
            ProblemCode.CONSEQUENCE_SYNTAX.code(), List.of(ProblemCode.FLOW.code()),
            ProblemCode.MISSING_IMPORT.code(), List.of(ProblemCode.WALL_CLOCK.code()),
            ProblemCode.LITERAL_THRESHOLD.code(), List.of(ProblemCode.OUT_OF_RANGE.code()));

    /** What compiles all the same: of a strict pack the compiled rules tell it better. */
    private static final Set<String> COMPILABLE = Set.of(ProblemCode.FLOW.code(), ProblemCode.PRINTING.code());

    private final List<String> files;
    private final Set<RuleProblem> problems = new LinkedHashSet<>();

    /** @param files the paths in the order in which their problems are told */
    public ProblemCollector(List<String> files) {
        this.files = files;
    }

    public void add(ProblemCode code, DrlFile file, Span span, String message, String hint) {
        int offset = Math.min(span.offset(), file.text().length());
        int line = file.lineAt(offset);
        Problem problem = new Problem(file.path(), line, file.columnAt(offset), message, hint);
        String source = file.text().lines().skip(line - 1L).findFirst().orElse("");
        int length = Math.max(1, Math.min(span.length(), source.length() - problem.column() + 1));
        problems.add(new RuleProblem(code.code(), code.severity(), problem, length, source, meant(hint)));
    }

    private static Optional<String> meant(String hint) {
        Matcher matcher = MEANT.matcher(hint);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    public void addAll(List<RuleProblem> others) {
        problems.addAll(others);
    }

    /** Whether nothing is wrong there that keeps rules from being compiled. */
    public boolean isEmptyWithin(DrlFile file, Span span) {
        int first = file.lineAt(span.offset());
        int last = file.lineAt(Math.min(span.end(), file.text().length()));
        return problems.stream()
                .filter(RuleProblem::isError)
                .filter(problem -> !COMPILABLE.contains(problem.code()))
                .map(RuleProblem::problem)
                .noneMatch(problem ->
                        problem.file().equals(file.path()) && problem.line() >= first && problem.line() <= last);
    }

    /** By file, line and column. */
    public List<RuleProblem> sorted() {
        List<RuleProblem> sorted = new ArrayList<>(problems);
        sorted.removeIf(this::isSaidBetter);
        sorted.sort(Comparator.comparing(
                        (RuleProblem found) -> position(found.problem().file()))
                .thenComparing(found -> found.problem().line())
                .thenComparing(found -> found.problem().column())
                .thenComparing(RuleProblem::code));
        return List.copyOf(sorted);
    }

    /** Whether another problem of the same place says what matters: one slip is told once. */
    private boolean isSaidBetter(RuleProblem problem) {
        if (COMPILABLE.contains(problem.code()) && isToldOfStrict(problem)) {
            return true;
        }
        List<String> better = BETTER.getOrDefault(problem.code(), List.of());
        return problems.stream()
                .filter(other -> better.contains(other.code()))
                .map(RuleProblem::problem)
                .anyMatch(other -> other.file().equals(problem.problem().file())
                        && other.line() == problem.problem().line()
                        && other.column() == problem.problem().column());
    }

    private boolean isToldOfStrict(RuleProblem problem) {
        return problems.stream()
                .filter(other -> other.code().equals(ProblemCode.STRICT_USE.code()))
                .map(RuleProblem::problem)
                .anyMatch(other -> other.file().equals(problem.problem().file())
                        && other.line() == problem.problem().line());
    }

    private int position(String path) {
        int position = files.indexOf(path);
        return position < 0 ? files.size() : position;
    }
}
