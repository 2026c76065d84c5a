package org.factdesk.web.desk;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.desk.KeptAnswer;
import org.factdesk.service.desk.RepeatedRequests;

/** Keeps the answer to a call with a key, or gives the one that is kept. */
@AnsweredOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 200)
public class AnsweredOnceInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String PRINTABLE = "[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?";

    @Inject
    private HttpServletRequest request;

    @Inject
    private RepeatedRequests repeated;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!key.matches(PRINTABLE)) {
            throw new MalformedException(
                    "idempotency-key", "The Idempotency-Key must be 1 to 255 visible ASCII characters.");
        }
        String target = request.getMethod() + " " + request.getRequestURI();
        Optional<KeptAnswer> before = repeated.answer(key, target, body(call));
        if (before.isPresent()) {
            return again(before.get());
        }
        Response answer = (Response) call.proceed();
        repeated.keep(key, kept(answer));
        return answer;
    }

    private static byte[] body(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(Body.class::isInstance)
                .map(body -> ((Body) body).bytes())
                .findFirst()
                .orElse(new byte[0]);
    }

    private static KeptAnswer kept(Response answer) {
        URI location = answer.getLocation();
        return new KeptAnswer(
                answer.getStatus(),
                location == null ? null : location.toString(),
                answer.getHeaderString(HttpHeaders.ETAG),
                (String) answer.getEntity());
    }

    private static Response again(KeptAnswer kept) {
        Response.ResponseBuilder answer = Response.status(kept.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(kept.body());
        if (kept.location() != null) {
            answer.location(URI.create(kept.location()));
        }
        return kept.etag() == null
                ? answer.build()
                : answer.header(HttpHeaders.ETAG, kept.etag()).build();
    }
}
