package dev.slipway.server;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.InputLimits;
import dev.slipway.server.base.Settings;
import dev.slipway.server.schedule.ServerLimits;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts that are not Slipway's own. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
class ServerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ServerConfiguration.class);

    @Bean
    Settings settings(Environment environment) {
        List<String> targets = Arrays.stream(
                        environment.getProperty("slipway.allow-targets", "").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new Settings(
                Path.of(environment.getRequiredProperty("slipway.key-file")),
                Optional.ofNullable(environment.getProperty("slipway.admin-token-file"))
                        .map(Path::of),
                targets,
                number(environment, "slipway.requests-per-second"),
                environment.getRequiredProperty("slipway.mail-from"),
                environment.getRequiredProperty("slipway.schedule-memory"),
                number(environment, "slipway.schedule-seconds"),
                read(environment, "slipway.digest-at", LocalTime::parse, "time of day such as 07:00"));
    }

    private static int number(Environment environment, String name) {
        return read(environment, name, Integer::parseInt, "whole number");
    }

    private static <T> T read(Environment environment, String name, Function<String, T> reader, String noun) {
        String text = environment.getRequiredProperty(name);
        try {
            return reader.apply(text.strip());
        } catch (NumberFormatException | DateTimeParseException e) {
            throw Stopped.usage(variable(name) + " '" + text + "' is no " + noun);
        }
    }

    /** Where whoever starts the server sets it. */
    private static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Bean
    ComplianceEngine engine() {
        return ComplianceEngine.standard();
    }

    @Bean
    InputLimits limits(Settings settings) {
        return ServerLimits.forSeconds(settings.scheduleSeconds());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    FlywayConfigurationCustomizer tables(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        return flyway -> DatabaseChoice.configure(flyway, url);
    }

    /** In front of the pool, whichever it is. */
    @Bean
    static BeanPostProcessor guardedPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof GuardedDataSource)
                        ? new GuardedDataSource(pool)
                        : bean;
            }
        };
    }

    /** What the server does by itself is done again soon; that the database is away was told where that was found. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer failures() {
        return scheduler -> scheduler.setErrorHandler(failure -> {
            if (failure instanceof DataAccessException || failure instanceof TransactionException) {
                LOG.debug("the database does not answer", failure);
            } else {
                LOG.error("a task of the server failed; it is tried again", failure);
            }
        });
    }
}
