package org.factdesk.service.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What headlines and date lines look like, in any outlet. */
final class HeadlineShape {

    /** Characters; the longest headlines of tabloids have about 150. */
    static final int LONGEST = 250;

    private static final int MOST_WORDS = 35;
    private static final int FEWEST_WORDS = 2;

    /** A mark that ends a sentence or leads on, perhaps inside a closing quotation mark or bracket. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:…][\"'”’»)\\]]{0,3}$");

    private static final Pattern QUESTION_OR_CALL = Pattern.compile("[?!][\"'”’»)\\]]{0,3}$");

    /** A city in capitals, perhaps a country and an agency, and a dash: "PARIS, France — ", "LONDON (Agency) - ". */
    private static final Pattern DATE_LINE =
            Pattern.compile("(\\p{Lu}[\\p{Lu} .'’-]{1,40}+(?:, ?\\p{L}[\\p{L}. ]{1,40}?)?)"
                    + "(?: ?\\([\\p{L}\\d ./]{1,40}\\))? ?[—–-]{1,2} ");

    private static final int DATE_LINE_WITHIN = 160;

    private HeadlineShape() {}

    /** Whether a block may be a headline: one short line, not a sentence, nothing of the page's furniture. */
    static boolean fits(TextBlock block) {
        String words = block.first().upTo(LONGEST);
        if (!block.single() || words.isEmpty() || SENTENCE_END.matcher(words).find()) {
            return false;
        }
        int count = words.split("\\s+").length;
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && words.codePoints().anyMatch(Character::isLetter)
                && dateline(block).isEmpty()
                && FurnitureRule.ofLine(block.first()).isEmpty()
                && FurnitureRule.ofEnd(block).isEmpty()
                && FurnitureRule.ofTop(block.first()).isEmpty();
    }

    /** The place that a paragraph begins with, as reports of agencies do. */
    static Optional<String> dateline(TextBlock block) {
        String words = block.first().words();
        Matcher matcher = DATE_LINE.matcher(words);
        matcher.region(0, Math.min(words.length(), DATE_LINE_WITHIN));
        return matcher.lookingAt() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    static boolean endsSentence(String words) {
        return SENTENCE_END.matcher(words).find()
                || QUESTION_OR_CALL.matcher(words).find();
    }
}
