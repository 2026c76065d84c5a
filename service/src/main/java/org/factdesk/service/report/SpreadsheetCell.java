package org.factdesk.service.report;

/**
 * Makes a value safe to open in a spreadsheet. A cell whose first sign could start a formula ({@code = + - @}, their
 * full-width forms, tab, carriage return, line feed or NUL, also behind blanks) gets an apostrophe in front, which
 * spreadsheets read as "this is text"; NUL itself becomes U+FFFD.
 */
final class SpreadsheetCell {

    private static final String STARTERS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    static String of(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean risky = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
        String bare = text.replaceFirst("^[\\s\\h\uFEFF]+", "");
        risky |= !bare.isEmpty() && STARTERS.indexOf(bare.charAt(0)) >= 0;
        return (risky ? "'" : "") + text.replace('\0', '\uFFFD');
    }
}
