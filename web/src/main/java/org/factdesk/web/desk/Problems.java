package org.factdesk.web.desk;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.desk.NotReadyException;
import org.factdesk.domain.desk.NotTextException;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.domain.desk.ThrottledException;
import org.factdesk.domain.desk.TooLargeException;
import org.factdesk.service.desk.Collision;
import org.factdesk.service.desk.DatabaseGone;

/** Tells what kind of problem a failure is; the one place where that is decided. */
final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int DEEPEST = 20;
    private static final Problem DATABASE_GONE = Problem.of(
            503,
            "database-gone",
            "Database not reached",
            "The database cannot be reached. Try again in a moment; look first whether the last change was made.");

    private Problems() {}

    static Problem of(Throwable failure) {
        DeskException refusal = cause(failure, DeskException.class);
        if (refusal != null) {
            return of(refusal);
        }
        if (cause(failure, EJBAccessException.class) != null) {
            return Problem.of(403, "role", "Not allowed", "Your role on this desk does not have this call.");
        }
        if (cause(failure, JsonException.class) != null) {
            return Problem.of(400, "broken-json", "Cannot be read", "The body is not JSON that can be read.");
        }
        WebApplicationException answer = cause(failure, WebApplicationException.class);
        if (answer != null) {
            return of(answer.getResponse().getStatus());
        }
        if (Collision.in(failure)) {
            return Problem.of(
                    503, "busy", "Too busy", "Too many changes met in the database. Nothing was changed; try again.");
        }
        if (DatabaseGone.in(failure)) {
            LOG.log(Level.WARNING, "the database cannot be reached", failure);
            return DATABASE_GONE;
        }
        LOG.log(Level.SEVERE, "a call failed", failure);
        return of(500);
    }

    private static Problem of(DeskException refusal) {
        Kind kind = kind(refusal);
        Map<String, Object> details = refusal.details();
        return new Problem(kind.status(), refusal.code(), kind.title(), refusal.getMessage(), details);
    }

    private static Kind kind(DeskException refusal) {
        if (refusal instanceof MalformedException) {
            return new Kind(400, "Cannot be read");
        }
        if (refusal instanceof NotAllowedException) {
            return new Kind(403, "Not allowed");
        }
        if (refusal instanceof NotFoundException) {
            return new Kind(404, "Not found");
        }
        if (refusal instanceof ConflictException) {
            return new Kind(409, "Does not fit the present state");
        }
        if (refusal instanceof StaleVersionException) {
            return new Kind(412, "Changed since it was read");
        }
        if (refusal instanceof TooLargeException) {
            return new Kind(413, "Too large");
        }
        if (refusal instanceof NotTextException) {
            return new Kind(415, "Not of a type that can be read");
        }
        return refusal instanceof InvalidException ? new Kind(422, "Cannot be accepted") : rare(refusal);
    }

    private static Kind rare(DeskException refusal) {
        if (refusal instanceof VersionRequiredException) {
            return new Kind(428, "Version required");
        }
        if (refusal instanceof WrongCredentialsException) {
            return new Kind(401, "Not signed in");
        }
        if (refusal instanceof NotReadyException) {
            return new Kind(503, "Not ready yet");
        }
        return refusal instanceof ThrottledException ? new Kind(429, "Too many attempts") : new Kind(500, "Failed");
    }

    /** The problem for a status that says all there is to say. */
    static Problem of(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(400, "bad-request", "Cannot be read", "The call cannot be read. Look at its address.");
            case 404 ->
                Problem.of(
                        404, "not-found", "Not found", "There is no such call. All calls are described at /openapi.");
            case 405 ->
                Problem.of(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        "This address does not take this method; the header Allow names those it takes.");
            case 406 ->
                Problem.of(
                        406,
                        "not-acceptable",
                        "No such form",
                        "There is no answer in a form that the header Accept asks for. /openapi names the forms.");
            case 413 -> Problem.of(413, "too-large", "Too large", "The body is larger than this call takes.");
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "Not of a type that can be read",
                        "The body is of a type that this call does not take.");
            default -> failed(status);
        };
    }

    private static Problem failed(int status) {
        return status >= 400 && status < 500
                ? Problem.of(status, "refused", "Refused", "The call was refused. It is described at /openapi.")
                : Problem.of(
                        500,
                        "failed",
                        "Failed",
                        "The desk failed at this call; nothing was changed. Try again, and tell whoever runs the desk.");
    }

    private static <T> T cause(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    private record Kind(int status, String title) {}
}
