import dev.slipway.compiler.compile.PackCompiler;
import dev.slipway.engine.RuleCompiler;

/** Makes packs of DRL: reads, checks and compiles rules. The engine finds its compiler as a service. */
@SuppressWarnings("requires-automatic") // Drools has no module descriptors, but names in its manifests.
module dev.slipway.compiler {
    requires transitive dev.slipway.engine;
    requires java.compiler;
    requires org.drools.canonicalmodel;
    requires org.drools.compiler;
    requires org.drools.drl.ast;
    requires org.drools.drl.parser;
    requires org.drools.model.codegen;
    requires org.drools.util;
    requires org.kie.api;
    requires org.objectweb.asm;
    requires org.objectweb.asm.commons;
    requires org.objectweb.asm.tree;
    requires org.kie.internal.api;
    requires re2j;
    requires static org.jspecify;

    exports dev.slipway.compiler.assist;
    exports dev.slipway.compiler.cache;
    exports dev.slipway.compiler.drl;
    exports dev.slipway.compiler.facts;
    exports dev.slipway.compiler.probe;

    provides RuleCompiler with
            PackCompiler;
}
