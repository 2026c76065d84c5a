package org.factdesk.service.report;

import java.util.List;
import java.util.Objects;

/**
 * How much of what is checkable in the article was dealt with, line by line.
 *
 * @param checkable how many units the revision has
 * @param covered how many of them stand under a claim, are struck or are excused
 * @param struck how many of them were struck as checked
 * @param excused those that needed no check, with the reasons
 */
public record ReportedCoverage(int checkable, int covered, int percent, int struck, List<Excused> excused) {

    /** A unit that needed no check. */
    public record Excused(String words, String reason, String by) {

        public Excused {
            Objects.requireNonNull(words, "words");
            reason = Blank.toNull(reason);
            by = Blank.toNull(by);
        }
    }

    public ReportedCoverage {
        excused = List.copyOf(excused);
    }

    /** The count in words, never a bare percentage. */
    public String words() {
        return checkable == 0
                ? "nothing to check line by line"
                : covered + " of " + checkable + " (" + percent + " percent)";
    }
}
