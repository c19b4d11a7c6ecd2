package dev.slipway.inputs.internal.draft;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes a draft as a programme.yaml: of each milestone what a schedule knows, nothing that is the usual value. */
final class ProgrammeYaml {

    private ProgrammeYaml() {}

    static String of(Programme programme) {
        List<NodeTuple> keys = new ArrayList<>();
        put(keys, "programme", programme.id());
        putName(keys, programme.name(), programme.id());
        putDate(keys, "start", programme.start());
        putDate(keys, "deadline", programme.deadline());
        programme.fiscalYear().ifPresent(counting -> keys.add(fiscalYear(counting)));
        List<Terminal> terminals = programme.terminals();
        if (terminals.size() == 1 && terminals.get(0).id().equals(programme.id())) {
            putMilestones(keys, terminals.get(0));
        } else {
            putAll(
                    keys,
                    "terminals",
                    terminals.stream().map(ProgrammeYaml::terminal).toList());
        }
        DumpSettings settings = DumpSettings.builder()
                .setIndent(4)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(false)
                .setWidth(120)
                .setSplitLines(false)
                .build();
        StringBuilder yaml = new StringBuilder();
        new Dump(settings).dumpNode(mapping(keys), new Appender(yaml));
        return yaml.toString();
    }

    private static NodeTuple fiscalYear(FiscalYear counting) {
        List<NodeTuple> keys = new ArrayList<>();
        put(keys, "from", String.valueOf(counting.from()), Tag.INT);
        put(keys, "named", counting.named().word());
        return new NodeTuple(scalar("fiscalYear"), new MappingNode(Tag.MAP, keys, FlowStyle.FLOW));
    }

    private static Node terminal(Terminal terminal) {
        List<NodeTuple> keys = new ArrayList<>();
        put(keys, "id", terminal.id());
        putName(keys, terminal.name(), terminal.id());
        putMilestones(keys, terminal);
        return mapping(keys);
    }

    private static void putMilestones(List<NodeTuple> keys, Terminal terminal) {
        putAll(
                keys,
                "milestones",
                terminal.milestones().stream().map(ProgrammeYaml::milestone).toList());
        if (!terminal.capacity().isEmpty()) {
            putAll(
                    keys,
                    "capacity",
                    terminal.capacity().stream().map(ProgrammeYaml::capacity).toList());
        }
    }

    private static Node capacity(CapacityTarget target) {
        List<NodeTuple> keys = new ArrayList<>();
        put(keys, "measure", target.measure());
        target.target().ifPresent(value -> putNumber(keys, "target", value));
        putDate(keys, "from", target.from());
        target.planned().ifPresent(value -> putNumber(keys, "planned", value));
        putDate(keys, "needBy", target.needBy());
        target.demand().ifPresent(value -> putNumber(keys, "demand", value));
        if (!target.source().isBlank()) {
            put(keys, "source", target.source());
        }
        return mapping(keys);
    }

    private static Node milestone(Milestone milestone) {
        List<NodeTuple> keys = new ArrayList<>();
        put(keys, "id", milestone.id().milestone());
        putName(keys, milestone.name(), milestone.id().milestone());
        putDate(keys, "deadline", milestone.deadline());
        putDate(keys, "start", milestone.start());
        if (!milestone.owner().isBlank()) {
            put(keys, "owner", milestone.owner());
        }
        putList(keys, "keys", milestone.keys());
        putList(
                keys,
                "after",
                milestone.after().stream().map(ProgrammeYaml::link).toList());
        putAttributes(keys, milestone.attributes());
        return mapping(keys);
    }

    private static void putAttributes(List<NodeTuple> keys, Attributes attributes) {
        List<NodeTuple> named = new ArrayList<>();
        attributes.byName().forEach((name, attribute) -> {
            if (attribute instanceof Attribute.Amount amount) {
                putNumber(named, name, amount.value());
            } else if (attribute instanceof Attribute.Truth truth) {
                put(named, name, String.valueOf(truth.value()), Tag.BOOL);
            } else if (attribute instanceof Attribute.Date date) {
                putDate(named, name, date.value());
            } else if (attribute instanceof Attribute.Text text) {
                put(named, name, text.value());
            }
        });
        if (!named.isEmpty()) {
            keys.add(new NodeTuple(scalar("attributes"), new MappingNode(Tag.MAP, named, FlowStyle.FLOW)));
        }
    }

    private static void putNumber(List<NodeTuple> keys, String key, double number) {
        String plain =
                new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
        put(keys, key, plain, plain.indexOf('.') < 0 ? Tag.INT : Tag.FLOAT);
    }

    private static String link(Dependency dependency) {
        return dependency.predecessor().toString() + dependency.lag();
    }

    private static void putName(List<NodeTuple> keys, String name, String id) {
        if (!name.equals(id)) {
            put(keys, "name", name);
        }
    }

    private static void putDate(List<NodeTuple> keys, String key, DateWindow date) {
        if (date.isKnown()) {
            put(keys, key, spelled(date));
        }
    }

    /** A day in ISO form, however its tool writes one; a coarser date in its own words. */
    private static String spelled(DateWindow date) {
        return date.isKnown() && date.start().equals(date.end()) ? date.start().toString() : date.text();
    }

    private static void put(List<NodeTuple> keys, String key, String value) {
        put(keys, key, value, Tag.STR);
    }

    private static void put(List<NodeTuple> keys, String key, String value, Tag tag) {
        keys.add(new NodeTuple(scalar(key), new ScalarNode(tag, value, ScalarStyle.PLAIN)));
    }

    private static void putAll(List<NodeTuple> keys, String key, List<Node> items) {
        keys.add(new NodeTuple(scalar(key), new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK)));
    }

    /** On one line, as people write it. */
    private static void putList(List<NodeTuple> keys, String key, List<String> values) {
        if (!values.isEmpty()) {
            List<Node> items = values.stream().map(ProgrammeYaml::scalar).toList();
            keys.add(new NodeTuple(scalar(key), new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW)));
        }
    }

    private static Node mapping(List<NodeTuple> keys) {
        return new MappingNode(Tag.MAP, keys, FlowStyle.BLOCK);
    }

    /** Plain where that reads back as a text, else in quotes: the emitter sees to it. */
    private static Node scalar(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }
}
