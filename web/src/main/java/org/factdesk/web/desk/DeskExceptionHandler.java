package org.factdesk.web.desk;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.NotFoundException;

/**
 * What happens when a page cannot go on: a view that expired is opened anew at the same address, where the browser
 * brings typed text back; unknown things and forbidden ones become the error page of their status; the rest is a failure
 * that is logged and told without its insides.
 */
final class DeskExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(DeskExceptionHandler.class.getName());

    private static final String SIGN_OUT = "who:signOut";

    DeskExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        boolean answered = false;
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Throwable problem = events.next().getContext().getException();
            if (answered(faces, problem)) {
                events.remove();
                answered = true;
            }
        }
        if (!answered) {
            getWrapped().handle();
        }
    }

    private static boolean answered(FacesContext faces, Throwable problem) {
        if (faces == null) {
            return true; // the error page was written already, and this is what it interrupted
        }
        if (find(problem, ViewExpiredException.class) != null) {
            return answer(faces, () -> openAnew(faces));
        }
        if (find(problem, NotFoundException.class) != null) {
            return answer(faces, () -> status(faces, HttpServletResponse.SC_NOT_FOUND));
        }
        if (find(problem, EJBAccessException.class) != null || find(problem, NotAllowedException.class) != null) {
            return answer(faces, () -> status(faces, HttpServletResponse.SC_FORBIDDEN));
        }
        DeskException refusal = find(problem, DeskException.class);
        if (refusal != null && !faces.getExternalContext().isResponseCommitted()) {
            return answer(faces, () -> status(faces, HttpServletResponse.SC_BAD_REQUEST));
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            LOG.log(Level.SEVERE, "A page's action failed", problem);
            return answer(faces, () -> status(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        }
        return false;
    }

    private static void openAnew(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (external.getRequestParameterMap().containsKey(SIGN_OUT)) {
            external.invalidateSession(); // who wants to leave leaves, however old the page
        } else {
            DeskMessages.noteExpired(external);
        }
        String query = request.getQueryString();
        external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static void status(FacesContext faces, int status) throws IOException {
        faces.getExternalContext().responseSendError(status, null);
    }

    private static boolean answer(FacesContext faces, Step step) {
        try {
            faces.responseComplete();
            step.take();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Throwable> T find(Throwable problem, Class<T> kind) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }

    private interface Step {
        void take() throws IOException;
    }
}
