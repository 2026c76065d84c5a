package org.factdesk.web.desk;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.factdesk.domain.desk.ThrottledException;

/** Answers every failure of the web API with a problem that says what was wrong and how to mend it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final String ALLOW = HttpHeaders.ALLOW;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Problem problem = Problems.of(failure);
        Response.ResponseBuilder response = problem.response(uri.getRequestUri().getRawPath());
        if (failure instanceof ThrottledException throttled) {
            response.header(HttpHeaders.RETRY_AFTER, throttled.retryAfterSeconds());
        }
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"factdesk\"");
        }
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getHeaderString(ALLOW) != null) {
            response.header(ALLOW, answer.getResponse().getHeaderString(ALLOW));
        }
        return response.build();
    }
}
