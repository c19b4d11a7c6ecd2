package dev.slipway.engine;

import dev.slipway.engine.internal.strict.StrictCheck;
import java.util.List;
import java.util.Map;

/** The classes that a pack was compiled into, and what their compiler found out of the rules. */
public final class CompiledRules {

    private final Map<String, byte[]> classes;
    private final List<String> models;
    private final List<ThresholdUse> thresholds;
    private final boolean insertsFacts;
    private final ClassLoader classLoader;

    /**
     * What was compiled.
     *
     * @param classes by file name, such as {@code office/Rules.class}
     * @param models names of those that list the rules of a package
     * @param thresholds the keys that the rules judge by
     * @param insertsFacts whether the rules may insert anything but findings
     */
    public CompiledRules(
            Map<String, byte[]> classes, List<String> models, List<ThresholdUse> thresholds, boolean insertsFacts) {
        this.classes = Map.copyOf(classes);
        this.models = List.copyOf(models);
        this.thresholds = List.copyOf(thresholds);
        this.insertsFacts = insertsFacts;
        this.classLoader = new OwnClassLoader(this.classes);
    }

    /** The bytes of the classes by file name, such as {@code office/Rules.class}. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /** Names of the classes that list the rules of a package. */
    public List<String> models() {
        return models;
    }

    /** Where the rules name thresholds. */
    public List<ThresholdUse> thresholds() {
        return thresholds;
    }

    /** Whether the rules may insert anything but findings. */
    public boolean insertsFacts() {
        return insertsFacts;
    }

    /**
     * What keeps these classes from being those of a strict pack; empty where nothing does. They are read for it, and none of
     * them is loaded.
     */
    public List<ForbiddenUse> forbidden() {
        return StrictCheck.forbidden(classes, CompiledRules.class.getClassLoader());
    }

    /** The same, where each text and collection that a rule makes is held to a size that no rule needs: those of a strict pack. */
    public CompiledRules bounded() {
        return new CompiledRules(StrictCheck.bounded(classes), models, thresholds, insertsFacts);
    }

    /** A class loader of their own, so that they go when the pack goes. It finds the classes of the engine. */
    public ClassLoader classLoader() {
        return classLoader;
    }

    private static final class OwnClassLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        OwnClassLoader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
