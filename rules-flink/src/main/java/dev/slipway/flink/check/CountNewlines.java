package dev.slipway.flink.check;

import java.io.IOException;
import org.apache.flink.api.common.functions.MapFunction;

/** Counts the line ends in a range. */
final class CountNewlines implements MapFunction<Long, SplitStart> {

    private static final long serialVersionUID = 1L;

    private final PortfolioFile portfolio;

    CountNewlines(PortfolioFile portfolio) {
        this.portfolio = portfolio;
    }

    @Override
    public SplitStart map(Long split) throws IOException {
        return new SplitStart(split, SplitInput.newlines(portfolio, split));
    }
}
