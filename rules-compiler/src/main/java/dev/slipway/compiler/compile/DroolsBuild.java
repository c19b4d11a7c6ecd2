package dev.slipway.compiler.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.InsertedFacts;
import dev.slipway.compiler.drl.ThresholdReader;
import dev.slipway.engine.CompiledRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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

/** Has Drools make the classes of an executable model. */
final class DroolsBuild {

    private static final String ROOT = "src/main/resources/";

    /** Held while Drools builds; whoever gives up waiting for it is interrupted. */
    private static final Lock BUILDING = new ReentrantLock();

    private DroolsBuild() {}

    /**
     * Compiles files of rules.
     *
     * @param version which no other build of this process has
     * @param isStrict whether they are held to what strict rules may do, before any class of theirs is loaded
     * @throws RefusedByDroolsException if Drools cannot use them
     * @throws ForbiddenInStrictException if strict rules do what they may not
     */
    // One build at a time, each under a version of its own, from which Drools makes the names of classes: it keeps
    // what it builds by that, and mixes up builds that run side by side.
    static CompiledRules of(List<DrlFile> files, String version, boolean isStrict) {
        CompiledRules built = alone(() -> built(files, version));
        CompiledRules rules = isStrict ? StrictRules.of(built) : built;
        LoadableRules.require(isStrict ? rules.bounded() : rules);
        return rules;
    }

    private static CompiledRules alone(Supplier<CompiledRules> build) {
        try {
            BUILDING.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedByDroolsException("interrupted while other rules were compiled");
        }
        try {
            return build.get();
        } finally {
            BUILDING.unlock();
        }
    }

    private static CompiledRules built(List<DrlFile> files, String version) {
        KieServices services = KieServices.get();
        ReleaseId releaseId = services.newReleaseId("dev.slipway", "pack", version);
        try {
            KieBuilderImpl builder = (KieBuilderImpl)
                    services.newKieBuilder(fileSystem(services, releaseId, files), DroolsBuild.class.getClassLoader());
            build(builder.withKModuleModel(module(services)));
            throwIfFaulty(builder.getResults().getMessages(Message.Level.ERROR));
            return collect((InternalKieModule) builder.getKieModule(), files);
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

    private static KieFileSystem fileSystem(KieServices services, ReleaseId releaseId, List<DrlFile> rules) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(releaseId);
        for (int i = 0; i < rules.size(); i++) {
            DrlFile file = rules.get(i);
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

    private static CompiledRules collect(InternalKieModule module, List<DrlFile> files) {
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
        return new CompiledRules(classes, models, ThresholdReader.in(files), InsertedFacts.areIn(files));
    }
}
