package dev.slipway.workbench.test;

import java.util.List;

/**
 * The coverage of one rule by the tests.
 *
 * @param rule its id
 * @param where its file and line
 * @param firing cases about it in which it found something
 * @param silent cases about it in which there was something for it to judge, and it found nothing
 * @param steps its constraints, and other parts of its condition that facts can fail, in their order
 */
public record RuleCoverage(String rule, String where, int firing, int silent, List<StepCoverage> steps) {

    public RuleCoverage {
        steps = List.copyOf(steps);
    }

    /** Whether there is a case in which it fires and one in which it stays silent: which every rule needs. */
    public boolean isTested() {
        return firing > 0 && silent > 0;
    }

    /** How many things there are to see: firing, silence, and each constraint both ways. */
    public int outcomes() {
        return 2 + 2 * steps.size();
    }

    /** How many of them the tests covered. */
    public int covered() {
        return (firing > 0 ? 1 : 0)
                + (silent > 0 ? 1 : 0)
                + steps.stream().mapToInt(StepCoverage::covered).sum();
    }

    public double percent() {
        return 100.0 * covered() / outcomes();
    }
}
