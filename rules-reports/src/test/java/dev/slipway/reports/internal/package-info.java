@NullMarked
package dev.slipway.reports.internal;

import org.jspecify.annotations.NullMarked;
