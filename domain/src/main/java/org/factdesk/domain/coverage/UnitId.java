package org.factdesk.domain.coverage;

import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.DeskId;

/** The opaque id of a unit: made of its article's and its own number there, so that no row has to remember it. */
public record UnitId(String value) {

    private static final int RADIX = 36;
    private static final char SEPARATOR = '-';

    public UnitId {
        DeskId.checked(value);
    }

    /** The id of the unit with this number in an article. */
    public static UnitId of(ArticleId article, int number) {
        return new UnitId(article.value() + SEPARATOR + Integer.toString(number, RADIX));
    }

    /** The article it says it belongs to. */
    public ArticleId article() {
        int cut = value.lastIndexOf(SEPARATOR);
        return new ArticleId(cut <= 0 ? value : value.substring(0, cut));
    }

    /** Its number within the article; -1 when this is no id that the desk gave out. */
    public int number() {
        int cut = value.lastIndexOf(SEPARATOR);
        try {
            int number = cut < 0 ? -1 : Integer.parseInt(value.substring(cut + 1), RADIX);
            return of(article(), number).equals(this) ? number : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
