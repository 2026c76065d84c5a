package org.factdesk.service.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;

/** A filter as conditions on the table of claims, with what of it an index can begin with. */
final class QueueNarrowing {

    private static final int MOST_ROWS = 1000;
    private static final int MOST_ARTICLES = 100;

    /**
     * Something that may fit a handful of rows or half the desk, which decides how to read. Where it fits few, those
     * are read and sorted; otherwise rows are read in their order and each is looked at.
     *
     * @param probe finds what fits
     * @param limit how much of that is few
     */
    record Share(QueueCondition probe, int limit, QueueCondition few, QueueCondition many) {}

    private final List<QueueCondition> conditions = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<QueueLead> leads = new ArrayList<>();
    private QueueCondition due;
    private boolean few;
    private boolean oneTag;

    QueueNarrowing(QueueFilter filter, Account reader) {
        few = !filter.articles().isEmpty() && filter.articles().size() <= MOST_ARTICLES;
        if (!filter.articles().isEmpty()) {
            conditions.add(QueueCondition.among("c.article_id", filter.articles()));
        }
        lead("c.placement", filter.placements(), "claim_by_placement_due", false);
        Optional<QueueLead> statuses = lead("c.status", filter.statuses(), "claim_by_status_due", true);
        Optional<QueueLead> assignees = people("c.assignee", filter.assignees(), reader, "claim_by_assignee_due", true);
        if (statuses.isPresent() && assignees.isPresent()) {
            leads.add(0, assignees.get().with(statuses.get(), "claim_by_assignee_status_due"));
        }
        lead("c.rating", filter.ratings(), "claim_by_rating_due", false);
        people("c.reviewer", filter.reviewers(), reader, "claim_by_reviewer_due", false);
        lead("c.risk", filter.risks(), "claim_by_risk_due", false);
        lead("c.priority", filter.priorities(), "claim_by_priority_due", false);
        if (filter.dueBefore() != null) {
            due = QueueCondition.compared("c.due_at", "<", filter.dueBefore());
            added(QueueLead.of(List.of(new QueueLead.Stretch(due, List.of())), "claim_by_due", true));
        }
        if (!filter.outlets().isEmpty()) {
            ofArticles("outlet", filter.outlets());
        }
        if (reader.role() == Role.WRITER) {
            ofArticles("added_by", Set.of(reader.username()));
        }
        if (!filter.tags().isEmpty()) {
            tags(filter.tags());
            oneTag = filter.tags().size() == 1;
        }
    }

    private Optional<QueueLead> lead(String column, Collection<?> values, String index, boolean backwards) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        conditions.add(QueueCondition.among(column, values));
        List<QueueLead.Stretch> stretches = values.stream()
                .map(value -> new QueueLead.Stretch(QueueCondition.compared(column, "=", value), List.of()))
                .toList();
        return Optional.of(added(QueueLead.of(stretches, index, backwards)));
    }

    private Optional<QueueLead> people(
            String column, Set<String> wanted, Account reader, String index, boolean backwards) {
        List<String> names = wanted.stream()
                .filter(person -> !person.equals("none"))
                .map(person -> person.equals("me") ? reader.username() : person)
                .distinct()
                .toList();
        if (!wanted.contains("none")) {
            return lead(column, names, index, backwards);
        }
        QueueCondition nobody = new QueueCondition(column + " is null", List.of());
        conditions.add(names.isEmpty() ? nobody : nobody.or(QueueCondition.among(column, names)));
        List<QueueLead.Stretch> stretches = new ArrayList<>(List.of(new QueueLead.Stretch(nobody, List.of(column))));
        names.forEach(
                name -> stretches.add(new QueueLead.Stretch(QueueCondition.compared(column, "=", name), List.of())));
        return Optional.of(added(QueueLead.of(stretches, index, backwards)));
    }

    private QueueLead added(QueueLead lead) {
        leads.add(lead);
        return lead;
    }

    private void ofArticles(String column, Set<String> values) {
        QueueCondition wanted = QueueCondition.among("a." + column, values);
        QueueCondition asked =
                QueueCondition.among("(select a." + column + " from article a where a.id = c.article_id)", values);
        shares.add(new Share(
                new QueueCondition("select a.id from article a where " + wanted.sql(), wanted.values()),
                MOST_ARTICLES,
                new QueueCondition(
                        "c.article_id in (select a.id from article a where " + wanted.sql() + ")", wanted.values()),
                asked));
    }

    /** Counted, because a database would turn a mere question into a join and lose the order of the rows. */
    private void tags(Set<String> tags) {
        QueueCondition wanted = QueueCondition.among("t.tag", tags);
        shares.add(new Share(
                new QueueCondition("select t.claim_id from claim_tag t where " + wanted.sql(), wanted.values()),
                MOST_ROWS,
                new QueueCondition(
                        "c.id in (select t.claim_id from claim_tag t where " + wanted.sql() + ")", wanted.values()),
                new QueueCondition(
                        "(select count(*) from claim_tag t where t.claim_id = c.id and " + wanted.sql() + ") > 0",
                        wanted.values())));
    }

    /** Only these claims. */
    void only(Collection<String> ids) {
        conditions.add(QueueCondition.among("c.id", ids));
        few = true;
    }

    /** All but the bound on the due date. */
    List<QueueCondition> conditions() {
        return conditions;
    }

    /** The bound on the due date, or null. */
    QueueCondition due() {
        return due;
    }

    /** Whether what its only share finds are the claims themselves, each once: those with one tag and no other bound. */
    boolean isCountedByItsShare() {
        return oneTag && shares.size() == 1 && conditions.isEmpty() && due == null && !few;
    }

    List<Share> shares() {
        return shares;
    }

    /** What the best index begins with, if the filter gives a value for that. */
    Optional<QueueLead> lead() {
        return leads.stream().findFirst();
    }

    /** Whether the filter by itself leaves few rows. */
    boolean isFew() {
        return few;
    }
}
