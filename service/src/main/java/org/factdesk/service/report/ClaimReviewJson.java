package org.factdesk.service.report;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.factdesk.service.text.Sentences;

/** Writes schema.org ClaimReview markup, one per claim. What is unknown is left out and said in the notes. */
public final class ClaimReviewJson {

    /** Beyond this many characters fact-check explorers may shorten a claim; the desk never does. */
    static final int BEST_CLAIM_LENGTH = 75;

    private static final int EXPLANATION = 320;

    private ClaimReviewJson() {}

    /** One claim's markup, or why there is none yet. */
    public static ClaimReviewResult of(ClaimReviewInput input) {
        if (input.verdict() == null) {
            return new ClaimReviewResult.NotYet(
                    input.claimId(),
                    input.status(),
                    "A ClaimReview needs an approved verdict; this claim is " + input.status() + ".");
        }
        List<String> notes = new ArrayList<>();
        String claimReviewed = oneLine(input.statement());
        if (claimReviewed.codePointCount(0, claimReviewed.length()) >= BEST_CLAIM_LENGTH) {
            notes.add("The statement is best kept under " + BEST_CLAIM_LENGTH + " characters; it stands here whole.");
        }
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "ClaimReview")
                .add("url", input.desk().factcheckUrl(input.claimId()))
                .add("claimReviewed", claimReviewed);
        if (input.publishedAt() == null) {
            notes.add("This is a preview: the claim is not published, so datePublished is left out.");
        } else {
            json.add(
                    "datePublished",
                    input.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        json.add("author", author(input.desk()))
                .add("reviewRating", rating(input))
                .add("itemReviewed", claim(input, notes));
        JsonArray citations = citations(input);
        if (!citations.isEmpty()) {
            json.add("citation", citations);
        }
        if (!input.corrections().isEmpty()) {
            json.add("correction", corrections(input));
        }
        return new ClaimReviewResult.Ready(json.build(), input.publishedAt() == null, List.copyOf(notes));
    }

    /** An article's markup: published claims, and in the internal edition previews of approved ones too. */
    public static JsonArray of(Report given) {
        Report report = PublicEdition.of(given);
        JsonArrayBuilder array = JSON.createArrayBuilder();
        report.claims().stream()
                .map(claim -> of(ClaimReviewInput.of(report, claim)))
                .filter(ClaimReviewResult.Ready.class::isInstance)
                .forEach(ready -> array.add(((ClaimReviewResult.Ready) ready).json()));
        return array.build();
    }

    /** The text of the markup, safe to stand in a script element. */
    public static String text(JsonStructure json) {
        return escaped(json.toString());
    }

    /** An array for reading on paper: a line for each property of each object. */
    static String lines(JsonArray array) {
        return escaped(array.stream()
                .map(JsonValue::asJsonObject)
                .map(object -> object.entrySet().stream()
                        .map(entry -> "  \"" + entry.getKey() + "\": " + entry.getValue())
                        .collect(Collectors.joining(",\n", "{\n", "\n}")))
                .collect(Collectors.joining(",\n", "[", "]")));
    }

    private static String escaped(String json) {
        return json.replace("<", "\\u003c"); // outside of strings JSON has no such sign
    }

    private static JsonObjectBuilder author(DeskOrganisation desk) {
        return JSON.createObjectBuilder()
                .add("@type", "Organization")
                .add("name", desk.name())
                .add("url", desk.url());
    }

    private static JsonObjectBuilder rating(ClaimReviewInput input) {
        ReportedVerdict verdict = input.verdict();
        JsonObjectBuilder rating = JSON.createObjectBuilder()
                .add("@type", "Rating")
                .add("alternateName", oneLine(verdict.rating().label()));
        OptionalInt place = input.scale().place(verdict.rating());
        if (place.isPresent()) {
            rating.add("ratingValue", place.getAsInt())
                    .add("bestRating", input.scale().best())
                    .add("worstRating", input.scale().worst());
        }
        String explanation = verdict.rationale() == null ? "" : explanation(verdict.rationale());
        if (!explanation.isEmpty()) {
            rating.add("ratingExplanation", explanation);
        }
        return rating;
    }

    /** The rationale's first sentence, and the second where both together stay short. */
    static String explanation(String rationale) {
        List<String> sentences = Sentences.words(rationale);
        if (sentences.isEmpty()) {
            return "";
        }
        String first = oneLine(sentences.get(0));
        if (sentences.size() == 1) {
            return first;
        }
        String both = first + " " + oneLine(sentences.get(1));
        return both.length() <= EXPLANATION ? both : first;
    }

    private static JsonObjectBuilder claim(ClaimReviewInput input, List<String> notes) {
        JsonObjectBuilder claim = JSON.createObjectBuilder().add("@type", "Claim");
        if (input.claimant() == null) {
            notes.add("The claimant is not known, so itemReviewed has no author.");
        } else {
            claim.add("author", claimant(input.claimant(), input.article().url()));
        }
        if (input.claimedOn() == null) {
            notes.add("When the claim was made is not known, so itemReviewed has no datePublished.");
        } else {
            claim.add("datePublished", input.claimedOn().toString());
        }
        if (input.firstAppearance() != null) {
            work(input.firstAppearance().url(), "name", input.firstAppearance().name())
                    .ifPresent(first -> claim.add("firstAppearance", first));
        }
        work(input.article().url(), "headline", input.article().headline())
                .ifPresent(appearance -> claim.add("appearance", appearance));
        return claim;
    }

    private static JsonObjectBuilder claimant(ReportedClaim.Claimant claimant, String articleUrl) {
        JsonObjectBuilder author = JSON.createObjectBuilder()
                .add("@type", "ORGANIZATION".equals(claimant.type()) ? "Organization" : "Person")
                .add("name", oneLine(claimant.name()));
        String sameAs = SafeLink.of(claimant.url());
        if (sameAs != null && !sameAs.equals(SafeLink.of(articleUrl))) {
            author.add("sameAs", sameAs);
        }
        return author;
    }

    private static JsonArray corrections(ClaimReviewInput input) {
        JsonArrayBuilder corrections = JSON.createArrayBuilder();
        input.corrections()
                .forEach(correction -> corrections.add(JSON.createObjectBuilder()
                        .add("@type", "CorrectionComment")
                        .add("text", oneLine(correction.note()))
                        .add(
                                "datePublished",
                                correction.at().truncatedTo(ChronoUnit.SECONDS).toString())));
        return corrections.build();
    }

    private static JsonArray citations(ClaimReviewInput input) {
        JsonArrayBuilder citations = JSON.createArrayBuilder();
        input.evidence().stream()
                .filter(piece -> input.verdict().citedEvidence().isEmpty()
                        || input.verdict().citedEvidence().contains(piece.id()))
                .forEach(piece -> work(
                                piece.source().url(), "name", piece.source().title())
                        .ifPresent(citations::add));
        return citations.build();
    }

    private static Optional<JsonObject> work(String url, String nameProperty, String name) {
        String link = SafeLink.of(url);
        boolean named = Blank.toNull(name) != null;
        if (link == null && !named) {
            return Optional.empty();
        }
        JsonObjectBuilder work = JSON.createObjectBuilder().add("@type", "CreativeWork");
        if (link != null) {
            work.add("url", link);
        }
        if (named) {
            work.add(nameProperty, oneLine(name));
        }
        return Optional.of(work.build());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
