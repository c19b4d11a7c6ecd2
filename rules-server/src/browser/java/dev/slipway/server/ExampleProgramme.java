package dev.slipway.server;

import dev.slipway.server.TestServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A programme of the examples on the server, with all that was reported on it. */
final class ExampleProgramme {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private ExampleProgramme() {}

    /** The id under which it was put. */
    static String put(String example) throws IOException {
        TestServer server = TestServer.shared();
        Path folder = EXAMPLES.resolve(example);
        String yaml = Files.readString(folder.resolve("programme.yaml"));
        String id = example + "-" + UUID.randomUUID().toString().substring(0, 6);
        String body = yaml.replaceFirst("(?m)^programme: .*$", "programme: " + id);
        require(server.put("/programmes/" + id + "?source=programme.yaml", body), 201);
        try (Stream<Path> files = Files.list(folder.resolve("status"))) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                String text = Files.readString(file).replaceAll("(?m)," + example + ",", "," + id + ",");
                require(
                        server.upload(
                                "/programmes/" + id + "/uploads",
                                file.getFileName().toString(),
                                text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        201);
            }
        }
        return id;
    }

    private static void require(Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.text());
        }
    }
}
