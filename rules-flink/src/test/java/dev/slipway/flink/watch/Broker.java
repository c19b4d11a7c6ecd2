package dev.slipway.flink.watch;

import dev.slipway.flink.watch.SampleLog.Sent;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A real broker in a JVM of its own, one for all tests: each has topics of its own. Its log is in {@code target/broker}. */
final class Broker {

    private final Process process;
    private final String address;

    private Broker(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Broker shared() {
        return Shared.BROKER;
    }

    private static final class Shared {

        static final Broker BROKER = started();

        private static Broker started() {
            try {
                Broker broker = start(Files.createTempDirectory(
                        Files.createDirectories(Path.of("target/broker").toAbsolutePath()), ""));
                Runtime.getRuntime().addShutdownHook(new Thread(broker.process::destroy));
                return broker;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Broker start(Path folder) throws Exception {
        int port = freePort();
        int controller = freePort();
        Path properties = Files.writeString(
                folder.resolve("server.properties"),
                String.join(
                        "\n",
                        "process.roles=broker,controller",
                        "node.id=1",
                        "controller.quorum.voters=1@127.0.0.1:" + controller,
                        "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                        "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                        "controller.listener.names=CONTROLLER",
                        "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                        "log.dirs=" + folder.resolve("logs").toString().replace('\\', '/'),
                        "auto.create.topics.enable=false",
                        "offsets.topic.replication.factor=1",
                        "offsets.topic.num.partitions=1",
                        "transaction.state.log.replication.factor=1",
                        "transaction.state.log.min.isr=1",
                        "transaction.state.log.num.partitions=2",
                        "transaction.abort.timed.out.transaction.cleanup.interval.ms=500",
                        "share.coordinator.state.topic.replication.factor=1",
                        "share.coordinator.state.topic.min.isr=1",
                        ""));
        java(folder, "kafka.tools.StorageTool", "format", "-t", "c2xpcHdheS1icm9rZXItMQ", "-c", properties.toString())
                .waitFor();
        Process process = java(folder, "kafka.Kafka", properties.toString());
        Broker broker = new Broker(process, "127.0.0.1:" + port);
        broker.await();
        return broker;
    }

    private static Process java(Path folder, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        File log = folder.resolve("broker.log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws Exception {
        try (Admin admin = admin()) {
            admin.describeCluster().nodes().get(180, TimeUnit.SECONDS);
        }
    }

    String address() {
        return address;
    }

    private Admin admin() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", address);
        properties.put("default.api.timeout.ms", "60000");
        return Admin.create(properties);
    }

    /** The four topics of a log, as the guide says. */
    void create(String prefix) throws ExecutionException, InterruptedException {
        Map<String, String> kept = Map.of("retention.ms", "-1");
        create(new NewTopic(prefix + "-events", SampleLog.PARTITIONS, (short) 1).configs(kept));
        create(new NewTopic(prefix + "-control", 1, (short) 1).configs(kept));
        create(new NewTopic(prefix + "-changes", 2, (short) 1));
        create(new NewTopic(prefix + "-problems", 1, (short) 1));
    }

    void create(NewTopic topic) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(topic)).all().get();
            while (!admin.listTopics().names().get().contains(topic.name())) {
                Thread.sleep(50); // it is made, and the broker has not heard of it yet
            }
        }
    }

    /** Sends messages of days. */
    void send(String prefix, List<Sent> events, List<Sent> control) {
        send(records(prefix, events, control));
    }

    /** Messages of days, of which ticks go to every partition. */
    static List<ProducerRecord<String, String>> records(String prefix, List<Sent> events, List<Sent> control) {
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        control.forEach(sent -> records.add(new ProducerRecord<>(prefix + "-control", 0, null, sent.json())));
        for (Sent sent : events) {
            for (int partition = 0; partition < SampleLog.PARTITIONS; partition++) {
                if (sent.kind().equals("tick") || sent.partition() == partition) {
                    records.add(new ProducerRecord<>(prefix + "-events", partition, sent.programme(), sent.json()));
                }
            }
        }
        return records;
    }

    /** Sends them, each partition's in their order. */
    void send(List<ProducerRecord<String, String>> records) {
        Map<String, Object> properties = Map.of("bootstrap.servers", address, "linger.ms", 5);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            for (ProducerRecord<String, String> record : records) {
                Future<?> unused = producer.send(record);
            }
        }
    }

    /** What a reader of the changes sees by now, in the order of each partition. */
    List<String> committed(String topic, int partitions) {
        return read(topic, partitions, "read_committed");
    }

    /** The same with what may never become visible. */
    List<String> written(String topic, int partitions) {
        return read(topic, partitions, "read_uncommitted");
    }

    private List<String> read(String topic, int partitions, String isolation) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("bootstrap.servers", address);
        properties.put("isolation.level", isolation);
        List<TopicPartition> places = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            places.add(new TopicPartition(topic, partition));
        }
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(places);
            consumer.seekToBeginning(places);
            Map<TopicPartition, Long> ends = consumer.endOffsets(places);
            while (places.stream().anyMatch(place -> consumer.position(place) < ends.get(place))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }

    /** Waits until the committed values are such, for two minutes at most. */
    List<String> await(String topic, int partitions, Predicate<List<String>> isEnough) throws InterruptedException {
        return await(() -> committed(topic, partitions), isEnough, 25);
    }

    /** The same of all that is written, looked at often: what comes next depends on the moment. */
    List<String> awaitWritten(String topic, int partitions, Predicate<List<String>> isEnough)
            throws InterruptedException {
        return await(() -> written(topic, partitions), isEnough, 0);
    }

    /** The same where the moment does not count. */
    List<String> awaitWrittenPatiently(String topic, int partitions, Predicate<List<String>> isEnough)
            throws InterruptedException {
        return await(() -> written(topic, partitions), isEnough, 25);
    }

    /** @param slowing percent of the time that it lasts, by which it looks more rarely: each look reads all again */
    private static List<String> await(Supplier<List<String>> read, Predicate<List<String>> isEnough, int slowing)
            throws InterruptedException {
        long begin = System.nanoTime();
        List<String> values = read.get();
        while (!isEnough.test(values) && System.nanoTime() - begin < TimeUnit.MINUTES.toNanos(2)) {
            Thread.sleep(200 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) * slowing / 100);
            values = read.get();
        }
        return values;
    }
}
