package org.factdesk.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;

/** The source that somebody names: one that the desk knows, or a new one, which it knows from then on. */
@ApplicationScoped
public class SourceChoice {

    @Inject
    private EvidenceRepository evidence;

    /**
     * The source.
     *
     * @param known the id of a source of the desk, or null
     * @param fresh what is known of a new source, or null
     * @throws InvalidException unless exactly one of the two is given, and there is such a source
     */
    public Source of(SourceId known, SourceDetails fresh, String by, Instant now) {
        if ((known == null) == (fresh == null)) {
            throw new InvalidException(
                            "missing", "Name the source: either the id of a known one, or title and kind of a new one.")
                    .with("field", "source");
        }
        if (known == null) {
            Source made = new Source(fresh, by, now);
            evidence.add(made);
            return made;
        }
        Source found = evidence.source(known);
        if (found == null) {
            throw new InvalidException("unknown-source", "There is no source “" + known + "” on this desk.")
                    .with("field", "source.id");
        }
        return found;
    }
}
