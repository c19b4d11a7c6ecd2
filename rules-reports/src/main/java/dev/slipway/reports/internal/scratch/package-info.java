/** What a report cannot write yet waits here. */
@org.jspecify.annotations.NullMarked
package dev.slipway.reports.internal.scratch;
