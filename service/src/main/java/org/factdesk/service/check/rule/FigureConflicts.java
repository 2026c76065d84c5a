package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Interval;
import org.factdesk.service.text.Names;

/** Lays the figures that tell the same thing on one axis: a conflict in one period, context years apart. */
final class FigureConflicts {

    private static final int DAYS_OF_ONE_PERIOD = 45;
    private static final int DAYS_OF_ONE_EVENT = 12;
    private static final Set<String> HAPPENINGS = Set.of(
            "death", "injury", "missing", "arrest", "attendance", "shot", "kidnap", "rescue", "evacuation", "damage");
    /** Stands for any state of a substance that is measured. */
    static final String ANY = "*";

    private static final Map<String, String> WHAT = Map.of(
            "F|MEASURE|", "A measure in ", "F|PERCENT|", "A share, ", "F|DURATION|", "How long something lasted, ");
    private static final double TOO_FAR = 25;
    private static final double MUCH_TOO_FAR = 1000;
    private static final double ALIKE = 0.3;
    private static final double MUCH_ALIKE = 0.4;
    private static final double MOST_ALIKE = 0.6;
    private static final double NEARLY_SAME = 1.02;
    private static final double CONVERTED = 1.06;

    private FigureConflicts() {}

    /** What the facts of one key say together. */
    static List<Found> of(String key, List<Fact> facts) {
        List<Fact> sorted = facts.stream()
                .filter(fact -> !topical(key) || agrees(fact, facts))
                .sorted(Comparator.comparing(FigureConflicts::day)
                        .thenComparing(Fact::article)
                        .thenComparing(fact -> fact.span().start()))
                .toList();
        List<List<Fact>> periods = periods(sorted, happening(key) ? DAYS_OF_ONE_EVENT : DAYS_OF_ONE_PERIOD);
        List<Found> found = new ArrayList<>();
        for (List<Fact> period : periods) {
            double apart = apart(key, period);
            if (apart > NEARLY_SAME) {
                found.add(conflict(key, concerned(key, period), apart));
            }
        }
        if (periods.size() > 1 && changes(periods)) {
            found.add(years(key, sorted));
        }
        return found;
    }

    /** For amounts and measures the words around have to have something in common with another's. */
    private static boolean agrees(Fact fact, List<Fact> facts) {
        Set<String> stems = FigureTraits.stems(fact);
        return stems.isEmpty()
                || facts.stream()
                        .anyMatch(other -> !other.equals(fact)
                                && !other.article().equals(fact.article())
                                && FigureTraits.stems(other).stream().anyMatch(stems::contains));
    }

    /** Whether the key tells too little for what has it to be the same thing: it takes more words in common. */
    private static boolean topical(String key) {
        return !key.startsWith("F|COUNT|") && !key.contains("|temperature|")
                || key.contains("|@")
                || Names.country(key.substring(key.lastIndexOf('|') + 1));
    }

    private static LocalDate day(Fact fact) {
        return fact.from() == null ? LocalDate.MIN : fact.from();
    }

    /** Whether the key is of something that happens, like deaths or arrests, and not of a state that lasts. */
    private static boolean happening(String key) {
        String[] parts = key.split("\\|");
        return parts.length > 3 && HAPPENINGS.contains(parts[3].replaceFirst("@.*", ""));
    }

    private static List<List<Fact>> periods(List<Fact> sorted, int days) {
        List<List<Fact>> periods = new ArrayList<>();
        Fact latest = null;
        for (Fact fact : sorted) {
            if (periods.isEmpty() || !together(latest, fact, days)) {
                periods.add(new ArrayList<>());
                latest = fact;
            }
            periods.get(periods.size() - 1).add(fact);
            latest = latest.to() == null || fact.to() != null && fact.to().isAfter(latest.to()) ? fact : latest;
        }
        return periods;
    }

    /** Days are of one period when they are near; where only a year is told they have to lie in it. */
    private static boolean together(Fact latest, Fact next, int days) {
        if (latest.from() == null || next.from() == null) {
            return true;
        }
        boolean years = latest.from().plusMonths(2).isBefore(latest.to())
                || next.from().plusMonths(2).isBefore(next.to());
        return !next.from().isAfter(latest.to().plusDays(years ? 0 : days));
    }

    private static Interval interval(Fact fact) {
        return new Interval(fact.low(), fact.high());
    }

    /** How far the two that lie farthest apart do so; 1 where nothing contradicts. */
    private static double apart(String key, List<Fact> period) {
        double most = 1;
        for (int i = 0; i < period.size(); i++) {
            for (int k = i + 1; k < period.size(); k++) {
                Fact one = period.get(i);
                Fact other = period.get(k);
                double apart = interval(one).apart(interval(other));
                if (apart > most && contradict(key, one, other, period)) {
                    most = apart;
                }
            }
        }
        return most;
    }

    /** Of amounts and measures only those that are about what the contradicting ones are about. */
    private static List<Fact> concerned(String key, List<Fact> period) {
        List<Fact> contradicting = period.stream()
                .filter(one -> period.stream().anyMatch(other -> contradict(key, one, other, period)))
                .toList();
        return period.stream()
                .filter(one -> contradicting.stream().anyMatch(other -> other.equals(one) || alike(key, one, other)))
                .toList();
    }

