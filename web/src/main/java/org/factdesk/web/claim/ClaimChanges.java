package org.factdesk.web.claim;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimantType;
import org.factdesk.domain.claim.Due;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.WantedMoment;

/** Reads a merge patch of a claim (RFC 7396): what is given is set, null clears, what is missing stays. */
final class ClaimChanges {

    private final Map<ClaimField, Object> changes = new EnumMap<>(ClaimField.class);
    private final JsonFields fields;

    private ClaimChanges(JsonFields fields) {
        this.fields = fields;
    }

    static Map<ClaimField, Object> of(Body body, WantedMoment moments) {
        ClaimChanges reading = new ClaimChanges(body.fields(
                "statement",
                "claimant",
                "claimantType",
                "claimantUrl",
                "claimedOn",
                "risk",
                "priority",
                "due",
                "tags"));
        JsonFields fields = reading.fields;
        reading.put("statement", ClaimField.STATEMENT, fields.text("statement"));
        reading.put("claimant", ClaimField.CLAIMANT, fields.text("claimant"));
        reading.put("claimantType", ClaimField.CLAIMANT_TYPE, fields.oneOf("claimantType", ClaimantType.class));
        reading.put("claimantUrl", ClaimField.CLAIMANT_URL, fields.text("claimantUrl"));
        reading.put("claimedOn", ClaimField.CLAIMED_ON, fields.date("claimedOn"));
        reading.put("risk", ClaimField.RISK, fields.oneOf("risk", Risk.class));
        reading.put("priority", ClaimField.PRIORITY, fields.oneOf("priority", Priority.class));
        reading.put("due", ClaimField.DUE, due(fields.text("due"), moments));
        List<String> tags = fields.texts("tags");
        reading.put("tags", ClaimField.TAGS, tags == null ? null : new LinkedHashSet<>(tags));
        return reading.changes;
    }

    private void put(String name, ClaimField field, Object value) {
        if (fields.has(name)) {
            changes.put(field, value);
        }
    }

    static Due due(String text, WantedMoment moments) {
        return text == null ? null : new Due(moments.moment("due", text), moments.wholeDay("due", text));
    }
}
