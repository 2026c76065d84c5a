package org.factdesk.web.claim;

import jakarta.json.JsonObject;
import org.factdesk.domain.claim.Due;
import org.factdesk.web.desk.JsonShape;

/** The parts that a claim's row and a claim whole have in common. */
public final class ClaimParts {

    private ClaimParts() {}

    /** The words with what stands around them. */
    public static JsonObject quote(String exact, String prefix, String suffix) {
        return new JsonShape()
                .with("exact", exact)
                .with("prefix", prefix == null ? "" : prefix)
                .with("suffix", suffix == null ? "" : suffix)
                .build();
    }

    /** Where the words stand. */
    public static JsonObject span(int revision, int start, int end) {
        return new JsonShape()
                .with("revision", revision)
                .with("start", start)
                .with("end", end)
                .build();
    }

    /** When it is due, as it was given: a day or a moment; null when it never is. */
    public static String due(Due due) {
        if (due == null) {
            return null;
        }
        return due.day() == null ? due.at().toString() : due.day().toString();
    }
}
