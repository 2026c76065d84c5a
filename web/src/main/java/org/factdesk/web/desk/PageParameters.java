package org.factdesk.web.desk;

import jakarta.ws.rs.QueryParam;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.desk.PageRequest;

/** Which page of a list a call wants. */
public class PageParameters {

    @QueryParam("limit")
    private String limit;

    @QueryParam("after")
    private String after;

    /** @throws MalformedException when the limit is no number or out of range */
    public PageRequest request() {
        String cursor = after == null || after.isEmpty() ? null : after;
        if (limit == null || limit.isEmpty()) {
            return new PageRequest(PageRequest.USUAL, cursor);
        }
        if (!limit.matches("-?\\d{1,9}")) {
            throw new MalformedException(
                    "limit",
                    "The limit “" + limit + "” is no number. Give a whole number from 1 to " + PageRequest.MOST + ".");
        }
        return new PageRequest(Integer.parseInt(limit), cursor);
    }
}
