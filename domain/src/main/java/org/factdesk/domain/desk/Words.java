package org.factdesk.domain.desk;

import java.text.Normalizer;

/** Checks the short texts that people type: names, titles, reasons, notes. */
public final class Words {

    private static final int MOST_MARKS = 1000;

    private Words() {}

    /**
     * A text that may be missing: normalised to NFC, trimmed, null when nothing is left.
     *
     * @param field the field's name, for the sentence
     * @param longest the most UTF-16 units that are stored
     * @throws InvalidException when it is too long or holds a lone surrogate or a NUL
     */
    public static String optional(String field, String value, int longest) {
        if (value == null) {
            return null;
        }
        requireWellFormed(field, value);
        String text = Normalizer.normalize(value.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        if (text.length() > longest) {
            throw new InvalidException(
                            "too-long",
                            "The " + field + " has " + text.length() + " characters; at most " + longest
                                    + " are kept. Shorten it.")
                    .with("field", field);
        }
        return text.isEmpty() ? null : text;
    }

    /**
     * A text that must be there.
     *
     * @throws InvalidException when it is missing, blank, too long or not well-formed
     */
    public static String required(String field, String value, int longest) {
        String text = optional(field, value, longest);
        if (text == null) {
            throw new InvalidException("missing", "The " + field + " is missing. Give it and try again.")
                    .with("field", field);
        }
        return text;
    }

    /**
     * Refuses what is no text: lone surrogates, NUL, which no database keeps, and endless runs of combining marks, on
     * which normalising takes quadratic time (Unicode Standard Annex 15, section 13, allows 30 in stream-safe text).
     */
    public static void requireWellFormed(String field, String value) {
        int marks = 0;
        for (int i = 0; i < value.length(); i++) {
            int codePoint = value.codePointAt(i);
            if (codePoint == 0) {
                throw refused("nul", field, "holds a NUL character at position " + i + ". Remove it and try again.");
            }
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw refused(
                        "lone-surrogate",
                        field,
                        "holds half a character (a lone surrogate) at position " + i + ". Send well-formed Unicode.");
            }
            marks = combining(codePoint) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                throw refused(
                        "too-many-marks",
                        field,
                        "piles more than " + MOST_MARKS + " accents on one letter at position " + i + ". Remove them.");
            }
            i += Character.charCount(codePoint) - 1;
        }
    }

    private static boolean combining(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static InvalidException refused(String code, String field, String fault) {
        InvalidException refusal = new InvalidException(code, "The " + field + " " + fault);
        refusal.with("field", field);
        return refusal;
    }
}
