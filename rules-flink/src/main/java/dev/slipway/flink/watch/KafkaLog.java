package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Properties;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The topics as sources and sinks of the stream.
 *
 * @param bootstrap addresses of brokers
 * @param properties of the clients, as for TLS
 */
record KafkaLog(String bootstrap, Properties properties) {

    KafkaSource<Arrived> events(String topic, int partition) {
        return source(topic, partition, Envelope::event);
    }

    KafkaSource<Arrived> control(String topic) {
        return source(topic, 0, Envelope::control);
    }

    private KafkaSource<Arrived> source(String topic, int partition, EnvelopeReader reader) {
        return KafkaSource.<Arrived>builder()
                .setBootstrapServers(bootstrap)
                .setPartitions(Set.of(new TopicPartition(topic, partition)))
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Reading(reader))
                .setProperties(properties)
                .setProperty("isolation.level", "read_committed")
                .build();
    }

    /**
     * Changes, each exactly once for those who read what is committed.
     *
     * @param name of the job, which no other on these brokers has
     * @param timeout of a transaction, in milliseconds: longer than the longest outage
     */
    KafkaSink<Message> changes(String topic, String name, int timeout) {
        return KafkaSink.<Message>builder()
                .setBootstrapServers(bootstrap)
                .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionalIdPrefix(name)
                .setKafkaProducerConfig(properties)
                .setProperty(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, String.valueOf(timeout))
                .setRecordSerializer(new Writing(topic))
                .build();
    }

    /** Problems, each at least once: after a failure some are told again. */
    KafkaSink<Message> problems(String topic) {
        return KafkaSink.<Message>builder()
                .setBootstrapServers(bootstrap)
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setKafkaProducerConfig(properties)
                .setRecordSerializer(new Writing(topic))
                .build();
    }

    /** Reads the value of a record. */
    @FunctionalInterface
    private interface EnvelopeReader extends java.io.Serializable {
        Arrived read(String split, long offset, long timestamp, byte @Nullable [] key, byte @Nullable [] value);
    }

    private record Reading(EnvelopeReader reader) implements KafkaRecordDeserializationSchema<Arrived> {

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Arrived> out) {
            out.collect(reader.read(
                    record.topic() + "-" + record.partition(),
                    record.offset(),
                    record.timestamp(),
                    record.key(),
                    record.value()));
        }

        @Override
        public TypeInformation<Arrived> getProducedType() {
            return TypeInformation.of(Arrived.class);
        }
    }

    /** Writes records that are dated when they are written: a broker deletes or refuses those of other times. */
    private record Writing(String topic) implements KafkaRecordSerializationSchema<Message> {

        @Override
        public ProducerRecord<byte[], byte[]> serialize(Message message, KafkaSinkContext context, Long timestamp) {
            byte[] value = message.value().getBytes(UTF_8);
            return message.key().isEmpty()
                    ? new ProducerRecord<>(topic, value)
                    : new ProducerRecord<>(topic, message.key().getBytes(UTF_8), value);
        }
    }
}
