package org.factdesk.domain.coverage;

import java.util.Locale;

/** What kind of thing is checkable in a group of words. */
public enum UnitKind {
    FIGURE('F'),
    DATE('D'),
    PERSON('P'),
    PLACE('L'),
    ORGANISATION('O'),
    /** A name of something else, or of which the words do not tell what it names. */
    NAME('N'),
    /** Words in quotation marks, one unit for each sentence; other units may stand inside. */
    QUOTATION('Q');

    private final char sign;

    UnitKind(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static UnitKind of(char sign) {
        for (UnitKind kind : values()) {
            if (kind.sign == sign) {
                return kind;
            }
        }
        throw new IllegalStateException("There is no kind of unit with the sign " + sign);
    }

    /** The kind as a person reads it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
