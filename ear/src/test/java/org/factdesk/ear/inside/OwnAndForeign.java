package org.factdesk.ear.inside;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.factdesk.domain.account.Role;
import org.factdesk.ear.server.Api;

/** What everybody made on the desk, and who may do what to their own things and to those of others. */
final class OwnAndForeign {

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> CHECKING = EnumSet.of(Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR);
    private static final Set<Role> AUTHORS = EnumSet.of(Role.WRITER, Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR);
    private static final Set<Role> READERS = EnumSet.of(Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR, Role.AUDITOR);
    private static final Set<Role> REVIEWING = EnumSet.of(Role.REVIEWER, Role.DESK_EDITOR);
    private static final Set<Role> LEADING = EnumSet.of(Role.DESK_EDITOR);

    private static final List<Rule> RULES = List.of(
            new Rule("read-article", Thing.ARTICLE, AUTHORS, READERS),
            new Rule("find-article", Thing.ARTICLE, AUTHORS, READERS),
            new Rule("read-its-claims", Thing.ARTICLE, AUTHORS, READERS),
            new Rule("read-its-history", Thing.ARTICLE, AUTHORS, READERS),
            new Rule("read-its-report", Thing.ARTICLE, AUTHORS, READERS),
            new Rule("mark", Thing.ARTICLE, CHECKING, CHECKING),
            new Rule("read-claim", Thing.OPEN_CLAIM, AUTHORS, READERS),
            new Rule("find-claim", Thing.OPEN_CLAIM, AUTHORS, READERS),
            new Rule("read-claims-history", Thing.OPEN_CLAIM, AUTHORS, READERS),
            new Rule("amend", Thing.OPEN_CLAIM, CHECKING, CHECKING),
            new Rule("attach", Thing.OPEN_CLAIM, CHECKING, CHECKING),
            new Rule("give", Thing.OPEN_CLAIM, LEADING, LEADING),
            new Rule("excuse", Thing.OPEN_CLAIM, LEADING, LEADING),
            new Rule("withdraw", Thing.OPEN_CLAIM, LEADING, LEADING),
            new Rule("read-its-changes", Thing.ARTICLE, AUTHORS, READERS),
            new Rule("ask-for-a-change", Thing.ARTICLE, CHECKING, CHECKING),
            new Rule("answer-a-change", Thing.CHANGE, AUTHORS, LEADING),
            new Rule("decline-a-change", Thing.CHANGE, AUTHORS, LEADING),
            new Rule("accept-a-change", Thing.CHANGE, AUTHORS, LEADING),
            new Rule("withdraw-a-change", Thing.CHANGE, LEADING, LEADING),
            new Rule("withdraw-evidence", Thing.GROUND, CHECKING, CHECKING),
            new Rule("propose-anew", Thing.VERDICT, CHECKING, NOBODY),
            new Rule("approve", Thing.VERDICT, NOBODY, REVIEWING),
            new Rule("return", Thing.VERDICT, NOBODY, REVIEWING),
            new Rule("approve", Thing.GROUND, NOBODY, REVIEWING),
            new Rule("return", Thing.GROUND, REVIEWING, REVIEWING));

    private final Map<Role, String> people;
    private final Map<Role, Map<Thing, String>> things = new LinkedHashMap<>();

    OwnAndForeign(Map<Role, String> people) {
        this.people = people;
        AUTHORS.forEach(owner -> things.put(owner, made(owner)));
    }

    /** Tries everything in every role; each line is something that should have been answered otherwise. */
    List<String> surprises() {
        List<String> surprises = new ArrayList<>();
        people.forEach((role, name) -> {
            Api caller = Inside.as(name);
            things.forEach((owner, made) -> RULES.forEach(rule -> {
                String answer = caller.send("POST", "deeds/" + rule.deed(), made.get(rule.thing()))
                        .body();
                if (answer.equals("done") != rule.lets(role, owner)) {
                    surprises.add(role + " " + rule.deed() + " on a " + rule.thing() + " of " + owner + ": " + answer);
                }
            }));
        });
        return surprises;
    }

    int tried() {
        return people.size() * things.size() * RULES.size();
    }

    /** A writer's claims are marked and checked by others: theirs is the article. */
    private Map<Thing, String> made(Role owner) {
        Api self = Inside.as(people.get(owner));
        Api other = Inside.as("checker2");
        Api marker = owner == Role.WRITER ? other : self;
        String name = "w" + UUID.randomUUID().toString().substring(0, 8);
        String article = Inside.article(self, name, 4);
        String verdict = Inside.claim(marker, article, name, 1);
        propose(marker, verdict, attach(other, verdict));
        String ground = Inside.claim(marker, article, name, 2);
        propose(Inside.as("reviewer2"), ground, attach(marker, ground));
        return Map.of(
                Thing.ARTICLE,
                article,
                Thing.OPEN_CLAIM,
                Inside.claim(marker, article, name, 0),
                Thing.VERDICT,
                verdict,
                Thing.GROUND,
                ground,
                Thing.CHANGE,
                askForAChange(other, article));
    }

    private static String askForAChange(Api by, String article) {
        return by.post(
                        "articles/" + article + "/changes",
                        Json.createObjectBuilder()
                                .add(
                                        "span",
                                        Json.createObjectBuilder()
                                                .add("start", 0)
                                                .add("end", 3))
                                .add("proposed", "Other words"))
                .getString("id");
    }

    private static String attach(Api by, String claim) {
        JsonObjectBuilder source =
                Json.createObjectBuilder().add("title", "A register").add("kind", "OFFICIAL");
        return by.post(
                        "claims/" + claim + "/evidence",
                        Json.createObjectBuilder().add("stance", "SUPPORTS").add("source", source))
                .getString("id");
    }

    private static void propose(Api by, String claim, String evidence) {
        by.post(
                "claims/" + claim + "/verdict",
                Json.createObjectBuilder()
                        .add("rating", "FALSE")
                        .add("rationale", "The register says otherwise.")
                        .add("evidence", Json.createArrayBuilder().add(evidence)));
    }

    /** What somebody can own. */
    private enum Thing {
        ARTICLE,
        OPEN_CLAIM,
        /** A claim with a verdict that the owner proposed. */
        VERDICT,
        /** A change that somebody else asked of the article that the owner added. */
        CHANGE,
        /** A claim with a verdict of somebody else that rests on the owner's evidence. */
        GROUND
    }

    /** Who may do something to their own things, and who to those of others. */
    private record Rule(String deed, Thing thing, Set<Role> own, Set<Role> foreign) {

        boolean lets(Role role, Role owner) {
            return (role == owner ? own : foreign).contains(role);
        }
    }
}
