/** What an editor asks while rules are written. {@link dev.slipway.workbench.editor.RuleEditor} is the entry point. */
@NullMarked
package dev.slipway.workbench.editor;

import org.jspecify.annotations.NullMarked;
