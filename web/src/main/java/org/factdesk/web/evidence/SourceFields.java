package org.factdesk.web.evidence;

import java.util.Arrays;
import java.util.stream.Stream;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.web.desk.JsonFields;

/** Reads what a call says of a source. */
public final class SourceFields {

    static final String[] NAMES = {"title", "publisher", "url", "kind", "primary"};

    private SourceFields() {}

    /** The names of a new source's fields, and the id of a known one. */
    public static String[] namesAndId() {
        return Stream.concat(Stream.of("id"), Arrays.stream(NAMES)).toArray(String[]::new);
    }

    /** What is said of a new source. */
    public static SourceDetails of(JsonFields fields) {
        return new SourceDetails(
                fields.text("title"),
                fields.text("publisher"),
                fields.text("url"),
                fields.oneOf("kind", SourceKind.class),
                fields.flag("primary"));
    }
}
