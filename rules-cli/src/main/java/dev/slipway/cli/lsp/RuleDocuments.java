package dev.slipway.cli.lsp;

import dev.slipway.workbench.editor.RuleEditor;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** The files that an editor has open. Those that are in no folder of this machine are left alone. */
final class RuleDocuments implements TextDocumentService, AutoCloseable {

    private final RuleEditor editor;
    private final ProblemBoard board;

    RuleDocuments(RuleEditor editor) {
        this.editor = editor;
        this.board = new ProblemBoard(editor);
    }

    void connect(LanguageClient client) {
        board.connect(client);
    }

    @Override
    public void close() {
        board.close();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        path(opened.getTextDocument().getUri())
                .ifPresent(file -> put(file, opened.getTextDocument().getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        changed.getContentChanges().stream()
                .reduce((earlier, last) -> last)
                .ifPresent(change ->
                        path(changed.getTextDocument().getUri()).ifPresent(file -> put(file, change.getText())));
    }

    private void put(Path file, String text) {
        editor.put(file, text);
        board.refresh(file);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        path(closed.getTextDocument().getUri()).ifPresent(file -> {
            editor.close(file);
            board.refresh(file);
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        path(saved.getTextDocument().getUri()).ifPresent(board::refresh);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        return CompletableFuture.supplyAsync(() -> Either.forLeft(place(asked).stream()
                .flatMap(place ->
                        new Completions(place.text()).of(editor.proposals(place.file(), place.offset())).stream())
                .toList()));
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams asked) {
        return CompletableFuture.supplyAsync(() -> place(asked)
                .flatMap(place -> editor.meaning(place.file(), place.offset())
                        .map(explained -> new Hover(
                                new MarkupContent(MarkupKind.MARKDOWN, explained.meaning()),
                                place.text().range(explained.span()))))
                .orElse(null));
    }

    /** A place in an open file. */
    private record Place(Path file, Lines text, int offset) {}

    private Optional<Place> place(TextDocumentPositionParams asked) {
        return path(asked.getTextDocument().getUri())
                .flatMap(file -> editor.text(file).map(text -> {
                    Lines lines = new Lines(text.text());
                    return new Place(file, lines, lines.offset(asked.getPosition()));
                }));
    }

    private static Optional<Path> path(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
