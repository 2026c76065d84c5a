package org.factdesk.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.DueLimit;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.web.desk.Values;

/** Reads the filters of the queue by their names, the same way for pages and for the web API. */
@ApplicationScoped
public class QueueFilters {

    /** The names of filters, words among them, in the order in which addresses write them. */
    static final List<String> NAMES = List.of(
            "article",
            "assignee",
            "dueBefore",
            "outlet",
            "placement",
            "priority",
            "q",
            "rating",
            "reviewer",
            "risk",
            "status",
            "tag");

    /** Times to which a claim is due that move on with the clock, beside dates and moments. */
    static final List<String> MOVING = List.of("now", "tomorrow", "week");

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private ClaimQueue queue;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskClock clock;

    /**
     * The filter that the values make, words left aside.
     *
     * @throws MalformedException naming the first value that means nothing, and what does
     */
    QueueFilter read(UnaryOperator<String> value) {
        return new QueueFilter(
                Values.several("status", value.apply("status"), ClaimStatus.class),
                Values.list(value.apply("assignee")),
                Values.list(value.apply("reviewer")),
                Values.several("priority", value.apply("priority"), Priority.class),
                Values.several("risk", value.apply("risk"), Risk.class),
                Values.list(value.apply("article")),
                Values.list(value.apply("outlet")),
                ratings(value.apply("rating")),
                Values.list(value.apply("tag")),
                due(value.apply("dueBefore")),
                Values.several("placement", value.apply("placement"), PlacementOutcome.class));
    }

    private Set<String> ratings(String text) {
        Set<String> wanted = Values.list(text);
        List<String> known = wanted.isEmpty() ? List.of() : queue.ratings();
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw Values.unknown("rating", name, known);
            }
        }
        return wanted;
    }

    private DueLimit due(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return new DueLimit(text, moment(text));
    }

    private Instant moment(String text) {
        LocalDate today = clock.now().atZone(settings.zone()).toLocalDate();
        return switch (text) {
            case "now" -> clock.now();
            case "tomorrow" -> today.plusDays(1).atStartOfDay(settings.zone()).toInstant();
            case "week" -> clock.now().plus(WEEK);
            default ->
                text.length() > 10
                        ? Values.instant("dueBefore", text)
                        : Values.date("dueBefore", text)
                                .atStartOfDay(settings.zone())
                                .toInstant();
        };
    }
}
