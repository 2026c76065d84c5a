package org.factdesk.web.evidence;

import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.web.desk.JsonFields;

/** Reads what a call says of a source. */
final class SourceFields {

    static final String[] NAMES = {"title", "publisher", "url", "kind", "primary"};

    private SourceFields() {}

    static SourceDetails of(JsonFields fields) {
        return new SourceDetails(
                fields.text("title"),
                fields.text("publisher"),
                fields.text("url"),
                fields.oneOf("kind", SourceKind.class),
                fields.flag("primary"));
    }
}
