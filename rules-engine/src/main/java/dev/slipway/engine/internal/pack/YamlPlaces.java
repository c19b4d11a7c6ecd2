package dev.slipway.engine.internal.pack;

import dev.slipway.model.policy.PolicyPlace;
import dev.slipway.model.policy.PolicyPlaces;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The places of the keys of a YAML file. The text is read again for each question, since hardly any is ever asked.
 *
 * @param file as its author knows it
 */
record YamlPlaces(String file, String text) implements PolicyPlaces {

    @Override
    public PolicyPlace of(String path) {
        LoadSettings settings = LoadSettings.builder().setParseComments(false).build();
        Composer composer = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
        return composer.getSingleNode().map(node -> place(node, path)).orElse(new PolicyPlace(file, 0, 0));
    }

    private PolicyPlace place(Node root, String path) {
        Step reached = new Step(root, root);
        for (String key : path.split("\\.")) {
            Optional<Step> next = step(reached.value(), key);
            if (next.isEmpty()) {
                break;
            }
            reached = next.get();
        }
        return reached.start()
                .getStartMark()
                .map(mark -> new PolicyPlace(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new PolicyPlace(file, 0, 0));
    }

    /** A value, and where to point for it: at its key where it has one. */
    private record Step(Node start, Node value) {}

    private static Optional<Step> step(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(entry -> isNamed(entry, key))
                    .findFirst()
                    .map(entry -> new Step(entry.getKeyNode(), entry.getValueNode()));
        }
        if (node instanceof SequenceNode sequence && key.chars().allMatch(Character::isDigit)) {
            return sequence.getValue().stream()
                    .skip(Long.parseLong(key))
                    .findFirst()
                    .map(item -> new Step(item, item));
        }
        return Optional.empty();
    }

    private static boolean isNamed(NodeTuple entry, String key) {
        return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
    }
}
