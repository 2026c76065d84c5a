package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class MergingIT {

    @Test
    void oneClaimOfTwoHasBothPlacesAndAllEvidenceAndGivesThemBack() {
        String survivor = Work.claim();
        String own = Work.evidence(survivor, "checker");
        String claim = Work.proposed();
        JsonObject before = Work.read(claim).json();
        JsonObject merged = merge(claim, survivor).is(200).json();
        assertThat(merged.getString("status")).isEqualTo("MERGED");
        assertThat(merged.getString("mergedInto")).isEqualTo(survivor);
        assertThat(merged.getJsonArray("evidence")).isEmpty();
        JsonObject both = Work.read(survivor).json();
        assertThat(both.getJsonArray("evidence")).hasSize(3);
        assertThat(both.getString("status")).isEqualTo("RESEARCHING");
        JsonObject place = both.getJsonArray("merged").getJsonObject(0);
        assertThat(place.getString("claim")).isEqualTo(claim);
        assertThat(place.getJsonObject("quote")).isEqualTo(before.getJsonObject("quote"));
        Work.propose(
                        survivor,
                        "checker",
                        before.getJsonArray("evidence").getJsonObject(0).getString("id"))
                .is(201);
        as("checker")
                .post("/api/claims/" + claim + "/evidence", Work.evidence())
                .isProblem(409, "step-refused");
        JsonObject back = as("editor")
                .post("/api/claims/" + claim + "/unmerge", "")
                .is(200)
                .json();
        assertThat(back.getString("status")).isEqualTo("PROPOSED");
        assertThat(back.getJsonArray("evidence")).isEqualTo(before.getJsonArray("evidence"));
        assertThat(back.getJsonObject("verdict")).isEqualTo(before.getJsonObject("verdict"));
        JsonObject alone = Work.read(survivor).json();
        assertThat(alone.getString("status")).isEqualTo("RETURNED");
        assertThat(alone.getJsonArray("evidence").getJsonObject(0).getString("id"))
                .isEqualTo(own);
        assertThat(alone).doesNotContainKey("merged");
        as("editor").post("/api/claims/" + claim + "/unmerge", "").isProblem(409, "step-refused");
    }

    @Test
    void aSurvivorWithAVerdictGoesStaleAndKeepsItsPublicOne() {
        String survivor = Work.published();
        String claim = Work.claim();
        merge(claim, survivor).is(200);
        JsonObject stale = Work.read(survivor).json();
        assertThat(stale.getString("status")).isEqualTo("STALE");
        assertThat(stale).containsKey("publishedVerdict");
    }

    @Test
    void mergesThatCannotBeAreRefusedAndChangeNothing() {
        String claim = Work.claim();
        String other = Work.claim();
        merge(claim, claim).isProblem(422, "own-claim");
        merge(claim, "unknown").isProblem(422, "unknown-claim");
        as("editor").post("/api/claims/" + claim + "/merge", json()).isProblem(422, "missing");
        as("reviewer")
                .post("/api/claims/" + claim + "/merge", json("into", other))
                .isProblem(403, "role");
        merge(Work.published(), other).isProblem(409, "step-refused");
        merge(other, claim).is(200);
        merge(claim, other).isProblem(409, "step-refused");
        merge(other, claim).isProblem(409, "step-refused");
        assertThat(Work.status(claim)).isEqualTo("OPEN");
    }

    @Test
    void aClaimThatWasMergedTwiceOverTakesItsOwnEvidenceBack() {
        String first = Work.claim();
        String piece = Work.evidence(first, "checker");
        String second = Work.claim();
        String third = Work.claim();
        merge(first, second).is(200);
        merge(second, third).is(200);
        assertThat(Work.read(third).json().getJsonArray("evidence")).hasSize(1);
        assertThat(Work.read(third).json().getJsonArray("merged").getValuesAs(JsonObject.class))
                .extracting(place -> place.getString("claim"))
                .containsExactly(second, first);
        as("editor").post("/api/claims/" + first + "/unmerge", "").is(200);
        assertThat(Work.read(third).json().getJsonArray("evidence")).isEmpty();
        assertThat(Work.read(first)
                        .json()
                        .getJsonArray("evidence")
                        .getJsonObject(0)
                        .getString("id"))
                .isEqualTo(piece);
    }

    private static Reply merge(String claim, String into) {
        return as("editor").post("/api/claims/" + claim + "/merge", json("into", into));
    }
}
