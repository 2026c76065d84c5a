package org.factdesk.web.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.claim.BulkEdit;
import org.factdesk.service.claim.BulkPick;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.WantedMoment;

/** Reads which claims are to be changed, and how. */
final class BulkChanges {

    private static final List<String> KINDS = List.of("assignee", "priority", "due", "tags", "excuse");

    private BulkChanges() {}

    /** The one change that the body asks for. */
    static BulkEdit edit(JsonFields body, WantedMoment moments) {
        JsonFields change = body.object("change", KINDS.toArray(String[]::new));
        if (change == null) {
            throw body.missing("change");
        }
        List<String> asked = KINDS.stream().filter(change::has).toList();
        if (asked.size() != 1) {
            throw new InvalidException(
                            "one-change",
                            "A change of many claims is one thing. Give exactly one of: " + String.join(", ", KINDS)
                                    + ".")
                    .with("field", "change");
        }
        return switch (asked.get(0)) {
            case "assignee" -> BulkEdit.assign(change.text("assignee"));
            case "priority" -> BulkEdit.prioritise(priority(change));
            case "due" -> BulkEdit.due(ClaimChanges.due(change.text("due"), moments));
            case "tags" -> tags(change);
            default -> excuse(change);
        };
    }

    private static Priority priority(JsonFields change) {
        Priority priority = change.oneOf("priority", Priority.class);
        return priority == null ? Priority.MEDIUM : priority;
    }

    private static BulkEdit tags(JsonFields change) {
        JsonFields tags = change.object("tags", "add", "remove");
        if (tags == null) {
            throw change.missing("tags");
        }
        return BulkEdit.tag(set(tags.texts("add")), set(tags.texts("remove")));
    }

    private static BulkEdit excuse(JsonFields change) {
        JsonFields excuse = change.object("excuse", "reason");
        if (excuse == null) {
            throw change.missing("excuse");
        }
        return BulkEdit.excuse(excuse.text("reason"));
    }

    private static Set<String> set(List<String> texts) {
        return texts == null ? Set.of() : new LinkedHashSet<>(texts);
    }

    /** The claims that the body names, each once. */
    static List<BulkPick> picks(JsonFields body) {
        List<JsonFields> claims = body.objects("claims", "id", "version");
        if (claims == null) {
            throw body.missing("claims");
        }
        Set<BulkPick> picks = new LinkedHashSet<>();
        claims.forEach(claim -> picks.add(new BulkPick(new ClaimId(claim.required("id")), version(claim))));
        return List.copyOf(picks);
    }

    private static Long version(JsonFields claim) {
        Integer version = claim.whole("version");
        return version == null ? null : Long.valueOf(version);
    }
}
