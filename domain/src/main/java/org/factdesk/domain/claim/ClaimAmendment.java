package org.factdesk.domain.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/** Changes what is said of a claim, field by field, and tells whether a verdict on it rests on something else now. */
final class ClaimAmendment {

    private static final int MOST_TAGS = 30;

    private final Quote quote;
    private final ClaimSubstance substance;
    private final ClaimUrgency urgency;
    private final Set<String> tags;

    ClaimAmendment(Quote quote, ClaimSubstance substance, ClaimUrgency urgency, Set<String> tags) {
        this.quote = quote;
        this.substance = substance;
        this.urgency = urgency;
        this.tags = tags;
    }

    /**
     * Sets the fields to these values; null clears.
     *
     * @return whether anything changed on which a verdict rests
     */
    boolean make(Map<ClaimField, Object> changes) {
        boolean ground = false;
        for (Map.Entry<ClaimField, Object> change : changes.entrySet()) {
            Object before = value(change.getKey());
            set(change.getKey(), change.getValue());
            ground |= change.getKey().substance() && !Objects.equals(before, value(change.getKey()));
        }
        return ground;
    }

    private Object value(ClaimField field) {
        return switch (field) {
            case STATEMENT -> substance.statement();
            case CLAIMANT -> substance.claimant();
            case CLAIMANT_TYPE -> substance.claimantType();
            case CLAIMANT_URL -> substance.claimantUrl();
            case CLAIMED_ON -> substance.claimedOn();
            case RISK -> substance.risk();
            case PRIORITY -> urgency.priority();
            case DUE -> urgency.due();
            case TAGS -> Set.copyOf(tags);
        };
    }

    private void set(ClaimField field, Object value) {
        switch (field) {
            case STATEMENT -> substance.setStatement((String) value, quote);
            case CLAIMANT -> substance.setClaimant((String) value);
            case CLAIMANT_TYPE -> substance.setClaimantType((ClaimantType) value);
            case CLAIMANT_URL -> substance.setClaimantUrl((String) value);
            case CLAIMED_ON -> substance.setClaimedOn((LocalDate) value);
            case RISK -> substance.setRisk((Risk) value);
            case PRIORITY -> urgency.setPriority((Priority) value);
            case DUE -> urgency.setDue((Due) value);
            case TAGS -> setTags((Set<?>) value);
        }
    }

    private void setTags(Set<?> given) {
        Set<String> next = new TreeSet<>();
        if (given != null) {
            given.forEach(tag -> next.add(Words.required("tag", (String) tag, 60)));
        }
        if (next.size() > MOST_TAGS) {
            throw new InvalidException("too-many-tags", "A claim has at most " + MOST_TAGS + " tags. Leave some out.")
                    .with("field", "tags");
        }
        tags.retainAll(next);
        tags.addAll(next);
    }
}