    private static boolean contradict(String key, Fact one, Fact other, List<Fact> period) {
        double apart = interval(one).apart(interval(other));
        return apart > (key.startsWith("F|MEASURE|") ? CONVERTED : NEARLY_SAME)
                && !(key.startsWith("F|DURATION|") && grown(one, other))
                && apart < (topical(key) ? MUCH_TOO_FAR : TOO_FAR)
                && parties(one, other)
                && alike(key, one, other)
                && !told(one, other, period);
    }

    /** Whether what lasts has only lasted longer by the days between the two articles. */
    private static boolean grown(Fact one, Fact other) {
        if (one.published() == null || other.published() == null) {
            return false;
        }
        double days = ChronoUnit.DAYS.between(one.published(), other.published());
        return Math.abs(days) > 1 && Math.abs(other.low() - one.low() - days) <= 1 + Math.abs(days) / 4;
    }

    private static boolean alike(String key, Fact one, Fact other) {
        if (FigureTraits.apart(one, other)) {
            return false;
        }
        Set<String> stems = FigureTraits.stems(one);
        Set<String> others = FigureTraits.stems(other);
        if (!topical(key) || stems.isEmpty()) {
            return true;
        }
        if (FigureTraits.ofTheSame(one, other) || key.contains("|" + ANY + "|")) {
            return FigureTraits.ofTheSame(one, other);
        }
        long common = stems.stream().filter(others::contains).count();
        boolean vague = one.keys().stream().anyMatch(any -> any.contains("||"));
        if (key.startsWith("F|PERCENT|")) {
            return common >= 1 && common * 2 > Math.min(stems.size(), others.size());
        }
        if (key.startsWith("F|MEASURE|") && key.contains("|@")) {
            return common >= MOST_ALIKE * (stems.size() + others.size() - common);
        }
        return common >= (vague ? MUCH_ALIKE : ALIKE) * (stems.size() + others.size() - common);
    }

    /** Whether one of the two articles tells the other's value as well: then both tell of two things. */
    private static boolean told(Fact one, Fact other, List<Fact> period) {
        return !one.article().equals(other.article())
                && period.stream()
                        .anyMatch(third -> !third.equals(one)
                                && !third.equals(other)
                                && (third.article().equals(one.article())
                                                && interval(third).overlaps(interval(other))
                                        || third.article().equals(other.article())
                                                && interval(third).overlaps(interval(one))));
    }

    /** Two texts, or two speakers in one; a headline is held against its text by {@link Headlines}. */
    private static boolean parties(Fact one, Fact other) {
        if (!one.article().equals(other.article())) {
            return true;
        }
        return !one.who().isEmpty() && !other.who().isEmpty() && !one.who().equalsIgnoreCase(other.who());
    }

    private static boolean changes(List<List<Fact>> periods) {
        for (int i = 0; i + 1 < periods.size(); i++) {
            for (Fact one : periods.get(i)) {
                for (Fact other : periods.get(i + 1)) {
                    if (!one.article().equals(other.article()) && !interval(one).overlaps(interval(other))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Found conflict(String key, List<Fact> period, double apart) {
        String subject = period.get(0).subject();
        String what = WHAT.entrySet().stream()
                .filter(kind -> key.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("The number of ");
        String message = what + subject + " is told differently: " + told(period) + ".";
        return new Found(
                FindingKind.FIGURE_CONFLICT,
                Severity.WARNING,
                "FIGURE_CONFLICT|" + key + "|" + year(period),
                subject,
                message.replace("The number of £", "An amount in £")
                        .replace("The number of €", "An amount in €")
                        .replace("The number of $", "An amount in $"),
                working(period) + "; nearest ends " + Numbers.write(apart) + " times apart",
                apart,
                spots(period));
    }

    private static Found years(String key, List<Fact> all) {
        String subject = all.get(0).subject();
        return new Found(
                FindingKind.FIGURE_CONFLICT,
                Severity.CONTEXT,
                "FIGURE_CONFLICT|" + key + "|years",
                subject,
                "Other times, other figures for " + subject + ": " + told(all) + ".",
                working(all),
                1,
                spots(all));
    }

    private static String year(List<Fact> period) {
        LocalDate from = period.get(0).from();
        return from == null ? "" : String.valueOf(from.getYear());
    }

    private static String told(List<Fact> facts) {
        Set<String> parts =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        facts.forEach(fact -> parts.add(
                (fact.who().isEmpty() ? "" : fact.who() + ": ") + fact.exact().replaceAll("\\s+", " ")));
        String all = parts.stream().limit(8).collect(Collectors.joining("; "));
        return parts.size() > 8 ? all + "; …" : all;
    }

    private static String working(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.low() == fact.high()
                        ? Numbers.write(fact.low())
                        : Numbers.write(fact.low()) + "–" + Numbers.write(fact.high()))
                .distinct()
                .limit(10)
                .collect(Collectors.joining(" | "))
                .toLowerCase(Locale.ROOT);
    }

    private static List<Spot> spots(List<Fact> facts) {
        return facts.stream().map(Fact::spot).distinct().toList();
    }
}
