package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.cases.CaseProgramme;
import dev.slipway.inputs.cases.ExpectedAlert;
import dev.slipway.inputs.cases.ExpectedGap;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.inputs.internal.programme.PolicyReader;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tree of a {@code *.test.yaml}. A case with a mistake in it is left out whole. */
public final class CaseFileReader {

    private static final List<String> EXPECTATIONS = List.of("expect", "not-evaluated", "silent");

    public static final Set<String> FILE_KEYS = Keys.of("rule", "given", "cases");
    public static final Set<String> GIVEN_KEYS = Keys.of(Given.KEYS.toArray(String[]::new));
    public static final Set<String> CASE_KEYS = Keys.of(Stream.of(List.of("name", "rule"), Given.KEYS, EXPECTATIONS)
            .flatMap(List::stream)
            .toArray(String[]::new));

    private final FileProblems problems;
    private final Policy base;
    private final Map<String, Integer> linesByName = new HashMap<>();

    public CaseFileReader(FileProblems problems, Policy base) {
        this.problems = problems;
        this.base = base;
    }

    public List<RuleCase> read(Node root) {
        return Fields.of(root, "a file of test cases", FILE_KEYS, problems)
                .map(this::cases)
                .orElse(List.of());
    }

    private List<RuleCase> cases(Fields file) {
        Given shared = file.node("given").flatMap(this::given).orElse(Given.nothing());
        List<String> rules = file.texts("rule");
        if (file.items("cases").isEmpty()) {
            problems.add(
                    file.place("cases"), "there are no cases in this file", "begin each with '- name:' under 'cases:'");
        }
        List<RuleCase> cases = new ArrayList<>();
        for (Node item : file.items("cases")) {
            int before = problems.count();
            Fields.of(item, "a case", CASE_KEYS, problems)
                    .flatMap(fields -> read(fields, shared.changedBy(Given.of(fields, item)), rules))
                    .filter(read -> problems.count() == before)
                    .ifPresent(cases::add);
        }
        return cases;
    }

    private Optional<Given> given(Node node) {
        return Fields.of(node, "what is given", GIVEN_KEYS, problems).map(fields -> Given.of(fields, node));
    }

    private Optional<RuleCase> read(Fields fields, Given given, List<String> rulesOfFile) {
        Optional<String> name = name(fields);
        Optional<LocalDate> asOf = asOf(given);
        Optional<Node> programme = given.wholeProgramme();
        if (programme.isEmpty()) {
            problems.add(fields.place(), "nothing is given", "add a milestone, a terminal or a programme");
        }
        List<String> rules = rules(fields, rulesOfFile);
        List<ExpectedAlert> expected = expected(fields, rules);
        Optional<List<ExpectedGap>> notEvaluated =
                fields.node("not-evaluated").map(new GapReader(problems, rules)::read);
        if (name.isEmpty() || asOf.isEmpty() || programme.isEmpty()) {
            return Optional.empty();
        }
        RelativeDates dates = new RelativeDates(asOf.get());
        ProgrammeDocument document = ProgrammeReader.read(dates.writtenOut(programme.get()), problems);
        return document.programme()
                .map(read -> new RuleCase(
                        name.get(),
                        fields.place().line(),
                        rules,
                        asOf.get(),
                        read,
                        updates(given.updates(), read, document, dates),
                        portfolio(given, dates),
                        policy(given),
                        expected,
                        notEvaluated));
    }

    private Optional<String> name(Fields fields) {
        Optional<Scalar> name = fields.scalar("name");
        if (name.isEmpty()) {
            problems.add(fields.place(), "this case has no name", "say in a few words what it shows");
            return Optional.empty();
        }
        Integer other =
                linesByName.putIfAbsent(name.get().text(), name.get().place().line());
        if (other != null) {
            problems.add(name.get().place(), "another case has this name", "it is on line " + other);
        }
        return name.map(Scalar::text);
    }

    private Optional<LocalDate> asOf(Given given) {
        if (given.asOf().isEmpty()) {
            problems.add(given.place(), "'as-of' is missing", "add it here or to what is given for all cases");
        }
        return given.asOf().flatMap(scalar -> new Values(problems).day(scalar, "as-of"));
    }

    private static List<String> rules(Fields fields, List<String> rulesOfFile) {
        List<String> silent = fields.texts("silent");
        List<String> named = fields.node("rule").isPresent() ? fields.texts("rule") : rulesOfFile;
        if (isOnlySilent(fields)) {
            return silent;
        }
        return named.isEmpty()
                ? named
                : Stream.concat(named.stream(), silent.stream()).distinct().toList();
    }

    private static boolean isOnlySilent(Fields fields) {
        return fields.node("silent").isPresent()
                && fields.node("expect").isEmpty()
                && fields.node("not-evaluated").isEmpty();
    }

    private List<ExpectedAlert> expected(Fields fields, List<String> rules) {
        if (EXPECTATIONS.stream().allMatch(key -> fields.node(key).isEmpty())) {
            problems.add(
                    fields.place(), "nothing is said of what is expected", "add expect: none, or what is to be found");
        }
        return fields.node("expect")
                .map(new ExpectationReader(problems, rules)::read)
                .orElse(List.of());
    }

    private List<CaseProgramme> portfolio(Given given, RelativeDates dates) {
        List<CaseProgramme> others = new ArrayList<>();
        for (Node item : given.portfolio().map(Fragments::items).orElse(List.of())) {
            ProgrammeDocument document = ProgrammeReader.readWithUpdates(dates.writtenOut(item), problems);
            document.programme()
                    .map(read -> new CaseProgramme(read, updates(document.updates(), read, document, dates)))
                    .ifPresent(others::add);
        }
        return others;
    }

    private List<StatusUpdate> updates(
            Optional<Node> rows, Programme programme, ProgrammeDocument document, RelativeDates dates) {
        StatusReader reader =
                new StatusReader(document, Reading.defaults(), Mapping.none(), new ReadingLog(InputLimits.defaults()));
        Optional<Node> reported = rows.map(dates::writtenOut);
        reported.map(ScheduleRows::others)
                .map(new ReportRows(programme, dates.day())::completed)
                .ifPresent(written -> reader.readRows(written, problems));
        List<StatusUpdate> updates = new ArrayList<>(reader.updates());
        reported.ifPresent(written -> updates.addAll(new ScheduleRows(dates.day(), problems).read(written)));
        return updates;
    }

    private Policy policy(Given given) {
        return given.policy()
                .map(node -> PolicyReader.read(node, base, problems))
                .orElse(base);
    }
}
