/** {@code slipway lsp}: speaks the Language Server Protocol with an editor. Only this package knows lsp4j. */
@NullMarked
package dev.slipway.cli.lsp;

import org.jspecify.annotations.NullMarked;
