/** For rule authors: lint, tests with coverage, mutation, why a rule stayed silent, documentation. */
module dev.slipway.workbench {
    requires transitive dev.slipway.compiler;
    requires transitive dev.slipway.inputs;
    requires java.xml;
    requires static org.jspecify;

    exports dev.slipway.workbench;
    exports dev.slipway.workbench.assertion;
    exports dev.slipway.workbench.editor;
    exports dev.slipway.workbench.facts;
    exports dev.slipway.workbench.impact;
    exports dev.slipway.workbench.mutation;
    exports dev.slipway.workbench.test;
    exports dev.slipway.workbench.whynot;
}
