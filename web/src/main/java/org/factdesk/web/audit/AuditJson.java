package org.factdesk.web.audit;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.factdesk.service.audit.AuditRow;
import org.factdesk.service.audit.AuditVerification;
import org.factdesk.web.desk.JsonShape;

/** The audit trail as the web API shows it. */
final class AuditJson {

    private AuditJson() {}

    /** An entry with all that is needed to verify it elsewhere. */
    static JsonObject of(AuditRow row) {
        return shape(row)
                .with("previousHash", row.previousHash())
                .with("hash", row.hash())
                .with("entry", row.entry())
                .build();
    }

    /** What happened, for people. */
    static JsonObject history(AuditRow row) {
        return shape(row).build();
    }

    static JsonObject of(AuditVerification verification) {
        return new JsonShape()
                .with("valid", verification.valid())
                .with("entries", verification.entries())
                .with("head", verification.head())
                .with("firstBad", verification.firstBad())
                .with("reason", verification.reason())
                .build();
    }

    private static JsonShape shape(AuditRow row) {
        return new JsonShape()
                .with("seq", row.seq())
                .with("at", row.at())
                .with("actor", row.actor())
                .with("action", row.action())
                .with("article", row.article())
                .with("claim", row.claim())
                .with("details", row.details() == null ? null : read(row.details()));
    }

    private static JsonObject read(String details) {
        try (JsonReader reader = JSON.createReader(new StringReader(details))) {
            return reader.readObject();
        }
    }
}
