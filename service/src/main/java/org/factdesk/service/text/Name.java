package org.factdesk.service.text;

import org.factdesk.domain.article.TextSpan;

/**
 * The name of a person, place or organisation.
 *
 * @param place the name without its title
 * @param exact those words
 * @param first its first token
 * @param last its last token
 * @param kind what it seems to name
 * @param normal the name without possessive ending or title
 * @param title the title that stands before it, in lower case: interior minister, mr; otherwise empty
 */
public record Name(TextSpan place, String exact, int first, int last, Kind kind, String normal, String title) {

    /** What a name names. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION,
        OTHER
    }

    /** The last word of the name in lower case: of a person, the family name. */
    public String family() {
        return normal.substring(normal.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
