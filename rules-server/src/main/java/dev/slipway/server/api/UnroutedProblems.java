package dev.slipway.server.api;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has a request that never came to a route, such as one with a slash within a name, answered as others of the API are. */
@Component
class UnroutedProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(UnroutedProblems::report);
    }

    private static void report(Context context) {
        ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemValve.class.getName());
    }

    /** Made by Tomcat, by its name. */
    public static final class ProblemValve extends ErrorReportValve {

        private final ProblemWriter problems = new ProblemWriter(new JsonMapper());

        public ProblemValve() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            boolean isAnswered = response.getContentWritten() > 0 || !response.isError();
            if (isAnswered || status == null || !request.getRequestURI().startsWith("/api/")) {
                super.report(request, response, failure);
            } else if (response.setErrorReported()) {
                write(request, response, status);
            }
        }

        private void write(Request request, Response response, HttpStatus status) {
            try {
                problems.write(request, response.getResponse(), status, "this is no address of the API");
                response.finishResponse();
            } catch (IOException e) {
                LoggerFactory.getLogger(UnroutedProblems.class).debug("nobody is there any more", e);
            }
        }
    }
}
