package org.factdesk.service.article;

import static org.factdesk.service.article.FurnitureRule.Place.ANYWHERE;
import static org.factdesk.service.article.FurnitureRule.Place.AT_END;
import static org.factdesk.service.article.FurnitureRule.Place.AT_TOP;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table of what pages print around an article. A new kind of furniture is a new row; no row may be matched against
 * more than {@link Place#longest()} characters, so that a hostile text costs no more than a long one.
 */
enum FurnitureRule {
    COMMENT_HEADING(DropReason.COMMENT_BOX, ANYWHERE, true, "(?:member|reader|user)?s? ?comments?(?: ?\\(\\d+\\))?:?"),
    COMMENT_LOG_IN(
            DropReason.COMMENT_BOX,
            ANYWHERE,
            true,
            "(?:please )?(?:log|sign) ?in\\b.{0,40} to (?:leave|post|add|write|read|see)\\b.{0,20}\\bcomments?[.!]?"),
    COMMENT_MEMBERSHIP(
            DropReason.COMMENT_BOX,
            ANYWHERE,
            true,
            "(?:become a|subscribe|register|join)\\b.{0,40} to (?:leave|post|add|write)\\b.{0,20}\\bcomments?[.!]?"),
    COMMENT_STATE(
            DropReason.COMMENT_BOX,
            ANYWHERE,
            true,
            "(?:comments are (?:now )?closed|no comments yet|(?:leave|post|add|write) a comment|view comments)[.!]?"),
    PHOTO_CREDIT(
            DropReason.PHOTO_CAPTION,
            ANYWHERE,
            false,
            "(?:.*[^\\p{L}])?(?:photo|photograph|picture|image|foto)s?(?: credits?| by)? ?: ?"
                    + "(?-i:(?:\\p{Lu}[\\p{L}.'’-]*+[ /&,]*+){1,10}+)"),
    PHOTO_AGENCY(
            DropReason.PHOTO_CAPTION, ANYWHERE, false, ".*\\p{L} ?/ ?(?:AFP|AP|EPA|Reuters|Getty(?: Images)?)\\.?\\)?"),
    SHARE_BUTTON(
            DropReason.SHARING, ANYWHERE, false, "(?:share|tweet|print|e-?mail)(?: (?:this|on|via|by)\\b.{0,40})?"),
    READ_ALSO(
            DropReason.RELATED,
            ANYWHERE,
            false,
            "(?:read (?:also|more|next)|see also|related|more on this)\\b ?:.{0,200}"),
    RELATED_HEADING(
            DropReason.RELATED,
            ANYWHERE,
            false,
            "(?:read more|related (?:articles|stories|topics)|more on this story|most read|trending now)"),
    ADVERTISEMENT_LABEL(
            DropReason.ADVERTISEMENT,
            ANYWHERE,
            false,
            "(?:advertisement|advertising|sponsored content|story continues below)"),
    WRITER(DropReason.BYLINE, AT_TOP, false, "by (?-i:(?:\\p{Lu}[\\p{L}.'’-]*+,? ?+(?:and |in )?+){1,8}+)"),
    CONTRIBUTED(DropReason.CREDIT, AT_END, true, ".{0,250}\\bcontributed to this (?:report|article|story)\\.?"),
    REPORTED_FROM(DropReason.CREDIT, AT_END, true, "\\p{L}[^.]{1,80} reported from (?-i:\\p{Lu})[^.]{1,60}\\.?"),
    REPORTING_BY(
            DropReason.CREDIT, AT_END, true, "\\(?(?:additional )?(?:reporting|writing|editing|edited) by\\b.{0,250}"),
    APPEAL_TO_GIVE(
            DropReason.APPEAL,
            AT_END,
            true,
            ".*(?:\\byour (?:\\p{L}+[ -])?(?:contribution|donation|gift|subscription)\\b|\\bas little as [$£€] ?\\d"
                    + "|\\b(?:donate|subscribe|sign up) (?:now|today|here)\\b).*"),
    APPEAL_FOR_JOURNALISM(
            DropReason.APPEAL,
            AT_END,
            true,
            ".*(?:\\bif you(?:['’]re| are) reading this\\b|\\bindependent journalism (?:is|needs|depends)\\b"
                    + "|\\b(?:support|fund|sustain) (?:our|independent|quality) (?:journalism|reporting|work)\\b).*"),
    NEWSLETTER(DropReason.APPEAL, AT_END, true, ".*\\b(?:sign up|subscribe)\\b.{0,60}\\bnewsletters?\\b.*"),
    RIGHTS(
            DropReason.COPYRIGHT,
            AT_END,
            true,
            "(?:©|\\(c\\)|copyright\\b).{0,250}|.{0,250}\\ball rights reserved\\b.{0,50}");

    /** Where a rule looks, and how many characters at most. */
    enum Place {
        /** A line by itself, wherever it stands. */
        ANYWHERE(400),
        /** A line among the first below the headline. */
        AT_TOP(150),
        /** A last line or paragraph, or one before others that such rules drop: in the middle it may be reported. */
        AT_END(2000);

        private final int longest;

        Place(int longest) {
            this.longest = longest;
        }

        int longest() {
            return longest;
        }
    }

    private static final FurnitureRule[] ROWS = values();

    /** The shortest furniture is a button: "Share". */
    private static final int SHORTEST = 5;

    private final DropReason reason;
    private final Place place;
    private final boolean closing;
    private final Pattern pattern;

    FurnitureRule(DropReason reason, Place place, boolean closing, String pattern) {
        this.reason = reason;
        this.place = place;
        this.closing = closing;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    DropReason reason() {
        return reason;
    }

    /** Whether an article has ended where this stands, so that another may follow. */
    boolean closing() {
        return closing;
    }

    static Optional<FurnitureRule> ofLine(TextLine line) {
        return first(ANYWHERE, line.upTo(ANYWHERE.longest()));
    }

    static Optional<FurnitureRule> ofTop(TextLine line) {
        return first(AT_TOP, line.upTo(AT_TOP.longest()));
    }

    static Optional<FurnitureRule> ofEnd(TextLine line) {
        return unlessSpoken(line.upTo(AT_END.longest()));
    }

    static Optional<FurnitureRule> ofEnd(TextBlock block) {
        return unlessSpoken(block.upTo(AT_END.longest()));
    }

    /** What begins with a quotation mark is somebody speaking, not the page. */
    private static Optional<FurnitureRule> unlessSpoken(String words) {
        return words.isEmpty() || "\"“”‘'«„".indexOf(words.charAt(0)) >= 0 ? Optional.empty() : first(AT_END, words);
    }

    private static Optional<FurnitureRule> first(Place place, String words) {
        for (FurnitureRule rule : ROWS) {
            if (rule.place == place
                    && words.length() >= SHORTEST
                    && rule.pattern.matcher(words).matches()) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
