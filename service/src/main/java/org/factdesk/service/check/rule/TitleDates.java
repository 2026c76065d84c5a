package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Period;

/** Finds titles that somebody did not have at the time that the article speaks of, by the desk's own list of persons. */
public final class TitleDates {

    /**
     * An office that the desk knows somebody to have held.
     *
     * @param from the first day, or null
     * @param to the last day, or null
     */
    public record Held(String person, String office, LocalDate from, LocalDate to) {

        private boolean at(Period time) {
            return (from == null || !from.isAfter(time.to())) && (to == null || !to.isBefore(time.from()));
        }

        private boolean of(String title) {
            return normal(office).equals(title);
        }

        private String told() {
            return office + (from == null ? "" : " from " + from) + (to == null ? "" : " until " + to);
        }
    }

    private TitleDates() {}

    /** The names of several words in a text, which the list is asked for. */
    public static Set<String> names(CheckedText text) {
        Set<String> names = new HashSet<>();
        text.names().stream()
                .map(Name::normal)
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(names::add);
        return names;
    }

    /** The titles that do not fit their time; each title of a person is told once. */
    public static List<Found> in(CheckedText text, List<Held> list) {
        Locally locally = new Locally(text, FindingKind.NAME_VARIANT);
        Set<String> told = new HashSet<>();
        for (Name name : text.names()) {
            List<Held> held = held(list, name);
            String office = held.isEmpty() ? "" : NameFacts.office(text, name);
            List<Period> times = times(text, name);
            boolean wrong =
                    !office.isEmpty() && !times.isEmpty() && times.stream().noneMatch(time -> fits(held, office, time));
            if (wrong && told.add(name.normal() + office)) {
                String known = held.stream().map(Held::told).collect(Collectors.joining("; "));
                locally.add(
                        Severity.WARNING,
                        "“" + name.normal() + "” is called " + office
                                + "; the desk's list of persons says otherwise for that time.",
                        "The list: " + known + ". The text speaks of " + shown(times) + ".",
                        new int[] {name.first(), name.last()});
            }
        }
        return locally.found();
    }

    private static String shown(List<Period> times) {
        return times.stream()
                .map(time -> time.from().equals(time.to()) ? time.from().toString() : time.from() + " to " + time.to())
                .collect(Collectors.joining(", "));
    }

    /** What the list says of a name; of a family name alone, of the only person on it with that name. */
    private static List<Held> held(List<Held> list, Name name) {
        String normal = name.normal().toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean family = normal.indexOf(' ') < 0;
        List<Held> held = list.stream()
                .filter(entry -> {
                    String person = entry.person().toLowerCase(Locale.ROOT).replace('’', '\'');
                    return person.equals(normal) || family && person.endsWith(" " + normal);
                })
                .toList();
        long persons = held.stream().map(Held::person).distinct().count();
        return persons > 1 ? List.of() : held;
    }

    /** The day of publication, and the dates of the sentence. */
    private static List<Period> times(CheckedText text, Name name) {
        List<Period> times = new ArrayList<>();
        for (DateMention date : text.datesOf(text.reading().sentenceOf(name.first()))) {
            date.period(text.published()).ifPresent(times::add);
        }
        if (text.published() != null) {
            times.add(new Period(text.published(), text.published()));
        }
        return times;
    }

    /** Whether the list has the office for that time, or says nothing of that time. */
    private static boolean fits(List<Held> held, String office, Period time) {
        boolean same = held.stream().anyMatch(entry -> entry.of(office));
        return same
                ? held.stream().anyMatch(entry -> entry.of(office) && entry.at(time))
                : held.stream().noneMatch(entry -> entry.at(time));
    }

    private static String normal(String office) {
        String known = NameFacts.office(office.toLowerCase(Locale.ROOT));
        return known.isEmpty() ? office.toLowerCase(Locale.ROOT) : known;
    }
}
