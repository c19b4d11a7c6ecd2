package dev.slipway.engine.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.drools.model.Model;

/** Finds the pack that was compiled into a jar when Slipway was built. */
public final class PrecompiledPack {

    static final String MODELS = "META-INF/services/" + Model.class.getName();
    static final String POLICY = "META-INF/slipway/policy.yaml";
    static final String SHA256 = "META-INF/slipway/sha256";

    private PrecompiledPack() {}

    /** Whether there is one on the class path. */
    static boolean isPresent() {
        return ServiceLoader.load(Model.class, PrecompiledPack.class.getClassLoader()).stream()
                .findAny()
                .isPresent();
    }

    /**
     * Loads the pack on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    public static LoadedPack load() {
        ClassLoader loader = PrecompiledPack.class.getClassLoader();
        List<Model> models = ServiceLoader.load(Model.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (models.isEmpty()) {
            throw new IllegalStateException(
                    "the standard rules are not on the class path; depend on dev.slipway:rules, which brings the engine");
        }
        return new LoadedPack(
                models,
                POLICY,
                PackSources.parsePolicy(POLICY, text(loader, POLICY)),
                List.of(),
                text(loader, SHA256),
                true);
    }

    private static String text(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the standard rules lack " + resource + "; build Slipway anew");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the build of the standard rules: compiles the folder named first into the folder named second. */
    public static void main(String[] arguments) throws IOException {
        CompiledPack pack = PackCompiler.compileReproducibly(PackSources.in(Path.of(arguments[0])));
        ThresholdUse.throwIfUnknown(pack.thresholds(), Policy.empty().extendedBy(pack.policy()));
        pack.writeTo(Path.of(arguments[1]));
    }
}
