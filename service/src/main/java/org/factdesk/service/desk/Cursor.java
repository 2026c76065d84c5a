package org.factdesk.service.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.factdesk.domain.desk.MalformedException;

/**
 * A place in a sorted list: the sort key and id of the last row given out, bound to the query it came from. It never
 * expires, and tells nothing that the caller did not see.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Writes a cursor for a query, told by its own text, and the key parts of the last row. */
    public static String write(String query, String... key) {
        String body = fingerprint(query) + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the key parts of a cursor.
     *
     * @param parts how many parts the key has
     * @throws MalformedException when it is damaged or comes from another query
     */
    public static List<String> read(String query, String cursor, int parts) {
        try {
            String body = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> all = List.of(body.split(SEPARATOR, -1));
            if (all.size() == parts + 1 && all.get(0).equals(fingerprint(query))) {
                return all.subList(1, all.size());
            }
        } catch (IllegalArgumentException e) {
            throw (MalformedException) foreign().initCause(e);
        }
        throw foreign();
    }

    /** A key part that is a number. */
    public static int number(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw (MalformedException) foreign().initCause(e);
        }
    }

    /** A cursor whose key parts cannot be read back. */
    public static MalformedException foreign() {
        return new MalformedException(
                "foreign-cursor",
                "The cursor in 'after' does not belong to this list with these filters and this sort. Begin again"
                        + " without 'after'.");
    }

    private static String fingerprint(String query) {
        return Integer.toHexString(query.hashCode());
    }
}
