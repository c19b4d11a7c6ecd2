package dev.slipway.engine.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleProblem;
import dev.slipway.engine.internal.lint.PackLint;
import dev.slipway.model.base.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** Compiles DRL into the classes of an executable model. */
public final class PackCompiler {

    private static final String ROOT = "src/main/resources/";

    private PackCompiler() {}

    /**
     * Compiles a pack.
     *
     * @throws RuleException naming what is wrong, in the author's files
     */
    public static CompiledPack compile(PackSources sources) {
        return compile(sources, UUID.randomUUID().toString());
    }

    /**
     * Compiles a pack for a jar, which is to be the same whenever it is built. Once in a process: see the other.
     *
     * @throws RuleException naming what is wrong, in the author's files
     */
    static CompiledPack compileReproducibly(PackSources sources) {
        return compile(sources, sources.sha256());
    }

    /** Why Drools cannot use these rules; empty where it can. */
    public static Optional<String> refusal(PackSources sources) {
        try {
            build(sources, UUID.randomUUID().toString());
            return Optional.empty();
        } catch (RefusedByDroolsException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static CompiledPack compile(PackSources sources, String version) {
        if (!refused(PackLint.quickly(sources)).isEmpty()) {
            throw RuleException.of(refused(PackLint.fully(sources, Optional.empty())));
        }
        try {
            return build(sources, version);
        } catch (RefusedByDroolsException e) {
            List<RuleProblem> problems = refused(PackLint.fully(sources, Optional.empty()));
            throw problems.isEmpty() ? unusable(sources, e) : RuleException.of(problems);
        }
    }

    private static List<RuleProblem> refused(List<RuleProblem> problems) {
        return problems.stream()
                .filter(problem -> ProblemCode.named(problem.code())
                        .filter(ProblemCode::isRefused)
                        .isPresent())
                .toList();
    }

    private static RuleException unusable(PackSources sources, RefusedByDroolsException failure) {
        String path = sources.files().get(0).path();
        String message = "Drools cannot use these rules: " + failure.getMessage();
        return new RuleException(
                ProblemCode.DROOLS, List.of(new Problem(path, 0, 0, message, "look for what the message names")));
    }

    private static final class RefusedByDroolsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedByDroolsException(String message) {
            super(message);
        }
    }

    // One build at a time, each under a version of its own, from which Drools makes the names of classes: it keeps
    // what it builds by that, and mixes up builds that run side by side.
    private static synchronized CompiledPack build(PackSources sources, String version) {
        KieServices services = KieServices.get();
        ReleaseId releaseId = services.newReleaseId("dev.slipway", "pack", version);
        try {
            KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(
                    fileSystem(services, releaseId, sources), PackCompiler.class.getClassLoader());
            build(builder.withKModuleModel(module(services)));
            throwIfFaulty(builder.getResults().getMessages(Message.Level.ERROR));
            CompiledPack pack = collect((InternalKieModule) builder.getKieModule(), sources);
            throwIfChained(loaded(pack));
            return pack;
        } finally {
            services.getRepository().removeKieModule(releaseId);
        }
    }

    private static void build(KieBuilder builder) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            throw new RefusedByDroolsException(String.valueOf(e.getMessage()));
        }
    }

    // A value that Drools reads only when the rules are loaded, such as a date in quotes, fails only then.
    private static LoadedPack loaded(CompiledPack pack) {
        try {
            return pack.load();
        } catch (ExceptionInInitializerError e) {
            throw new RefusedByDroolsException(String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()));
        }
    }

    private static void throwIfChained(LoadedPack pack) {
        pack.models().stream()
                .flatMap(model -> model.getRules().stream())
                .flatMap(rule -> ChainedBinding.in(rule).stream())
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedByDroolsException(name + " is bound to what gives it no value");
                });
    }

    private static KieFileSystem fileSystem(KieServices services, ReleaseId releaseId, PackSources sources) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(releaseId);
        for (int i = 0; i < sources.files().size(); i++) {
            DrlFile file = sources.files().get(i);
            files.write(ROOT + file.packageName().replace('.', '/') + "/" + i + ".drl", file.text());
        }
        return files;
    }

    private static KieModuleModel module(KieServices services) {
        KieModuleModel module = services.newKieModuleModel();
        // Drools compiles more than ten rules in parallel, with the wrong class loader.
        module.setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        module.newKieBaseModel("rules").setDefault(true);
        return module;
    }

    private static void throwIfFaulty(List<Message> messages) {
        if (!messages.isEmpty()) {
            throw new RefusedByDroolsException(messages.get(0).getText());
        }
    }

    private static CompiledPack collect(InternalKieModule module, PackSources sources) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames().stream().sorted().toList()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project/model/")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), UTF_8)
                        .lines()
                        .filter(line -> !line.contains(":"))
                        .sorted()
                        .forEach(models::add);
            }
        }
        return CompiledPack.of(sources, classes, models);
    }
}
