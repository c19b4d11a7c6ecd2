package dev.slipway.server;

import dev.slipway.server.access.FirstAdmin;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that starts the server. */
@Command(
        name = "slipway serve",
        subcommands = {ExportCommand.class, RestoreCommand.class},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Starts the server where a team's status lives: programmes, reports, alerts and waivers,",
            "with pages for people and an API for programs.",
            ""
        },
        footer = {
            "",
            "A database of its own stands in the folder of --data. For PostgreSQL set",
            "  SLIPWAY_DATABASE           jdbc:postgresql://host/slipway",
            "  SLIPWAY_DATABASE_USER, SLIPWAY_DATABASE_PASSWORD",
            "For mail set SLIPWAY_MAIL (as --mail), SLIPWAY_MAIL_FROM, SLIPWAY_MAIL_USER, SLIPWAY_MAIL_PASSWORD.",
            "docs/server.md says how to operate it, docs/api.md what the API answers."
        })
public final class SlipwayServer implements Callable<Integer> {

    private static final int NO_PORT = -1;

    @Option(names = "--port", paramLabel = "N", description = "port of the pages and the API; 0: any (default: 8080)")
    private int port = 8080;

    @Option(
            names = "--management-port",
            paramLabel = "N",
            description = "port of /actuator/health and /actuator/prometheus; 0: any, -1: none (default: 0)")
    private int managementPort;

    @Option(
            names = "--address",
            paramLabel = "IP",
            description = "address to listen on; another than 127.0.0.1 belongs behind a proxy with TLS")
    private String address = "127.0.0.1";

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the data (default: slipway-data)")
    private Path data = Path.of("slipway-data");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "key under which secrets are encrypted; made where it is missing (default: secret.key in --data)")
    private @Nullable Path keyFile;

    @Option(
            names = "--start-and-end",
            hidden = true,
            description = "ends once it has started, for an archive of classes")
    private boolean isEnding;

    @Option(
            names = "--admin-token-file",
            paramLabel = "FILE",
            description = "writes a fresh token of an administrator there, for scripts")
    private @Nullable Path adminTokenFile;

    @Option(
            names = "--allow-target",
            paramLabel = "RANGE",
            description = "addresses that webhooks may go to although they are not public: 10.0.0.0/8; repeatable")
    private List<String> allowedTargets = List.of();

    @Option(
            names = "--mail",
            paramLabel = "URL",
            description =
                    "smtp://host:587 (with STARTTLS where it is offered) or smtps://host:465, by which mail is sent")
    private @Nullable URI mail;

    /**
     * Starts it, and ends with 2 for wrong usage, 3 for a file that is none of ours and 5 for a failure.
     *
     * @param arguments may begin with the word {@code serve}, which no launcher for Windows can take away from the others
     */
    public static void main(String[] arguments) {
        boolean isNamed = arguments.length > 0 && List.of("serve", "server").contains(arguments[0]);
        int code = line().execute(isNamed ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The command, and what is told of it where it fails. */
    static CommandLine line() {
        CommandLine command = new CommandLine(new SlipwayServer());
        command.setUsageHelpWidth(100);
        command.setParameterExceptionHandler(new WrongArguments());
        command.setExecutionExceptionHandler((failure, line, result) -> {
            Stopped stopped = StartFailure.of(failure);
            line.getErr().println("slipway: " + stopped.getMessage());
            return stopped.code();
        });
        return command;
    }

    @Override
    public Integer call() {
        requireFreePorts();
        ConfigurableApplicationContext context = start();
        FirstAdmin first = context.getBean(FirstAdmin.class);
        first.writeToken();
        announce(System.out, context.getEnvironment(), first.freshCode());
        if (isEnding) {
            context.close();
        }
        return 0;
    }

    private void requireFreePorts() {
        new ListeningPlace("--port", port, "--address", address).requireFree();
        if (managementPort != NO_PORT) {
            String variable = "MANAGEMENT_SERVER_ADDRESS";
            String place = System.getenv().getOrDefault(variable, "127.0.0.1");
            new ListeningPlace("--management-port", managementPort, variable, place).requireFree();
        }
    }

    /** Starts it, and says nothing. */
    ConfigurableApplicationContext start() {
        new DataFolder(data).create();
        SpringApplication application = new SpringApplicationBuilder(ServerConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties())
                .build();
        ConfigurableApplicationContext context = application.run();
        new DataFolder(data).restrict();
        return context;
    }

    private void announce(PrintStream out, Environment environment, Optional<String> code) {
        String host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        String url = "http://" + host + ":" + environment.getProperty("local.server.port");
        out.println("Slipway is at " + url);
        Optional.ofNullable(environment.getProperty("local.management.port"))
                .ifPresent(number -> out.println("health is at http://127.0.0.1:" + number + "/actuator/health"));
        code.ifPresent(text ->
                out.println("the first administrator starts at " + url + "/welcome?code=" + text + " (works once)"));
        out.flush();
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", port);
        properties.put("server.address", address);
        properties.put("management.server.port", managementPort);
        properties.put("slipway.data", data.toAbsolutePath().toString());
        Path key = keyFile == null ? data.resolve("secret.key") : keyFile;
        properties.put("slipway.key-file", key.toAbsolutePath().toString());
        Optional.ofNullable(adminTokenFile)
                .ifPresent(file -> properties.put(
                        "slipway.admin-token-file", file.toAbsolutePath().toString()));
        Optional<String> targets = allowedTargets.isEmpty()
                ? Optional.ofNullable(System.getenv("SLIPWAY_ALLOW_TARGETS"))
                : Optional.of(String.join(",", allowedTargets));
        targets.ifPresent(text -> properties.put("slipway.allow-targets", text));
        database(properties);
        Optional.ofNullable(mail)
                .or(() -> Optional.ofNullable(System.getenv("SLIPWAY_MAIL")).map(SlipwayServer::uri))
                .ifPresent(server -> properties.putAll(new MailChoice(server).properties()));
        return properties;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw Stopped.usage("SLIPWAY_MAIL '" + text + "' is no mail server such as smtp://host:587");
        }
    }

    private void database(Map<String, Object> properties) {
        DatabaseChoice choice = DatabaseChoice.of(data);
        properties.put("spring.datasource.url", choice.url());
        properties.put("spring.datasource.username", choice.user());
        properties.put("spring.datasource.password", choice.password());
    }
}
