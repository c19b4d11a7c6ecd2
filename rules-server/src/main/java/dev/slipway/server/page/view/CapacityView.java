package dev.slipway.server.page.view;

import java.util.List;

/** What a terminal is to handle in one measure, can and does. */
public record CapacityView(String terminal, String measure, List<Bar> bars) {

    /**
     * One amount.
     *
     * @param kind {@code target}, {@code planned}, {@code nominal} or {@code throughput}
     * @param length in percent of the largest
     */
    public record Bar(String kind, double value, String length) {}

    public CapacityView {
        bars = List.copyOf(bars);
    }
}
