package org.factdesk.service.check.rule;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Period;

/** The same event dated differently. */
final class EventConflicts {

    private static final double ALIKE = 0.3;
    private static final int DAYS = 20;

    private EventConflicts() {}

    static List<Found> of(String key, List<Fact> facts) {
        List<Fact> parties = facts.stream()
                .filter(fact -> facts.stream().anyMatch(other -> differ(key, fact, other)))
                .toList();
        if (parties.isEmpty()) {
            return List.of();
        }
        String subject = parties.get(0).subject();
        String dates = parties.stream().map(Fact::exact).distinct().collect(Collectors.joining("; "));
        return List.of(new Found(
                FindingKind.DATE,
                Severity.WARNING,
                "DATE|" + key,
                subject,
                "The same event is dated differently (" + subject + "): " + dates + ".",
                dates.replace("; ", " ≠ "),
                1,
                parties.stream().map(Fact::spot).distinct().toList()));
    }

    private static boolean differ(String key, Fact one, Fact other) {
        long common = one.words().stream().filter(other.words()::contains).count();
        boolean topic = common >= ALIKE * (one.words().size() + other.words().size() - common);
        Period a = new Period(one.from().minusDays(1), one.to().plusDays(1));
        boolean yearly = key.startsWith("E|holding|")
                && one.from().getYear() != other.from().getYear();
        boolean nameless = key.contains(EventSubjects.NAMELESS) && !near(one, other);
        return topic
                && !yearly
                && !nameless
                && !one.article().equals(other.article())
                && !a.overlaps(new Period(other.from(), other.to()));
    }

    private static boolean near(Fact one, Fact other) {
        return one.published() != null
                && other.published() != null
                && Math.abs(ChronoUnit.DAYS.between(one.published(), other.published())) <= DAYS;
    }
}
