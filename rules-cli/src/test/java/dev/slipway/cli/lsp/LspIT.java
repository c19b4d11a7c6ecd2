package dev.slipway.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an editor starts it, from its launcher, with the client of lsp4j in the place of the editor. */
class LspIT {

    private static final String RULE =
            """
            package my.office

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "late"
                @id("X01")
                @title("Late")
                @on("open milestone")
                @needs("deadline")
                @message("{milestone} is late")
            when
                $milestone : MilestoneStatus( open, has("deadline"), forcast.known )
            then
                insertLogical( amber($milestone) );
            end
            """;
    private static final long PATIENCE = 180;

    @TempDir
    Path folder;

    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
    private final List<Process> started = new ArrayList<>();
    private final List<Future<Void>> listening = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        listening.forEach(conversation -> conversation.cancel(true));
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    @Test
    void anEditorIsToldProblemsOfferedCompletionsAndShownMeanings() throws Exception {
        Path file = Files.writeString(folder.resolve("office.drl"), RULE);
        String uri = file.toUri().toString();
        Process process = start(List.of(Launched.HOME.resolve("slipway").toString(), "lsp"));
        LanguageServer server = connect(process);
        InitializeResult result = server.initialize(new InitializeParams()).get(PATIENCE, TimeUnit.SECONDS);
        assertThat(result.getCapabilities().getHoverProvider().getLeft()).isTrue();
        assertThat(result.getCapabilities().getRenameProvider()).isNull();
        server.initialized(new InitializedParams());

        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "drl", 1, RULE)));
        assertThat(problems(uri)).singleElement().satisfies(problem -> {
            assertThat(problem.getCode().getLeft()).isEqualTo("DRL102");
            assertThat(problem.getMessage().toString()).contains("did you mean 'forecast'?");
            assertThat(problem.getRange().getStart()).isEqualTo(new Position(12, 57));
            assertThat(problem.getRange().getEnd()).isEqualTo(new Position(12, 64));
        });

        String writing = RULE.replace("forcast.known", "forecast.");
        change(server, uri, 2, writing);
        assertThat(completions(server, uri, writing, "forecast.")).contains("known", "daysAfter");
        assertThat(completions(server, uri, RULE, "open, ")).contains("deadline", "limit");

        change(server, uri, 3, RULE.replace("forcast", "forecast"));
        assertThat(lastProblems(uri)).isEmpty();
        assertThat(hover(server, uri, "forecast")).contains("**forecast** of MilestoneStatus: a DateWindow");

        assertThat(server.shutdown().get(PATIENCE, TimeUnit.SECONDS)).isNull();
        server.exit();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void anEditorThatDiesLeavesNoProcess() throws Exception {
        Process process = start(Launched.command(List.of(), "lsp"));
        connect(process).initialize(new InitializeParams()).get(PATIENCE, TimeUnit.SECONDS);

        process.getOutputStream().close();

        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void otherCommandsLoadNothingOfTheProtocol() {
        Launched run = Launched.jar(
                Launched.HOME,
                List.of("-Xshare:off", "-Xlog:class+load"),
                "check",
                "examples/east-west",
                "--as-of",
                "2026-03-31");

        assertThat(run.out())
                .contains("dev.slipway.cli.report.CheckCommand")
                .doesNotContain("lsp4j", "com.google.gson");
    }

    private Process start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        started.add(process);
        return process;
    }

    private LanguageServer connect(Process process) {
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(new Editor(told), process.getInputStream(), process.getOutputStream());
        listening.add(launcher.startListening());
        return launcher.getRemoteProxy();
    }

    private static void change(LanguageServer server, String uri, int version, String text) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version),
                        List.of(new TextDocumentContentChangeEvent(text))));
    }

    private List<Diagnostic> problems(String uri) throws InterruptedException {
        PublishDiagnosticsParams next = told.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        assertThat(next.getUri()).isEqualTo(uri);
        return next.getDiagnostics();
    }

    /** What is told when all changes are taken in: of those that come fast, some are never told about. */
    private List<Diagnostic> lastProblems(String uri) throws InterruptedException {
        List<Diagnostic> problems = problems(uri);
        for (int i = 0; !problems.isEmpty() && i < 3; i++) {
            problems = problems(uri);
        }
        return problems;
    }

    private static List<String> completions(LanguageServer server, String uri, String text, String behind)
            throws Exception {
        Position position = position(text, text.indexOf(behind) + behind.length());
        return server
                .getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(uri), position))
                .get(PATIENCE, TimeUnit.SECONDS)
                .getLeft()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private static String hover(LanguageServer server, String uri, String word) throws Exception {
        String text = RULE.replace("forcast", "forecast");
        return server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri), position(text, text.indexOf(word) + 1)))
                .get(PATIENCE, TimeUnit.SECONDS)
                .getContents()
                .getRight()
                .getValue();
    }

    private static Position position(String text, int offset) {
        return new Lines(text).position(offset);
    }

    /** Keeps what it is told. */
    private record Editor(BlockingQueue<PublishDiagnosticsParams> told) implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams problems) {
            told.add(problems);
        }

        @Override
        public void telemetryEvent(Object event) {}

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(new MessageActionItem("ok"));
        }

        @Override
        public void logMessage(MessageParams message) {}
    }
}
