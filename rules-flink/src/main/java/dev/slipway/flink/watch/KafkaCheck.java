package dev.slipway.flink.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/** Looks at the topics before a job is submitted: what would make it silently find nothing, or fail for ever, is refused. */
final class KafkaCheck {

    /** Each is a task of its own, with a client of its own; one reads more than 10,000 messages a second. */
    private static final int MOST_PARTITIONS = 64;

    private final Topics topics;
    private final int timeout;
    private final List<String> faults = new ArrayList<>();
    private int partitions;

    /**
     * What a check found.
     *
     * @param faults everything that speaks against watching these topics, with its remedy; empty where nothing does
     * @param partitions of the topic of events; 0 where it is not known
     */
    record Found(List<String> faults, int partitions) {}

    private KafkaCheck(Topics topics, int timeout) {
        this.topics = topics;
        this.timeout = timeout;
    }

    /**
     * Looks.
     *
     * @param timeout of a transaction, in milliseconds
     */
    static Found of(KafkaLog log, Topics topics, int timeout) {
        Properties properties = new Properties();
        properties.putAll(log.properties());
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, log.bootstrap());
        KafkaCheck check = new KafkaCheck(topics, timeout);
        try (Admin admin = Admin.create(properties)) {
            check.check(admin);
        } catch (ExecutionException e) {
            check.faults.add("the brokers at " + log.bootstrap() + " do not answer: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            check.faults.add("the check of the topics was interrupted");
        }
        return new Found(List.copyOf(check.faults), check.partitions);
    }

    private void check(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> there = admin.listTopics().names().get();
        for (String topic : topics.all()) {
            if (!there.contains(topic)) {
                faults.add("there is no topic '" + topic + "'; create it, " + recipe(topic));
            }
        }
        if (faults.isEmpty()) {
            Map<String, TopicDescription> described =
                    admin.describeTopics(topics.all()).allTopicNames().get();
            partitions = found(described, topics.events()).partitions().size();
            if (partitions > MOST_PARTITIONS) {
                faults.add("the topic '" + topics.events() + "' has " + partitions
                        + " partitions, and each is read by a task of its own; give it " + MOST_PARTITIONS
                        + " at most");
            }
            retention(admin);
            transactions(admin);
            if (found(described, topics.control()).partitions().size() != 1) {
                faults.add(
                        "the topic '" + topics.control() + "' has more than one partition; what holds for all has one"
                                + " order: give it one partition");
            }
            contents(admin, found(described, topics.events()));
        }
    }

    private String recipe(String topic) {
        if (topic.equals(topics.control())) {
            return "with one partition and retention.ms=-1";
        }
        return topic.equals(topics.events()) ? "with retention.ms=-1" : "with as many partitions as you like";
    }

    /** The log is the record: a broker that deletes what is old deletes what was sent about the past at once. */
    private void retention(Admin admin) throws ExecutionException, InterruptedException {
        for (String topic : List.of(topics.events(), topics.control())) {
            Config config = config(admin, ConfigResource.Type.TOPIC, topic);
            require(topic, config, "retention.ms", "-1");
            require(topic, config, "retention.bytes", "-1");
            require(topic, config, "cleanup.policy", "delete");
        }
    }

    private void require(String topic, Config config, String key, String wanted) {
        String found = value(config, key).orElse(wanted);
        if (!found.equals(wanted)) {
            faults.add("the topic '" + topic + "' has " + key + "=" + found
                    + ", and would lose messages that are needed" + " to judge; set " + key + "=" + wanted);
        }
    }

    /** A transaction that expires while the job is away makes it restart for ever. */
    private void transactions(Admin admin) throws ExecutionException, InterruptedException {
        Collection<Node> nodes = admin.describeCluster().nodes().get();
        for (Node node : nodes) {
            long most = value(config(admin, ConfigResource.Type.BROKER, node.idString()), "transaction.max.timeout.ms")
                    .map(Long::parseLong)
                    .orElse(Long.MAX_VALUE);
            if (timeout > most) {
                faults.add("a transaction may last " + most + " ms on broker " + node.idString()
                        + ", and --transaction-timeout" + " asks for " + timeout
                        + "; lower it, or raise transaction.max.timeout.ms");
            }
        }
    }

    private void contents(Admin admin, TopicDescription events) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> first = new HashMap<>();
        Map<TopicPartition, OffsetSpec> last = new HashMap<>();
        events.partitions().forEach(partition -> {
            TopicPartition place = new TopicPartition(topics.events(), partition.partition());
            first.put(place, OffsetSpec.earliest());
            last.put(place, OffsetSpec.latest());
        });
        Map<TopicPartition, ListOffsetsResultInfo> begins =
                admin.listOffsets(first).all().get();
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(last).all().get();
        boolean isEmpty = begins.keySet().stream()
                .allMatch(place ->
                        found(begins, place).offset() == found(ends, place).offset());
        if (isEmpty) {
            faults.add(
                    "the topic '" + topics.events() + "' is empty; send the programmes first. Where you did, the broker"
                            + " deleted them: look at its retention.ms, and send them again");
        }
    }

    private static Config config(Admin admin, ConfigResource.Type type, String name)
            throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(type, name);
        return found(admin.describeConfigs(List.of(resource)).all().get(), resource);
    }

    private static Optional<String> value(Config config, String key) {
        return Optional.ofNullable(config.get(key)).map(ConfigEntry::value);
    }

    /** A broker answers for all that it was asked for. */
    private static <K, V> V found(Map<K, V> answers, K wanted) {
        return Objects.requireNonNull(answers.get(wanted));
    }
}
