import dev.slipway.engine.PackProvider;
import dev.slipway.engine.RuleCompiler;

/** Judges programmes by compiled packs of rules; {@link dev.slipway.engine.ComplianceEngine} is the entry point. */
@SuppressWarnings("requires-automatic") // Drools has no module descriptors, but names in its manifests.
module dev.slipway.engine {
    requires transitive dev.slipway.model;
    requires java.management;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.drools.tms;
    requires org.kie.api;
    // For Drools, which cannot ask for it itself.
    requires org.slf4j;
    requires org.objectweb.asm;
    requires org.objectweb.asm.tree;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports dev.slipway.engine;
    // For compiled rules of strict packs.
    exports dev.slipway.engine.strict;

    uses PackProvider;
    uses RuleCompiler;
}
