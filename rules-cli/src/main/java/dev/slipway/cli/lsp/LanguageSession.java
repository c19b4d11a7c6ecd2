package dev.slipway.cli.lsp;

import dev.slipway.workbench.editor.RuleEditor;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A conversation with one editor, until it ends or its streams do. */
record LanguageSession(InputStream in, OutputStream out, RuleEditor editor) {

    /** Whether the editor said that it would end before it did, as the protocol wants. */
    boolean listen() {
        RuleLanguageServer server = new RuleLanguageServer(editor);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        server.onExit(() -> listening.cancel(true));
        try {
            listening.get();
        } catch (CancellationException | ExecutionException e) {
            // The editor has left, in order or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.close();
        }
        return server.isShutDown();
    }
}
