package dev.slipway.compiler.compile;

import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.PackProvider;
import dev.slipway.engine.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules in {@code src/test/pack}, in the place of the standard pack, which this module does not know. */
public final class SmallPack implements PackProvider {

    private static final Path FOLDER = Path.of("src/test/pack");
    private static final RulePack SOURCES = RulePack.fromDirectory(FOLDER);
    private static final CompiledRules RULES = new PackCompiler().compile(SOURCES);

    /** For the service loader. */
    public SmallPack() {}

    @Override
    public List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>();
        for (String name : RULES.models()) {
            models.add(named(name));
        }
        return models;
    }

    private static Class<?> named(String name) {
        try {
            return RULES.classLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> files() {
        return List.of("policy.yaml", "small.drl");
    }

    @Override
    public String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String sha256() {
        return SOURCES.sha256();
    }
}
