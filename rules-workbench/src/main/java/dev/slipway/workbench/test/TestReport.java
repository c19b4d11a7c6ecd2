package dev.slipway.workbench.test;

import dev.slipway.workbench.test.internal.HumanReport;
import dev.slipway.workbench.test.internal.JsonReport;
import dev.slipway.workbench.test.internal.JunitReport;
import dev.slipway.workbench.test.internal.TapReport;
import java.util.function.Function;

/** The formats in which a run of tests can be reported. */
public enum TestReport {
    /** For people: what failed, and what tests leave unseen, each with file and line. */
    HUMAN(HumanReport::text),
    /** One object, {@code slipway/rule-tests/1}. */
    JSON(JsonReport::text),
    /** The XML that build servers read. */
    JUNIT(JunitReport::text),
    /** Test Anything Protocol, version 14. */
    TAP(TapReport::text);

    private final Function<TestRun, String> text;

    TestReport(Function<TestRun, String> text) {
        this.text = text;
    }

    /** The whole report, with a line end at its end. */
    public String of(TestRun run) {
        return text.apply(run);
    }
}
