package org.factdesk.service.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines about an article that our own files carry above its words, up to the first blank line, such as
 * <pre>
 * Outlet-Kind: news agency
 * Published: 2018-01-16
 * Modelled-On: a wire report of January 2018
 * Headline: The words of the headline
 * </pre>
 * Each value may be null.
 *
 * @param publishedOn null also where the line holds no date of the form YYYY-MM-DD
 * @param modelledOn what the article is modelled on
 */
public record FileHeader(
        String headline,
        String outlet,
        String outletKind,
        String byline,
        String url,
        LocalDate publishedOn,
        String language,
        String modelledOn) {

    /** A file without a header block. */
    public static final FileHeader NONE = new FileHeader(null, null, null, null, null, null, null, null);

    private static final Set<String> NAMES =
            Set.of("headline", "outlet", "outlet-kind", "byline", "url", "published", "language", "modelled-on");
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Za-z-]{1,30}+):(.*)");
    private static final int LONGEST_LINE = 2000;
    private static final int MOST_LINES = 30;

    /** One line of this form may be the article's own words; two of them, under known names, are a header. */
    private static final int FEWEST_KNOWN = 2;

    static Optional<FileHeader> of(TextBlock block) {
        if (block.lines().size() > MOST_LINES) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (TextLine line : block.lines()) {
            Matcher matcher = LINE.matcher(line.upTo(LONGEST_LINE));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            values.putIfAbsent(
                    matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
        }
        boolean known = values.keySet().stream().filter(NAMES::contains).count() >= FEWEST_KNOWN;
        values.values().removeIf(String::isEmpty);
        return known ? Optional.of(of(values)) : Optional.empty();
    }

    private static FileHeader of(Map<String, String> values) {
        return new FileHeader(
                values.get("headline"),
                values.get("outlet"),
                values.get("outlet-kind"),
                values.get("byline"),
                values.get("url"),
                date(values.get("published")),
                values.get("language"),
                values.get("modelled-on"));
    }

    private static LocalDate date(String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null; // the person who confirms sees the line among what is dropped
        }
    }
}
