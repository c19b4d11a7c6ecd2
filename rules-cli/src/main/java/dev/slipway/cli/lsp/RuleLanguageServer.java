package dev.slipway.cli.lsp;

import dev.slipway.workbench.editor.RuleEditor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** What an editor talks to: problems, completion and meanings of rules, and nothing else. */
final class RuleLanguageServer implements LanguageServer {

    private final RuleDocuments documents;
    private Runnable exit = () -> {};
    private boolean isShutDown;
    private boolean isOver;

    RuleLanguageServer(RuleEditor editor) {
        this.documents = new RuleDocuments(editor);
    }

    /** Tells this editor what is wrong with its files. */
    void connect(LanguageClient client) {
        documents.connect(client);
    }

    /** What is done when the editor ends the conversation, even where it did so already. */
    synchronized void onExit(Runnable action) {
        exit = action;
        if (isOver) {
            action.run();
        }
    }

    synchronized boolean isShutDown() {
        return isShutDown;
    }

    void close() {
        documents.close();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams editor) {
        ServerCapabilities offered = new ServerCapabilities();
        offered.setTextDocumentSync(TextDocumentSyncKind.Full);
        offered.setCompletionProvider(new CompletionOptions(false, List.of(".", "@", "\"", "{", ":", "$")));
        offered.setHoverProvider(true);
        return CompletableFuture.completedFuture(new InitializeResult(offered, new ServerInfo("slipway")));
    }

    @Override
    public synchronized CompletableFuture<@Nullable Object> shutdown() {
        isShutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void exit() {
        isOver = true;
        exit.run();
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new NoWorkspace();
    }
}
