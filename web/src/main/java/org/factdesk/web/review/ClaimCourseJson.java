package org.factdesk.web.review;

import jakarta.json.JsonObject;
import org.factdesk.service.review.ClaimCourse;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.service.review.MergedPlace;
import org.factdesk.service.verdict.CorrectionRow;
import org.factdesk.service.verdict.Sourcing;
import org.factdesk.web.claim.ClaimParts;
import org.factdesk.web.claim.QueryJson;
import org.factdesk.web.desk.JsonShape;

/** What became of a claim beside its verdict, as the web API shows it. */
final class ClaimCourseJson {

    private ClaimCourseJson() {}

    static void write(JsonShape shape, ClaimSheet claim) {
        ClaimCourse course = claim.course();
        if (course.closing() != null) {
            shape.with(
                    "closed",
                    new JsonShape()
                            .with("reason", course.closing().reason())
                            .with("by", course.closing().by())
                            .build());
        }
        if (course.merging() != null) {
            shape.with("mergedInto", course.merging().into())
                    .with("mergedBy", course.merging().by())
                    .with("mergedAt", course.merging().at());
        }
        if (!course.places().isEmpty()) {
            shape.with("merged", course.places(), ClaimCourseJson::place);
        }
        shape.with("queries", course.queries(), QueryJson::of);
        if (course.sourcing() != null) {
            shape.with("sourcing", sourcing(course.sourcing()));
        }
        if (course.underCorrection()) {
            shape.with("underCorrection", true).with("correction", ClaimJson.verdict(course.correcting()));
        }
        if (!course.corrections().isEmpty()) {
            shape.with("corrections", course.corrections(), ClaimCourseJson::correction);
        }
    }

    private static JsonObject place(MergedPlace place) {
        return new JsonShape()
                .with("claim", place.claim())
                .with("article", place.article())
                .with(
                        "quote",
                        ClaimParts.quote(
                                place.quote().exact(),
                                place.quote().prefix(),
                                place.quote().suffix()))
                .with(
                        "span",
                        ClaimParts.span(
                                place.revision(),
                                place.span().start(),
                                place.span().end()))
                .build();
    }

    private static JsonObject sourcing(Sourcing sourcing) {
        JsonShape shape = new JsonShape().with("missing", sourcing.missing());
        if (sourcing.exception() != null) {
            shape.with(
                    "exception",
                    new JsonShape()
                            .with("reason", sourcing.exception())
                            .with("by", sourcing.signedBy())
                            .with("at", sourcing.signedAt())
                            .build());
        }
        return shape.build();
    }

    private static JsonObject correction(CorrectionRow correction) {
        return new JsonShape()
                .with("id", correction.id())
                .with("verdict", correction.verdict())
                .with("replaces", correction.replaced())
                .with("note", correction.note())
                .with("by", correction.by())
                .with("at", correction.at())
                .with("state", correction.state())
                .with("decidedAt", correction.decidedAt())
                .build();
    }
}
