package org.factdesk.service.article;

/** What an article is called where only one line of it is shown: its headline, or else its first words. */
final class ArticleTitle {

    /** How much of a text is read for its first words, in characters. */
    static final int ENOUGH = 400;

    private static final int LONGEST = 80;

    private ArticleTitle() {}

    /**
     * The headline, or else the beginning of the text, at most {@value #LONGEST} code points of it.
     *
     * @param headline null where there is none
     * @param text the beginning of it will do
     */
    static String of(String headline, String text) {
        if (headline != null) {
            return headline;
        }
        String line = text.lines()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String beginning = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int space = beginning.lastIndexOf(' ');
        return (space > LONGEST / 2 ? beginning.substring(0, space) : beginning).stripTrailing() + "…";
    }
}
