package dev.slipway.flink.check;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.shipped.SharedEngine;
import dev.slipway.flink.shipped.ShippedFile;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.PortfolioLines;
import dev.slipway.reports.ReportFormat;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the machines of a cluster are told about a check.
 *
 * @param policy the thresholds that replace those of the rules, where any were named
 * @param waivers the deviations that somebody accepted, where any were named
 * @param isLenient whether programmes are judged by their sound parts
 */
record CheckPlan(
        PortfolioFile portfolio,
        OutputFolder output,
        LocalDate day,
        ReportFormat format,
        SharedEngine rules,
        ShippedFile policy,
        ShippedFile waivers,
        boolean isLenient)
        implements Serializable {

    /**
     * A reader of the portfolio's lines.
     *
     * @param engine whose thresholds the named policy replaces
     * @throws dev.slipway.inputs.InputException if the policy or the waivers hold mistakes
     */
    PortfolioLines lines(ComplianceEngine engine) {
        InputOptions options =
                InputOptions.defaults().withBasePolicy(engine.policy()).withLenient(isLenient);
        if (policy.isNamed()) {
            options = options.withPolicy(policy.path());
        }
        if (waivers.isNamed()) {
            options = options.withWaivers(waivers.path());
        }
        return PortfolioLines.of(portfolio.name(), options, this::content);
    }

    private byte[] content(Path path) {
        return policy.isNamed() && policy.path().equals(path) ? policy.bytes() : waivers.bytes();
    }
}
