package org.factdesk.service.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The report's opening sentences: whether the check is finished, what it found, what is missing. */
final class InShort {

    private final Report report;
    private final int withheld;

    InShort(Report report, int withheld) {
        this.report = report;
        this.withheld = withheld;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (report.edition() == Edition.PUBLIC) {
            published(sentences);
        } else {
            standing(sentences);
            weaknesses(sentences);
        }
        return sentences;
    }

    private void published(List<String> sentences) {
        int count = report.claims().size();
        sentences.add(
                count == 0
                        ? "No fact-check of this article has been published yet."
                        : Counted.sentence(Counted.of(count, "claim has", "claims have")
                                + " been checked and published: " + findings()));
        if (withheld > 0) {
            sentences.add(Counted.sentence(
                    Counted.of(withheld, "further claim is", "further claims are") + " still being checked"));
        }
        long changing = count(ReportedClaim::isUnderCorrection);
        if (changing > 0) {
            sentences.add(Counted.sentence(Counted.of(changing, "of them is", "of them are") + " under correction"));
        }
    }

    private void standing(List<String> sentences) {
        int all = report.claims().size();
        if (all == 0) {
            sentences.add(
                    covered() == 0
                            ? "No claim has been marked in this article yet, so nothing has been checked."
                            : "No claim has been marked in this article; " + lines() + ".");
            return;
        }
        long unsettled = count(claim -> claim.status().isUnsettled());
        long decided = count(claim -> claim.status().isDecided());
        sentences.add(
                unsettled == 0 && report.openItems().isEmpty()
                        ? "The check is finished."
                        : "The check is not finished.");
        String split = decided == 0
                ? "none has an approved verdict"
                : Counted.word(decided) + (decided == 1 ? " has an approved verdict" : " have an approved verdict")
                        + " (" + findings() + ")";
        sentences.add("Of " + Counted.of(all, "claim", "claims") + ", " + split
                + (unsettled == 0
                        ? ""
                        : ", and " + Counted.word(unsettled) + (unsettled == 1 ? " is" : " are") + " not finished: "
                                + Counted.list(unfinished()))
                + ".");
        long aside = count(claim -> claim.status().isAside());
        if (aside > 0) {
            sentences.add(Counted.sentence(Counted.of(aside, "claim was", "claims were") + " set aside with a reason"));
        }
    }

    private int covered() {
        return report.coverage() == null ? 0 : report.coverage().covered();
    }

    private String lines() {
        return "line by line " + report.coverage().covered() + " of "
                + report.coverage().checkable() + " places are covered";
    }

    private void weaknesses(List<String> sentences) {
        long thin = count(claim -> !claim.status().isAside() && publishers(claim) == 1);
        long bare = count(claim -> !claim.status().isAside() && publishers(claim) == 0);
        if (thin > 0) {
            sentences.add(Counted.sentence(Counted.of(thin, "claim rests", "claims rest") + " on a single publisher"));
        }
        if (bare > 0) {
            sentences.add(Counted.sentence(Counted.of(bare, "claim has", "claims have") + " no source at all"));
        }
        if (covered() > 0 && !report.claims().isEmpty()) {
            sentences.add(Counted.sentence(lines()));
        }
        long asked = report.changes().waiting();
        if (asked > 0) {
            sentences.add(Counted.sentence(
                    Counted.of(asked, "change asked of the writer waits", "changes asked of the writer wait")
                            + " for an outcome"));
        }
        if (!report.openItems().isEmpty()) {
            int open = report.openItems().size();
            sentences.add(Counted.sentence(
                    Counted.of(open, "more item of the article is", "more items of the article are") + " open"));
        }
    }

    private String findings() {
        Map<String, Integer> findings = new LinkedHashMap<>();
        report.scale().ratings().forEach(rating -> findings.put(rating.label(), 0));
        report.claims().stream()
                .filter(claim -> claim.verdict() != null
                        && (report.edition() == Edition.PUBLIC || claim.status().isDecided()))
                .forEach(claim -> findings.merge(claim.verdict().rating().label(), 1, Integer::sum));
        return Counted.list(findings.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> Counted.word(entry.getValue()) + " “" + entry.getKey() + "”")
                .toList());
    }

    private List<String> unfinished() {
        return report.counts().entrySet().stream()
                .filter(entry -> entry.getKey().isUnsettled())
                .map(entry -> Counted.word(entry.getValue()) + " "
                        + entry.getKey().word().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static long publishers(ReportedClaim claim) {
        return claim.standingEvidence().stream()
                .map(piece -> piece.source().publisher() == null
                        ? piece.source().title()
                        : piece.source().publisher())
                .distinct()
                .count();
    }

    private long count(Predicate<ReportedClaim> which) {
        return report.claims().stream().filter(which).count();
    }
}
