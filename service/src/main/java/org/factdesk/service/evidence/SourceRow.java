package org.factdesk.service.evidence;

import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.SourceKind;

/** A source as it is shown. */
public record SourceRow(String id, String title, String publisher, String url, SourceKind kind, boolean primary) {

    /** Reads a source. */
    public static SourceRow of(Source source) {
        return new SourceRow(
                source.id().value(), source.title(), source.publisher(), source.url(), source.kind(), source.primary());
    }
}
