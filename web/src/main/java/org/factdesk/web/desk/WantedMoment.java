package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.desk.DeskHours;
import org.factdesk.service.desk.DeskSettings;

/** Reads by when something is wanted: a moment, a day, or a number of working hours from now. */
@ApplicationScoped
public class WantedMoment {

    private static final Pattern WORKING = Pattern.compile("(?:in )?(\\d{1,6}) working hours?");
    private static final int DAY = 10;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskHours hours;

    /**
     * The moment; of a day its last second in the desk's time zone. Null for null.
     *
     * @throws MalformedException when it is written in no such way
     */
    public Instant moment(String field, String text) {
        if (text == null) {
            return null;
        }
        Matcher working = WORKING.matcher(text);
        return working.matches()
                ? hours.in(field, Integer.parseInt(working.group(1)))
                : Values.momentOrDay(field, text, settings.zone());
    }

    /** The day that a text names, or null where it names a moment or working hours. */
    public LocalDate wholeDay(String field, String text) {
        return text == null || text.length() > DAY || WORKING.matcher(text).matches() ? null : Values.date(field, text);
    }

    /** The day that a text names, or on which its working hours end. Null for null. */
    public LocalDate day(String field, String text) {
        if (text == null) {
            return null;
        }
        return WORKING.matcher(text).matches()
                ? LocalDate.ofInstant(moment(field, text), settings.zone())
                : Values.date(field, text);
    }
}
