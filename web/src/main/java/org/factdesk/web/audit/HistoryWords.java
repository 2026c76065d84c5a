package org.factdesk.web.audit;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.service.account.Caller;
import org.factdesk.service.audit.AuditRow;
import org.factdesk.web.desk.DeskWords;

/** Turns entries of the audit trail into sentences. */
@ApplicationScoped
public class HistoryWords {

    private static final List<String> WRITTEN =
            List.of("comment", "reason", "breakGlass", "rationale", "quote", "proposed", "note", "text");

    @Inject
    private DeskWords words;

    /** The entry in words. */
    public HistoryLine line(AuditRow row) {
        JsonObject facts = facts(row.details());
        String who = row.actor() == null || row.actor().equals(Caller.DESK) ? words.of("audit.desk") : row.actor();
        return new HistoryLine(row.seq(), who, did(row, facts), written(row, facts), row.at());
    }

    private String did(AuditRow row, JsonObject facts) {
        return switch (row.action()) {
            case "CLAIM_ASSIGNED" -> assigned(row, facts.getString("assignee", ""));
            case "CLAIM_AMENDED" -> words.of("audit.did.CLAIM_AMENDED", fields(facts));
            case "EVIDENCE_ATTACHED" ->
                words.of(
                        "audit.did.EVIDENCE_ATTACHED",
                        facts.getString("title", ""),
                        words.or("stance." + facts.getString("stance", ""), "").toLowerCase(Locale.ENGLISH));
            case "VERDICT_PROPOSED", "CORRECTION_PROPOSED" ->
                words.of("audit.did." + row.action(), words.or("rating." + facts.getString("rating", ""), ""));
            case "QUERY_SENT" ->
                words.of("audit.did.QUERY_SENT", words.or("query.to." + facts.getString("to", ""), ""));
            case "SOURCING_EXCEPTED" -> words.of("audit.did.SOURCING_EXCEPTED", missing(facts));
            case "ACCOUNT_CREATED",
                    "ACCOUNT_DISABLED",
                    "ACCOUNT_ENABLED",
                    "PASSWORD_RESET",
                    "FIRST_ADMIN_MADE",
                    "MAIL_ADDRESS_SET",
                    "ABSENCE_NOTED",
                    "ABSENCE_ENDED",
                    "WORK_HANDED_OVER" -> words.of("audit.did." + row.action(), facts.getString("account", ""));
            case "PERSON_LISTED", "PERSON_UNLISTED" ->
                words.of("audit.did." + row.action(), facts.getString("person", ""), facts.getString("office", ""));
            default ->
                words.or(
                        "audit.did." + row.action(),
                        row.action().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    private String assigned(AuditRow row, String assignee) {
        if (assignee.isEmpty()) {
            return words.of("audit.did.unassigned");
        }
        return assignee.equals(row.actor()) ? words.of("audit.did.took") : words.of("audit.did.gave", assignee);
    }

    private static String missing(JsonObject facts) {
        JsonArray missing = facts.getJsonArray("missing");
        return missing == null
                ? ""
                : missing.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.joining(", "));
    }

    private String fields(JsonObject facts) {
        return String.join(
                ", ",
                facts.keySet().stream()
                        .filter(name -> !name.equals("status"))
                        .map(name -> words.or("claim.field." + name.toUpperCase(Locale.ROOT), name)
                                .toLowerCase(Locale.ENGLISH))
                        .toList());
    }

    private static String written(AuditRow row, JsonObject facts) {
        if (row.action().equals("CLAIM_MARKED") || row.action().equals("ARTICLE_ADDED")) {
            return null;
        }
        List<String> texts = Stream.concat(WRITTEN.stream(), Stream.of("statement"))
                .map(name -> facts.getString(name, null))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? null : String.join(" · ", texts);
    }

    private static JsonObject facts(String details) {
        if (details == null || details.isBlank()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(details))) {
            return reader.readObject();
        } catch (JsonException e) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
