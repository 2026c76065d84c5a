package org.factdesk.web.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.desk.MalformedException;

/** Reads the values that bodies and addresses of calls are made of, or says which ones there are. */
public final class Values {

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9998-12-31T00:00:00Z");

    private Values() {}

    /** The constant of that name. */
    public static <E extends Enum<E>> E oneOf(String field, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw unknown(
                field,
                text,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** The refusal of a value that there is not. */
    public static MalformedException unknown(String field, String text, List<String> allowed) {
        return (MalformedException) new MalformedException(
                        "unknown-value",
                        "“" + text + "” is no value of “" + field + "”. Use one of: " + String.join(", ", allowed)
                                + ".")
                .with("field", field)
                .with("allowed", allowed);
    }

    /** The constants of those names, separated by commas; none when nothing is given. */
    public static <E extends Enum<E>> Set<E> several(String field, String text, Class<E> type) {
        return list(text).stream()
                .map(name -> oneOf(field, name, type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is separated by commas; none when nothing is given. */
    public static Set<String> list(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A date in the form YYYY-MM-DD. */
    public static LocalDate date(String field, String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}") && !text.startsWith("0000")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw (MalformedException) noDate(field, text).initCause(e);
        }
        throw noDate(field, text);
    }

    /** A moment in the form YYYY-MM-DDThh:mm:ssZ, in whole milliseconds. */
    public static Instant instant(String field, String text) {
        try {
            Instant instant = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw (MalformedException) noMoment(field, text).initCause(e);
        }
        throw noMoment(field, text);
    }

    /** A moment, or a day, which lasts until its last second in this time zone; null for null. */
    public static Instant momentOrDay(String field, String text, ZoneId zone) {
        if (text == null || text.length() > 10) {
            return text == null ? null : instant(field, text);
        }
        Instant end =
                date(field, text).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        return instant(field, end.toString());
    }

    private static MalformedException noDate(String field, String text) {
        return (MalformedException)
                new MalformedException("date", "“" + text + "” in “" + field + "” is no date. Give one as YYYY-MM-DD.")
                        .with("field", field);
    }

    private static MalformedException noMoment(String field, String text) {
        return (MalformedException) new MalformedException(
                        "date",
                        "“" + text + "” in “" + field
                                + "” is neither a date (YYYY-MM-DD) nor a moment (YYYY-MM-DDThh:mm:ssZ).")
                .with("field", field);
    }
}
