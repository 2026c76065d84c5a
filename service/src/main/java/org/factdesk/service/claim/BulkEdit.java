package org.factdesk.service.claim;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.domain.claim.BulkKind;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimStanding;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.Due;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/**
 * The one change that is to be made to many claims.
 *
 * @param assignee whom they are given to, or null for nobody
 * @param due when they are due, or null for never
 * @param add tags that they get
 * @param remove tags that they lose
 * @param reason why they are excused
 */
public record BulkEdit(
        BulkKind kind,
        String assignee,
        Priority priority,
        Due due,
        Set<String> add,
        Set<String> remove,
        String reason) {

    /** Gives them to a person, or with null to nobody. */
    public static BulkEdit assign(String assignee) {
        return new BulkEdit(BulkKind.ASSIGN, assignee, null, null, Set.of(), Set.of(), null);
    }

    /** Sets their priority. */
    public static BulkEdit prioritise(Priority priority) {
        return new BulkEdit(BulkKind.PRIORITY, null, priority, null, Set.of(), Set.of(), null);
    }

    /** Sets when they are due, or with null that they are not. */
    public static BulkEdit due(Due due) {
        return new BulkEdit(BulkKind.DUE, null, null, due, Set.of(), Set.of(), null);
    }

    /** Adds and removes tags and leaves all others. */
    public static BulkEdit tag(Set<String> add, Set<String> remove) {
        if (add.isEmpty() && remove.isEmpty()) {
            throw new InvalidException("missing", "No tag is named. Name those to add or to remove.")
                    .with("field", "change.tags");
        }
        return new BulkEdit(BulkKind.TAGS, null, null, null, Set.copyOf(add), Set.copyOf(remove), null);
    }

    /** Excuses them, with a reason. */
    public static BulkEdit excuse(String reason) {
        return new BulkEdit(
                BulkKind.EXCUSE, null, null, null, Set.of(), Set.of(), Words.required("reason", reason, 4000));
    }

    /** What of a claim it changes, as the API writes it; null for none. */
    String shown(ClaimStanding standing) {
        return switch (kind) {
            case ASSIGN -> standing.assignee();
            case PRIORITY -> standing.priority().name();
            case DUE -> due(standing);
            case TAGS -> standing.tags() == null ? null : String.join(", ", standing.eachTag());
            case EXCUSE -> standing.status().name();
        };
    }

    private static String due(ClaimStanding standing) {
        if (standing.dueDay() != null) {
            return standing.dueDay().toString();
        }
        return standing.dueAt() == null ? null : standing.dueAt().toString();
    }

    /** What is amended of a claim that stands like this; only for changes that amend. */
    Map<ClaimField, Object> amendment(ClaimStanding standing) {
        Map<ClaimField, Object> changes = new java.util.EnumMap<>(ClaimField.class);
        switch (kind) {
            case PRIORITY -> changes.put(ClaimField.PRIORITY, priority);
            case DUE -> changes.put(ClaimField.DUE, due);
            case TAGS -> {
                Set<String> tags = new TreeSet<>(standing.eachTag());
                tags.removeAll(remove);
                tags.addAll(add);
                changes.put(ClaimField.TAGS, tags);
            }
            case ASSIGN, EXCUSE -> throw new IllegalStateException(kind + " amends nothing");
        }
        return changes;
    }

    /** Makes the change to a copy of a claim by the claim's own rules, telling nobody. */
    void tryOn(Claim copy, String by, Instant at) {
        switch (kind) {
            case ASSIGN -> copy.assign(assignee, at);
            case EXCUSE -> copy.close(ClaimStep.EXCUSE, reason, by, at);
            case PRIORITY, DUE, TAGS -> copy.amend(amendment(ClaimStanding.of(copy)), at);
        }
    }
}
