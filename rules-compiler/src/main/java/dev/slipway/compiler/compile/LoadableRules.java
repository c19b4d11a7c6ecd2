package dev.slipway.compiler.compile;

import dev.slipway.engine.CompiledRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;

/** Finds out what only loading compiled rules tells. */
public final class LoadableRules {

    private LoadableRules() {}

    /** @throws RefusedByDroolsException if they cannot be loaded, or would judge by names without a value */
    static void require(CompiledRules rules) {
        models(rules).stream()
                .flatMap(model -> model.getRules().stream())
                .flatMap(rule -> ChainedBinding.in(rule).stream())
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedByDroolsException(name + " is bound to what gives it no value");
                });
    }

    // A value that Drools reads only when the rules are loaded, such as a date in quotes, fails only then.
    private static List<Model> models(CompiledRules rules) {
        try {
            return load(rules);
        } catch (ExceptionInInitializerError e) {
            throw new RefusedByDroolsException(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()));
        } catch (SecurityException e) { // a package that belongs to Java
            throw new RefusedByDroolsException(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw new RefusedByDroolsException(String.valueOf(rootOf(e).getMessage()));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /**
     * Loads them.
     *
     * @throws IllegalStateException if classes are missing
     * @throws LinkageError if classes are broken
     */
    public static List<Model> load(CompiledRules rules) {
        List<Model> models = new ArrayList<>();
        for (String name : rules.models()) {
            try {
                models.add((Model) rules.classLoader()
                        .loadClass(name)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
            }
        }
        return models;
    }
}
