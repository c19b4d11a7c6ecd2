/** What rules can see, told to rule authors: as a table, as JSON, as the page {@code docs/rules/facts.md}. */
@NullMarked
package dev.slipway.workbench.facts;

import org.jspecify.annotations.NullMarked;
