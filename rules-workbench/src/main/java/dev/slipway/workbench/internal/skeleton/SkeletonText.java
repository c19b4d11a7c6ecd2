package dev.slipway.workbench.internal.skeleton;

import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a skeleton as the text of files, or into the text of files that are there. */
public final class SkeletonText {

    private static final String FINDING = "dev.slipway.engine.Finding.amber";
    private static final String AS_OF = "2026-03-31";
    private static final String FACTS = Subject.class.getPackageName() + ".";

    private final String id;
    private final String title;
    private final SubjectKind population;
    private final Skeleton skeleton;

    public SkeletonText(String id, String title, SubjectKind population) {
        this.id = id;
        this.title = title;
        this.population = population;
        this.skeleton = Skeleton.of(population);
    }

    /** The group of its thresholds in a policy: its id in small letters and digits. */
    public String group() {
        return word(id);
    }

    public boolean hasThreshold() {
        return !skeleton.threshold().isEmpty();
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A DRL file with the rule in it. */
    public String newDrl(String family) {
        return "package rules." + word(family) + "\n\n" + imports(imports().toList()) + "\n" + rule();
    }

    /** The file with the rule at its end, and the imports that it lacks. */
    public String inDrl(DrlSource source) {
        List<String> missing = imports()
                .filter(wanted -> source.imports().stream().noneMatch(known -> brings(known, wanted)))
                .toList();
        String text = source.text();
        int head = source.imports().stream()
                .mapToInt(known -> text.indexOf('\n', known.span().end()) + 1)
                .max()
                .orElseGet(() -> text.indexOf('\n', Math.max(0, text.indexOf("package "))) + 1);
        return text.substring(0, head) + imports(missing) + text.substring(head).stripTrailing() + "\n\n" + rule();
    }

    private Stream<String> imports() {
        return Stream.of(FACTS + skeleton.fact(), FINDING);
    }

    private static boolean brings(DrlImport known, String wanted) {
        String holder = wanted.substring(0, wanted.lastIndexOf('.'));
        return known.target().equals(known.isWhole() ? holder : wanted);
    }

    private static String imports(List<String> targets) {
        return targets.stream()
                .map(target -> (target.equals(FINDING) ? "import static " : "import ") + target + "\n")
                .collect(Collectors.joining());
    }

    private String rule() {
        String needs = skeleton.needs().isEmpty() ? "" : "    @needs(\"" + skeleton.needs() + "\")\n";
        return String.format(
                Locale.ROOT,
                """
                rule "%1$s %2$s"
                    @id("%1$s")
                    @title("%3$s")
                    @on("%4$s")
                %5$s    @message("%6$s")
                    @rationale("Say here why this matters.")
                    @source("Say here where this comes from.")
                when
                    $subject : %7$s(
                %8$s )
                then
                    %9$s
                end
                """,
                id,
                title.toLowerCase(Locale.ROOT),
                title,
                population,
                needs,
                skeleton.message(),
                skeleton.fact(),
                filled(skeleton.condition()).stripTrailing().indent(8).stripTrailing(),
                skeleton.consequence());
    }

    private String filled(String text) {
        return text.replace("KEY", group());
    }

    /** A file of test cases of the rule. */
    public String newCases() {
        return "rule: " + id + "\ngiven: {as-of: " + AS_OF + "}\ncases:\n"
                + skeleton.cases().indent(2);
    }

    /** The test cases of the rule, each on its own, as items of a list that is indented so. */
    public String cases(String indent) {
        return skeleton.cases()
                .replace("\n  expect:", "\n  as-of: " + AS_OF + "\n  expect:")
                .replace("- name: ", "- rule: " + id + "\n  name: " + id + " ")
                .indent(indent.length());
    }

    /** A policy with its threshold. */
    public String newPolicy() {
        return "default:\n" + threshold("  ");
    }

    /** Its threshold as an entry that is indented so. */
    public String threshold(String indent) {
        return indent + group() + ": {" + skeleton.threshold() + "}\n";
    }
}
