package dev.slipway.example;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Milestones of a database, judged by Slipway. */
@SpringBootApplication
public class ExampleApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ExampleApplication.class, arguments);
    }

    /** The engine reads no clock: the day is the host's to choose. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
