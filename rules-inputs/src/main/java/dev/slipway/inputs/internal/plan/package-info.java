/** The workbook that is handed out to be filled in, and what is read of it besides milestones. */
@NullMarked
package dev.slipway.inputs.internal.plan;

import org.jspecify.annotations.NullMarked;
