package dev.slipway.cli.lsp;

import dev.slipway.engine.RuleProblem;
import dev.slipway.workbench.editor.RuleEditor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Tells an editor what is wrong with its files, on a thread of its own, so that typing never waits. Of several changes that come
 * while it works only the last counts.
 */
final class ProblemBoard implements AutoCloseable {

    private final RuleEditor editor;
    private final Map<Path, Integer> changes = new ConcurrentHashMap<>();
    private final Map<Path, Set<Path>> told = new HashMap<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "slipway-lint");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<LanguageClient> client = Optional.empty();

    ProblemBoard(RuleEditor editor) {
        this.editor = editor;
    }

    void connect(LanguageClient other) {
        client = Optional.of(other);
    }

    /** Looks again at the folder of a file that has changed. */
    void refresh(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        int change = changes.merge(folder, 1, Integer::sum);
        work.execute(() -> {
            if (changes.getOrDefault(folder, 0) == change) {
                tell(folder, editor.problems(file));
            }
        });
    }

    private void tell(Path folder, Map<Path, List<RuleProblem>> problems) {
        Set<Path> files = new HashSet<>(told.getOrDefault(folder, Set.of()));
        files.addAll(problems.keySet());
        files.addAll(editor.openIn(folder));
        for (Path file : files) {
            List<Diagnostic> found = new ArrayList<>();
            problems.getOrDefault(file, List.of()).forEach(problem -> found.add(Diagnostics.of(problem)));
            client.ifPresent(to -> to.publishDiagnostics(
                    new PublishDiagnosticsParams(file.toUri().toString(), found)));
        }
        told.put(folder, Set.copyOf(problems.keySet()));
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
