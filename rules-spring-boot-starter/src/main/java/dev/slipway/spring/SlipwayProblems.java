package dev.slipway.spring;

import dev.slipway.engine.DataException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.SlipwayException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Makes a problem of each {@link SlipwayException}: 422 where reports do not fit the programme, 500 where rules are wrong. Its
 * detail is the safe message. A handler of the program's own goes before.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class SlipwayProblems {

    private final boolean tellsDetails;

    SlipwayProblems(boolean tellsDetails) {
        this.tellsDetails = tellsDetails;
    }

    @ExceptionHandler
    ProblemDetail problem(SlipwayException failure) {
        HttpStatus status =
                failure instanceof DataException ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.INTERNAL_SERVER_ERROR;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, failure.safeMessage());
        problem.setTitle(
                failure instanceof DataException ? "Reports do not fit the programme" : "The rules could not judge");
        if (failure instanceof RuleFailedException rule) {
            problem.setProperty("rule", rule.rule());
        }
        if (tellsDetails) {
            problem.setProperty(
                    "problems", String.valueOf(failure.getMessage()).lines().toList());
        }
        return problem;
    }
}
