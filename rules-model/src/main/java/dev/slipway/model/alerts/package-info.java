/** What an assessment says: alerts, waivers, accounts of rules, changes and history. */
@NullMarked
package dev.slipway.model.alerts;

import org.jspecify.annotations.NullMarked;
