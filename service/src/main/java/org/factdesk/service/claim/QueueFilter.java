package org.factdesk.service.claim;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;

/**
 * Which claims of the queue are wanted; an empty set means any.
 *
 * @param assignees usernames, "none" for unassigned claims, "me" for the caller's
 * @param reviewers usernames, "none", "me"
 * @param due claims due before a moment, or null for any
 * @param placements how claims came to their place in the newest text, or lost it; words marked there have none of these
 */
public record QueueFilter(
        Set<ClaimStatus> statuses,
        Set<String> assignees,
        Set<String> reviewers,
        Set<Priority> priorities,
        Set<Risk> risks,
        Set<String> articles,
        Set<String> outlets,
        Set<String> ratings,
        Set<String> tags,
        DueLimit due,
        Set<PlacementOutcome> placements) {

    public QueueFilter {
        statuses = Set.copyOf(statuses);
        assignees = Set.copyOf(assignees);
        reviewers = Set.copyOf(reviewers);
        priorities = Set.copyOf(priorities);
        risks = Set.copyOf(risks);
        articles = Set.copyOf(articles);
        outlets = Set.copyOf(outlets);
        ratings = Set.copyOf(ratings);
        tags = Set.copyOf(tags);
        placements = Set.copyOf(placements);
    }

    /** A filter that does not ask for places. */
    public QueueFilter(
            Set<ClaimStatus> statuses,
            Set<String> assignees,
            Set<String> reviewers,
            Set<Priority> priorities,
            Set<Risk> risks,
            Set<String> articles,
            Set<String> outlets,
            Set<String> ratings,
            Set<String> tags,
            DueLimit due) {
        this(statuses, assignees, reviewers, priorities, risks, articles, outlets, ratings, tags, due, Set.of());
    }

    /** All claims. */
    public static QueueFilter any() {
        return new QueueFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    /** The claims in these states. */
    public static QueueFilter in(ClaimStatus... statuses) {
        return new QueueFilter(
                Set.of(statuses), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    /** The same, of one assignee: a username, "me" or "none". */
    public QueueFilter assignedTo(String assignee) {
        return new QueueFilter(
                        statuses, Set.of(assignee), reviewers, priorities, risks, articles, outlets, ratings, tags, due)
                .placed(placements);
    }

    /** The same, of the claims with one of these outcomes; none for any. */
    public QueueFilter placed(Set<PlacementOutcome> outcomes) {
        return new QueueFilter(
                statuses, assignees, reviewers, priorities, risks, articles, outlets, ratings, tags, due, outcomes);
    }

    /** The moment before which the claims are due, or null for any. */
    public Instant dueBefore() {
        return due == null ? null : due.before();
    }

    /** Whether it asks for nothing but states, people that claims are given to, and priorities. */
    public boolean plain() {
        return reviewers.isEmpty()
                && risks.isEmpty()
                && articles.isEmpty()
                && outlets.isEmpty()
                && ratings.isEmpty()
                && tags.isEmpty()
                && due == null
                && placements.isEmpty();
    }

    /** The filter as a text that is the same for the same filter, to which cursors are bound. */
    public String name() {
        return String.join(
                "|",
                new TreeSet<>(statuses).toString(),
                new TreeSet<>(assignees).toString(),
                new TreeSet<>(reviewers).toString(),
                new TreeSet<>(priorities).toString(),
                new TreeSet<>(risks).toString(),
                new TreeSet<>(articles).toString(),
                new TreeSet<>(outlets).toString(),
                new TreeSet<>(ratings).toString(),
                new TreeSet<>(tags).toString(),
                due == null ? "null" : due.name(),
                new TreeSet<>(placements).toString());
    }
}
