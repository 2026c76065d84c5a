package org.factdesk.ear.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** One claim of a running desk through whatever random people ask of it, and what must hold after each deed. */
final class RandomDeeds {

    /** What is asked for, some of it more often, so that claims come to an end. */
    private static final List<String> DEEDS = List.of(
            "take",
            "ask",
            "answer",
            "giveUp",
            "evidence",
            "withdrawEvidence",
            "risk",
            "propose",
            "propose",
            "approve",
            "approve",
            "return",
            "publish",
            "publish",
            "correct",
            "excuse",
            "merge",
            "unmerge");

    private static final List<String> PEOPLE = List.of("checker", "reviewer", "reviewer2", "editor");
    private static final Set<String> DECIDED = Set.of("APPROVED", "PUBLISHED", "CORRECTED");

    private final Map<String, Api> people;
    private final SplittableRandom random;
    private final String claim;
    private final String other;
    private final Map<String, Integer> groundOf = new HashMap<>();
    private int ground;
    private int done;
    private int refused;
    private String query;
    private JsonObject known;

    RandomDeeds(Map<String, Api> people, SplittableRandom random, String claim, String other) {
        this.people = people;
        this.random = random;
        this.claim = claim;
        this.other = other;
    }

    /** How many deeds the desk did. */
    int done() {
        return done;
    }

    /** How many deeds the desk refused. */
    int refused() {
        return refused;
    }

    static List<String> people() {
        return PEOPLE;
    }

    /** Does one random deed; answers what is wrong afterwards, or null. */
    String step() {
        String deed = DEEDS.get(random.nextInt(DEEDS.size()));
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        JsonObject before = known == null ? read() : known;
        HttpResponse<String> answer = done(deed, who, before);
        if (answer == null) {
            return null;
        }
        int status = answer.statusCode();
        if (status >= 500 || status == 400 || status == 401 || status == 404) {
            return deed + " by " + who + ": " + status + " " + answer.body();
        }
        JsonObject after = read();
        known = after;
        if (status < 300) {
            done++;
            note(deed, who, before, answer);
        } else {
            refused++;
        }
        if (status >= 300 && !after.equals(before)) {
            return deed + " by " + who + " was refused with " + status + " and changed the claim";
        }
        String wrong = wrong(after);
        return wrong == null ? null : deed + " by " + who + " on " + before.getString("status") + ": " + wrong;
    }

    private HttpResponse<String> done(String deed, String who, JsonObject now) {
        return switch (deed) {
            case "take" -> post(who, "assignment", object().add("assignee", who));
            case "ask" -> post(who, "queries", object().add("to", "CLAIMANT").add("text", "Why?"));
            case "answer" -> answer(who, object().add("text", "So"));
            case "giveUp" -> answer(who, object().add("noAnswer", true));
            case "evidence" -> post(who, "evidence", evidence());
            case "withdrawEvidence" -> withdrawn(who, now);
            case "risk" -> risk(who, now);
            case "propose" -> post(who, "verdict", verdict(now));
            case "approve" -> post(who, "review", approval());
            case "return" ->
                post(who, "review", object().add("decision", "RETURN").add("comment", "No"));
            case "publish" -> post(who, "publication", object().add("exception", object().add("reason", "So")));
            case "correct" ->
                post(
                        who,
                        "correction",
                        verdict(now).add("note", "Sorry").add("exception", object().add("reason", "So")));
            case "excuse" -> random.nextInt(5) > 0 ? null : post(who, "excuse", object().add("reason", "So"));
            case "merge" -> post(who, "merge", object().add("into", other));
            default -> post(who, "unmerge", object());
        };
    }

    private JsonObjectBuilder approval() {
        JsonObjectBuilder approval = object().add("decision", "APPROVE");
        return random.nextInt(4) > 0 ? approval : approval.add("breakGlass", object().add("reason", "Deadline"));
    }

    private HttpResponse<String> answer(String who, JsonObjectBuilder body) {
        return query == null ? null : people.get(who).send("POST", "queries/" + query + "/answer", body.build());
    }

    private static JsonObjectBuilder evidence() {
        return object().add("stance", "SUPPORTS")
                .add("source", object().add("title", "A register").add("kind", "DATA"));
    }

    private HttpResponse<String> withdrawn(String who, JsonObject now) {
        List<String> standing = standing(now);
        return standing.isEmpty()
                ? null
                : people.get(who)
                        .send(
                                "POST",
                                "evidence/" + standing.get(random.nextInt(standing.size())) + "/withdrawal",
                                object().add("reason", "Forged").build());
    }

    private HttpResponse<String> risk(String who, JsonObject now) {
        String risk = now.getString("risk").equals("NORMAL") ? "CRIME" : "NORMAL";
        return people.get(who)
                .patchAt("claims/" + claim, "*", object().add("risk", risk).build());
    }

    private static JsonObjectBuilder verdict(JsonObject now) {
        JsonArrayBuilder cited = Json.createArrayBuilder();
        standing(now).forEach(cited::add);
        return object().add("rating", "MIXED").add("rationale", "Reasons").add("evidence", cited);
    }

    private static List<String> standing(JsonObject now) {
        return now.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                .filter(piece -> !piece.containsKey("withdrawal"))
                .map(piece -> piece.getString("id"))
                .toList();
    }

    private void note(String deed, String who, JsonObject before, HttpResponse<String> answer) {
        switch (deed) {
            case "ask" -> query = json(answer).getString("id");
            case "evidence", "withdrawEvidence", "risk" -> ground++;
            case "approve" -> {
                String subject = before.containsKey("correction") ? "correction" : "verdict";
                groundOf.put(before.getJsonObject(subject).getString("id") + " " + who, ground);
            }
            default -> {}
        }
    }

    /** A self-approved verdict, too few approvals, or one that is older than a change of what the verdict rests on. */
    private String wrong(JsonObject now) {
        if (!DECIDED.contains(now.getString("status"))) {
            return null;
        }
        JsonObject verdict = now.getJsonObject("verdict");
        List<JsonObject> approvals = verdict.getJsonArray("reviews").getValuesAs(JsonObject.class).stream()
                .filter(review -> review.getString("decision").equals("APPROVE") && !review.getBoolean("void", false))
                .toList();
        boolean glass = approvals.stream().anyMatch(approval -> approval.containsKey("breakGlass"));
        int needed = now.getString("risk").equals("NORMAL") ? 1 : 2;
        if (!glass && approvals.size() < needed) {
            return "decided with " + approvals.size() + " of " + needed + " approvals";
        }
        String proposer = verdict.getString("proposedBy");
        if (approvals.stream().anyMatch(approval -> approval.getString("by").equals(proposer))) {
            return "approved by its proposer";
        }
        return approvals.stream()
                        .map(approval -> verdict.getString("id") + " " + approval.getString("by"))
                        .allMatch(key -> groundOf.get(key) == ground)
                ? null
                : "an approval outlived a change";
    }

    private JsonObject read() {
        return people.get("checker").get("claims/" + claim);
    }

    private HttpResponse<String> post(String who, String path, JsonObjectBuilder body) {
        return people.get(who).send("POST", "claims/" + claim + "/" + path, body.build());
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
