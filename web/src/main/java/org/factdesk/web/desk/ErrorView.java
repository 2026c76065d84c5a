package org.factdesk.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page for what cannot be shown. */
@Named
@RequestScoped
public class ErrorView {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 500);

    @Inject
    private HttpServletRequest request;

    /** The HTTP status; 404 when somebody calls the page by its address. */
    public int getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : 404;
    }

    /** The status whose sentences fit best. */
    public String getPage() {
        int status = getStatus();
        int fitting = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        return Integer.toString(fitting);
    }
}
