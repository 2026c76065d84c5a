package org.factdesk.web.claim;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.QueueSort;
import org.factdesk.web.desk.Values;

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

    /** @param ratings the names of the scale's ratings */
    QueueFilter filter(List<String> ratings, ZoneId zone) {
        return new QueueFilter(
                        Values.several("status", status, ClaimStatus.class),
                        Values.list(assignee),
                        Values.list(reviewer),
                        Values.several("priority", priority, Priority.class),
                        Values.several("risk", risk, Risk.class),
                        Values.list(article),
                        Values.list(outlet),
                        ratings(ratings),
                        Values.list(tag),
                        before(zone))
                .placed(Values.several("placement", placement, PlacementOutcome.class));
    }

    QueueSort sort() {
        return QueueSort.parse(sort);
    }

    private Set<String> ratings(List<String> known) {
        Set<String> wanted = Values.list(rating);
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw Values.unknown("rating", name, known);
            }
        }
        return wanted;
    }

    private Instant before(ZoneId zone) {
        if (dueBefore == null || dueBefore.isEmpty()) {
            return null;
        }
        return dueBefore.length() > 10
                ? Values.instant("dueBefore", dueBefore)
                : Values.date("dueBefore", dueBefore).atStartOfDay(zone).toInstant();
    }
}
