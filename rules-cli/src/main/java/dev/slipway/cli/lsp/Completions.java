package dev.slipway.cli.lsp;

import dev.slipway.compiler.assist.Proposal;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Proposals as an editor shows them. */
record Completions(Lines text) {

    List<CompletionItem> of(List<Proposal> proposals) {
        return proposals.stream().map(this::item).toList();
    }

    private CompletionItem item(Proposal proposal) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        item.setDetail(proposal.detail());
        if (!proposal.meaning().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.meaning()));
        }
        item.setTextEdit(Either.forLeft(
                new TextEdit(text.range(proposal.edit().span()), proposal.edit().replacement())));
        proposal.more()
                .ifPresent(more -> item.setAdditionalTextEdits(
                        List.of(new TextEdit(text.range(more.span()), more.replacement()))));
        return item;
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case FACT -> CompletionItemKind.Class;
            case PROPERTY -> CompletionItemKind.Property;
            case METHOD -> CompletionItemKind.Method;
            case BINDING, PLACEHOLDER -> CompletionItemKind.Variable;
            case THRESHOLD, INPUT -> CompletionItemKind.Constant;
            case METADATA, WORD -> CompletionItemKind.Keyword;
        };
    }
}
