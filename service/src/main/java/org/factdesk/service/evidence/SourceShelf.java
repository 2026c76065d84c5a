package org.factdesk.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/** Registers sources and finds those the desk knows already. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class SourceShelf {

    private static final int MOST = 20;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Registers a source that can serve many claims. */
    public SourceRow register(SourceDetails details) {
        Source source = new Source(details, caller.account().username(), clock.now());
        evidence.add(source);
        events.fire(DeskEvent.of("SOURCE_REGISTERED")
                .with("source", source.id().value())
                .with("title", source.title()));
        return SourceRow.of(source);
    }

    /** Refuses with "not found" unless there is such a source; tells nothing else. */
    @PermitAll
    public void requireKnown(SourceId id) {
        if (evidence.source(id) == null) {
            throw new NotFoundException("unknown-source", "There is no source “" + id + "” on this desk.")
                    .with("source", id.value());
        }
    }

    /** One source. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public SourceRow read(SourceId id) {
        requireKnown(id);
        return SourceRow.of(evidence.source(id));
    }

    /** Known sources whose title, publisher or address holds these words, newest first, at most 20. */
    public List<SourceRow> like(String words) {
        return evidence.sources(words, MOST).stream().map(SourceRow::of).toList();
    }
}
