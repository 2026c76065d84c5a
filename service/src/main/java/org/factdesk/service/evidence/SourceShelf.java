package org.factdesk.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.desk.DeskEvent;
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

    /** A source of the desk, if there is one with this id. */
    public Optional<SourceRow> known(SourceId id) {
        return Optional.ofNullable(evidence.source(id)).map(SourceRow::of);
    }

    /** Known sources whose title, publisher or address holds these words, newest first, at most 20. */
    public List<SourceRow> like(String words) {
        return evidence.sources(words, MOST).stream().map(SourceRow::of).toList();
    }
}
