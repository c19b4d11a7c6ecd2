package dev.slipway.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;

/** Failures of Slipway as answers of the type {@code application/problem+json}. */
@AutoConfiguration(after = SlipwayAutoConfiguration.class)
@ConditionalOnClass(ProblemDetail.class)
@ConditionalOnWebApplication
public class SlipwayWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SlipwayProblems slipwayProblems(SlipwayProperties properties) {
        return new SlipwayProblems(properties.problemDetails());
    }
}
