package org.factdesk.web.desk;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container itself refuses a call of the web API, a program gets a problem and not the page for people. */
@WebFilter(urlPatterns = "/error/*", dispatcherTypes = DispatcherType.ERROR)
public class ApiErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (asked.startsWith(request.getContextPath() + "/api/") && status instanceof Integer code) {
            problem(code).send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Problem problem(int status) {
        return status == HttpServletResponse.SC_BAD_REQUEST ? BadAddress.of(status) : Problems.of(status);
    }
}
