package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.ClaimCounts;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.CountRow;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.web.desk.DeskWords;

/**
 * The pictures of the desk page, drawn from the kept counts: each bar leads to the list behind it, those of age and of
 * coverage to the whole of it.
 */
@Named
@RequestScoped
public class DeskPictures {

    private static final Set<ClaimStatus> UNDECIDED = EnumSet.of(
            ClaimStatus.OPEN,
            ClaimStatus.RESEARCHING,
            ClaimStatus.AWAITING_REPLY,
            ClaimStatus.RETURNED,
            ClaimStatus.STALE,
            ClaimStatus.PROPOSED);
    private static final String QUEUE = "/claim/queue?status=" + names(UNDECIDED);
    private static final int MOST_PEOPLE = 12;
    private static final List<Integer> AGES = List.of(0, 3, 7, 30, Integer.MAX_VALUE);

    @Inject
    private ClaimCounts counts;

    @Inject
    private ClaimQueue queue;

    @Inject
    private QueueCounter counter;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskWords words;

    private record Amount(String label, long amount, String count, String look, String path) {}

    private static String names(Set<ClaimStatus> statuses) {
        return statuses.stream().map(ClaimStatus::name).collect(Collectors.joining(","));
    }

    /** How long ago the claims were marked that are not decided. */
    public List<DeskBar> getAges() {
        LocalDate today = LocalDate.ofInstant(clock.now(), settings.zone());
        Map<Integer, Long> amounts = new TreeMap<>();
        AGES.forEach(age -> amounts.put(age, 0L));
        undecided(counts.ages().stream()).forEach(row -> {
            long days = ChronoUnit.DAYS.between(LocalDate.parse(row.detail()), today);
            int age = AGES.stream().filter(most -> days <= most).findFirst().orElseThrow();
            amounts.merge(age, row.amount(), Long::sum);
        });
        List<Amount> ages = new ArrayList<>();
        amounts.forEach((age, amount) -> ages.add(amount(
                words.of("desk.age." + (age == Integer.MAX_VALUE ? "older" : age)),
                amount,
                "fd-pic-open",
                QUEUE + "&sort=created")));
        return bars(ages);
    }

    /** Who has how many claims that are not decided, the most first. */
    public List<DeskBar> getPeople() {
        Map<String, Long> people = undecided(kept().stream())
                .collect(Collectors.groupingBy(
                        row -> row.detail() == null ? "none" : row.detail(), Collectors.summingLong(CountRow::amount)));
        return bars(people.entrySet().stream()
                .filter(person -> person.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PEOPLE)
                .map(person -> amount(
                        words.or("queue.person." + person.getKey(), person.getKey()),
                        person.getValue(),
                        person.getKey().equals("none") ? "fd-pic-open" : "fd-pic-work",
                        QUEUE + "&assignee=" + person.getKey()))
                .toList());
    }

    /** What is overdue, due today and due within a week, each with what comes before it. */
    public List<DeskBar> getDue() {
        return bars(QueueFilters.MOVING.stream()
                .map(due -> {
                    QueueAddress address = QueueAddress.told("status=" + names(UNDECIDED) + "&dueBefore=" + due);
                    QueueCounter.Count count = counter.of(address);
                    return new Amount(
                            words.of("queue.due." + due),
                            count.amount(),
                            count.written(),
                            due.equals("now") ? "fd-pic-wrong" : "fd-pic-open",
                            QUEUE + "&dueBefore=" + due);
                })
                .toList());
    }

    /** How many claims have which rating. */
    public List<DeskBar> getRatings() {
        Map<String, Long> ratings = counts.ratings().stream()
                .filter(row -> row.detail() != null)
                .collect(Collectors.groupingBy(CountRow::detail, Collectors.summingLong(CountRow::amount)));
        return bars(queue.ratings().stream()
                .map(rating -> amount(
                        words.or("rating." + rating, rating),
                        ratings.getOrDefault(rating, 0L),
                        look(rating),
                        "/claim/queue?rating=" + rating))
                .toList());
    }

    private static String look(String rating) {
        return switch (rating) {
            case "TRUE", "MOSTLY_TRUE" -> "fd-pic-ok";
            case "FALSE", "MOSTLY_FALSE" -> "fd-pic-wrong";
            case "MIXED", "MISSING_CONTEXT" -> "fd-pic-split";
            default -> "fd-pic-none";
        };
    }

    /** How far the articles are that are worked on. */
    public List<DeskBar> getCoverage() {
        List<Long> shares = shelf.byCoverage();
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            amounts.add(amount(
                    words.of("desk.coverage." + i),
                    shares.get(i),
                    i == shares.size() - 1 ? "fd-pic-ok" : "fd-pic-work",
                    "/article/articles"));
        }
        return bars(amounts);
    }

    /** How many claims are in which states now: the words beside the picture of states over time. */
    public List<DeskBar> getStates() {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (StatesOverTime.Group group : StatesOverTime.Group.values()) {
            sums.put(
                    group.name(),
                    kept().stream()
                            .filter(row -> group.statuses().contains(row.status()))
                            .mapToLong(CountRow::amount)
                            .sum());
        }
        return bars(sums.entrySet().stream()
                .map(sum -> {
                    StatesOverTime.Group group = StatesOverTime.Group.valueOf(sum.getKey());
                    return amount(
                            words.of("desk.states." + group),
                            sum.getValue(),
                            group.look(),
                            "/claim/queue?status=" + names(group.statuses()));
                })
                .toList());
    }

    /** The claims by state at the end of each of the last thirty days. */
    public List<DeskColumn> getDays() {
        LocalDate today = LocalDate.ofInstant(clock.now(), settings.zone());
        return new StatesOverTime(kept(), counts.days(today.minusDays(StatesOverTime.DAYS - 2L)), today).columns();
    }

    private List<CountRow> kept() {
        return counts.work().map(work -> work.rows()).orElse(List.of());
    }

    private static Stream<CountRow> undecided(Stream<CountRow> rows) {
        return rows.filter(row -> UNDECIDED.contains(row.status()));
    }

    private static Amount amount(String label, long amount, String look, String path) {
        return new Amount(label, amount, String.format(Locale.ENGLISH, "%,d", amount), look, path);
    }

    private static List<DeskBar> bars(List<Amount> amounts) {
        long most = Math.max(1, amounts.stream().mapToLong(Amount::amount).max().orElse(1));
        return amounts.stream()
                .map(one -> new DeskBar(
                        one.label(), one.count(), Math.rint(one.amount() * 1000.0 / most) / 10, one.look(), one.path()))
                .toList();
    }
}
