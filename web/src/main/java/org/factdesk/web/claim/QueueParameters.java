package org.factdesk.web.claim;

import jakarta.ws.rs.QueryParam;
import org.factdesk.service.claim.QueueSort;

/** The filters and the sort of the queue, as an address carries them. */
public class QueueParameters {

    @QueryParam("q")
    private String words;

    @QueryParam("status")
    private String status;

    @QueryParam("assignee")
    private String assignee;

    @QueryParam("reviewer")
    private String reviewer;

    @QueryParam("priority")
    private String priority;

    @QueryParam("risk")
    private String risk;

    @QueryParam("article")
    private String article;

    @QueryParam("outlet")
    private String outlet;

    @QueryParam("rating")
    private String rating;

    @QueryParam("tag")
    private String tag;

    @QueryParam("placement")
    private String placement;

    @QueryParam("dueBefore")
    private String dueBefore;

    @QueryParam("sort")
    private String sort;

    /** The words that claims must hold, or null for any. */
    String words() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** The value of a filter by its name, or null. */
    String value(String name) {
        return switch (name) {
            case "status" -> status;
            case "assignee" -> assignee;
            case "reviewer" -> reviewer;
            case "priority" -> priority;
            case "risk" -> risk;
            case "article" -> article;
            case "outlet" -> outlet;
            case "rating" -> rating;
            case "tag" -> tag;
            case "dueBefore" -> dueBefore;
            case "placement" -> placement;
            default -> throw new IllegalArgumentException(name);
        };
    }

    QueueSort sort() {
        return QueueSort.parse(sort);
    }
}
