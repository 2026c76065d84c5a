package org.factdesk.service.audit;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.factdesk.domain.audit.AuditDetail;
import org.factdesk.domain.audit.AuditEntry;
import org.factdesk.domain.audit.AuditLink;

/** Compares what stands beside an entry with what its hashed words say, so that the helpers cannot lie either. */
final class AuditColumns {

    private AuditColumns() {}

    static String fault(AuditEntry entry, AuditDetail detail) {
        try {
            return fault(read(entry.bytes()), entry, detail);
        } catch (JsonException | IllegalArgumentException e) {
            return "it cannot be read (" + e.getClass().getSimpleName() + ")";
        }
    }

    private static String fault(JsonObject said, AuditEntry entry, AuditDetail detail) {
        boolean same = Objects.equals(String.valueOf(said.get("seq")), Long.toString(entry.seq()))
                && Objects.equals(said.getString("actor", null), entry.actor())
                && Objects.equals(said.getString("action", null), entry.action())
                && Objects.equals(said.getString("article", null), entry.article())
                && Objects.equals(said.getString("claim", null), entry.claim())
                && Objects.equals(said.getString("at", null), entry.at().toString());
        if (!same) {
            return "its columns differ from its hashed words";
        }
        if (detail == null) {
            return "its details are missing";
        }
        if (!AuditLink.detailsHash(detail.salt(), detail.body().getBytes(StandardCharsets.UTF_8))
                .equals(said.getString("details", ""))) {
            return "its details are not those that were hashed";
        }
        return null;
    }

    private static JsonObject read(String bytes) {
        try (JsonReader reader = JSON.createReader(new StringReader(bytes))) {
            return reader.readObject();
        }
    }
}
