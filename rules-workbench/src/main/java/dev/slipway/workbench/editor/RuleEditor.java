package dev.slipway.workbench.editor;

import dev.slipway.compiler.assist.Explained;
import dev.slipway.compiler.assist.Proposal;
import dev.slipway.compiler.assist.RuleAssist;
import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleProblem;
import dev.slipway.workbench.internal.UnreadFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files of rules that are open in an editor: what is wrong with them as they stand there, saved or not, and what helps to write
 * them. Nothing of the rules is compiled or runs. Several threads may ask at once.
 */
public final class RuleEditor {

    private final FactReference facts;
    private final Map<Path, String> open = new ConcurrentHashMap<>();

    /** @param facts what facts and properties mean */
    public RuleEditor(FactReference facts) {
        this.facts = facts;
    }

    /**
     * Takes the text of a file as the editor has it now.
     *
     * @param file an absolute path
     */
    public void put(Path file, String text) {
        open.put(file, text);
    }

    /** From now on the file is as it is on disk. */
    public void close(Path file) {
        open.remove(file);
    }

    /** All that is wrong or doubtful in the folder of a file, by the paths of its files, as lint tells it. */
    public Map<Path, List<RuleProblem>> problems(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Map<Path, List<RuleProblem>> byFile = new LinkedHashMap<>();
        for (RuleProblem problem : lint(new EditedFolder(folder, Map.copyOf(open)))) {
            byFile.computeIfAbsent(Path.of(problem.problem().file()), path -> new ArrayList<>())
                    .add(problem);
        }
        return byFile;
    }

    private static List<RuleProblem> lint(EditedFolder folder) {
        List<RuleProblem> problems = new ArrayList<>();
        try {
            problems.addAll(folder.pack().inspect());
        } catch (RuleException e) {
            problems.addAll(e.ruleProblems());
        }
        problems.addAll(UnreadFiles.in(folder.folder()));
        return problems;
    }

    /** What may stand at a place of an open file; empty where the file is not open. */
    public List<Proposal> proposals(Path file, int offset) {
        return assist(file).map(assist -> assist.proposals(offset)).orElse(List.of());
    }

    /** What the word at a place of an open file means; empty where nobody says. */
    public Optional<Explained> meaning(Path file, int offset) {
        return assist(file).flatMap(assist -> assist.meaning(offset));
    }

    /** The files of a folder that are open. */
    public List<Path> openIn(Path folder) {
        return open.keySet().stream()
                .filter(file -> folder.equals(file.getParent()))
                .toList();
    }

    /** The text of an open file; empty where it is not open. */
    public Optional<DrlFile> text(Path file) {
        return Optional.ofNullable(open.get(file)).map(text -> new DrlFile(file.toString(), text));
    }

    private Optional<RuleAssist> assist(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        return text(file)
                .filter(text -> file.toString().endsWith(".drl"))
                .map(text -> new RuleAssist(text, new EditedFolder(folder, Map.copyOf(open)).thresholds(), facts));
    }
}
