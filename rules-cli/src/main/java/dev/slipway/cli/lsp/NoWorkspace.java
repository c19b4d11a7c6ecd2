package dev.slipway.cli.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Nothing about a workspace matters: each file is judged with those of its folder. */
final class NoWorkspace implements WorkspaceService {

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams change) {}

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams change) {}
}
