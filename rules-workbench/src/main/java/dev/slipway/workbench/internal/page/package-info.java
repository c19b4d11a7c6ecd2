/** A page of headings, paragraphs, lists and tables, written as Markdown or HTML. */
@NullMarked
package dev.slipway.workbench.internal.page;

import org.jspecify.annotations.NullMarked;
