import dev.slipway.engine.PackProvider;
import dev.slipway.rules.StandardPack;

/**
 * The standard rules, compiled. Open, since the engine makes objects of the compiled rules, and Drools looks into them.
 */
@SuppressWarnings("requires-automatic") // Drools has no module descriptors, but names in its manifests.
open module dev.slipway.rules {
    requires transitive dev.slipway.engine;
    requires org.drools.canonicalmodel;
    requires static org.jspecify;

    provides PackProvider with
            StandardPack;
}
