package dev.slipway.server.api;

import dev.slipway.model.base.Problem;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.UploadLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What requests are answered that were not done. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(0)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** What may be done a little later. */
    private static final Set<HttpStatus> PASSING = Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.TOO_MANY_REQUESTS);

    private final ProblemWriter writer;
    private final UploadLimit limit;

    Problems(ProblemWriter writer, UploadLimit limit) {
        this.writer = writer;
        this.limit = limit;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return answer(request, status(refusal.kind()), refusal.reason(), refusal.problems());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> malformed(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return MistakenBody.problem(failure)
                .map(problem -> answer(request, HttpStatus.BAD_REQUEST, problem.toString(), List.of(problem)))
                .orElseGet(() -> answer(
                        request, HttpStatus.BAD_REQUEST, "the body is not the JSON that is asked for", List.of()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return refused(limit.exceeded(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(MultipartException failure, HttpServletRequest request) {
        return answer(
                request, HttpStatus.BAD_REQUEST, "send a form of multipart/form-data with the part 'file'", List.of());
    }

    /** A parameter that is not what its name stands for. */
    @ExceptionHandler
    ResponseEntity<byte[]> mistyped(TypeMismatchException failure, HttpServletRequest request) {
        String name = Optional.ofNullable(failure.getPropertyName()).orElse("parameter");
        Problem problem = new Problem(
                name, 0, 0, "'" + failure.getValue() + "' is no value of it", "openapi.yaml says what may stand there");
        return answer(request, HttpStatus.BAD_REQUEST, problem.toString(), List.of(problem));
    }

    /** A text that no column holds: too long, or with a character that the database does not know. */
    @ExceptionHandler
    ResponseEntity<byte[]> notKept(DataIntegrityViolationException failure, HttpServletRequest request) {
        LOG.warn("request {}: the database refuses it: {}", ProblemWriter.requestId(request), failure.toString());
        Problem problem = new Problem(
                "body", 0, 0, "a text in it is too long to be kept, or has a character that cannot be", "shorten it");
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, problem.toString(), List.of(problem));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<byte[]> unavailable(Exception failure, HttpServletRequest request) {
        LOG.debug("request {}: the database does not answer: {}", ProblemWriter.requestId(request), failure.toString());
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer; try again", List.of());
    }

    /** Whoever asked has left, so there is nobody to answer. */
    @ExceptionHandler
    void left(AsyncRequestNotUsableException failure) {
        LOG.debug("nobody is there any more", failure);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            HttpStatusCode code = known.getStatusCode();
            String detail = known.getBody().getDetail();
            return answer(request, HttpStatus.valueOf(code.value()), detail == null ? "" : detail, List.of());
        }
        LOG.error("request {} failed", ProblemWriter.requestId(request), failure);
        return answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "the server failed; its log has more under this requestId",
                List.of());
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONDITION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case CONDITION_FAILED -> HttpStatus.PRECONDITION_FAILED;
            case WRONG_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_OFFERED -> HttpStatus.NOT_ACCEPTABLE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpStatus status, String detail, List<Problem> problems) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(ProblemWriter.MEDIA_TYPE))
                .headers(PASSING.contains(status) ? retryLater() : new HttpHeaders())
                .body(writer.body(request, status, detail, problems));
    }

    private static HttpHeaders retryLater() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return headers;
    }
}
