package dev.slipway.server;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.InputLimits;
import dev.slipway.server.base.Settings;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts that are not Slipway's own. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
class ServerConfiguration {

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
                environment.getRequiredProperty("slipway.requests-per-second", Integer.class),
                environment.getRequiredProperty("slipway.mail-from"),
                LocalTime.parse(environment.getRequiredProperty("slipway.digest-at")));
    }

    @Bean
    ComplianceEngine engine() {
        return ComplianceEngine.standard();
    }

    /** Narrower than at a desk: what is read here was sent by anybody who may report. */
    @Bean
    InputLimits limits() {
        return InputLimits.defaults()
                .with("table", "64MiB")
                .with("unpacked", "256MiB")
                .with("problems", "200");
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    /** The tables of this version, and of no later one. */
    @Bean
    FlywayConfigurationCustomizer tables(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        // What a newer version did to the tables is not ignored: this one would not know what they mean.
        return flyway -> flyway.placeholders(DatabaseChoice.words(url)).ignoreMigrationPatterns(new String[0]);
    }
}
