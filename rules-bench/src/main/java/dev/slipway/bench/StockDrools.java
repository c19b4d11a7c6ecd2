package dev.slipway.bench;

import dev.slipway.engine.Finding;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The peer of the start-up comparison: the same rules on the same facts, with Drools as its documentation shows it, so
 * that DRL is compiled whenever the program starts. Prints how many findings the rules made.
 */
public final class StockDrools {

    private StockDrools() {}

    /**
     * Judges a folder.
     *
     * @param arguments the folder of rules, the folder of a programme, and the as-of date
     */
    public static void main(String[] arguments) throws IOException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Path drl : drlFiles(Path.of(arguments[0]))) {
            files.write("src/main/resources/rules/" + drl.getFileName(), Files.readString(drl));
        }
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieSession session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        Facts facts = facts(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]));
        session.insert(facts.asOf());
        facts.subjects().forEach(session::insert);
        session.fireAllRules();
        System.out.println(session.getObjects(Finding.class::isInstance).size());
        session.dispose();
    }

    private static List<Path> drlFiles(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static Facts facts(Path rules, Path folder, LocalDate asOf) throws IOException {
        InputOptions options = InputOptions.defaults().withBasePolicy(policy(rules));
        try (Stream<ProgrammeInput> programmes = Inputs.at(folder, options).programmes()) {
            ProgrammeInput input = programmes.findFirst().orElseThrow();
            return Facts.of(input.programme().orElseThrow(), input.updates(), asOf, input.policy());
        }
    }

    @SuppressWarnings("unchecked")
    private static Policy policy(Path rules) throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        return Policy.empty()
                .extendedBy((Map<String, Object>) yaml.loadFromString(Files.readString(rules.resolve("policy.yaml"))));
    }
}
