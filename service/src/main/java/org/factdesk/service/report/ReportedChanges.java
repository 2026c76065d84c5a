package org.factdesk.service.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.factdesk.domain.coverage.TextChangeState;

/**
 * The changes that the desk asked of the article's writer, each with what became of it.
 *
 * @param items the changes, oldest first; empty in the public edition, which only counts them: words that were taken out
 *     before publication were never said in public
 * @param words how many were asked for and how many of them were made, in a sentence
 */
public record ReportedChanges(List<Item> items, String words) {

    /** Nothing was asked for. */
    public static final ReportedChanges NONE = of(List.of());

    public ReportedChanges {
        items = List.copyOf(items);
        Objects.requireNonNull(words, "words");
    }

    /** These changes, counted. */
    public static ReportedChanges of(List<Item> items) {
        long made = items.stream()
                .filter(item -> item.state() == TextChangeState.ACCEPTED)
                .count();
        return new ReportedChanges(
                items,
                items.isEmpty()
                        ? "No change was asked of the writer."
                        : Counted.sentence(Counted.of(items.size(), "change was", "changes were")
                                + " asked of the writer; " + Counted.word(made) + (made == 1 ? " was" : " were")
                                + " made"));
    }

    /**
     * One change.
     *
     * @param claimNumber the claim it was asked from; null where it was asked from other words
     * @param revision the revision in which the words stood
     * @param proposed the words proposed instead
     * @param note why, or null
     * @param answer what the writer said before deciding, or null
     * @param madeRevision the revision that its acceptance made, or null
     * @param reason why it was declined or withdrawn, or null
     */
    public record Item(
            Integer claimNumber,
            int revision,
            String words,
            String proposed,
            String note,
            String by,
            Instant at,
            TextChangeState state,
            String answer,
            String answeredBy,
            Instant answeredAt,
            Integer madeRevision,
            String reason,
            String settledBy,
            Instant settledAt) {

        public Item {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(proposed, "proposed");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(state, "state");
            note = Blank.toNull(note);
            answer = Blank.toNull(answer);
            reason = Blank.toNull(reason);
        }
    }

    /** How many still wait for an outcome. */
    public long waiting() {
        return items.stream().filter(item -> item.state().open()).count();
    }

    /** The changes asked from this claim and their outcomes, in one line; null where there are none. */
    String from(int claim) {
        return Blank.toNull(String.join(
                " | ",
                items.stream()
                        .filter(item -> item.claimNumber() != null && item.claimNumber() == claim)
                        .map(item -> "“" + item.words() + "” to “" + item.proposed() + "”: " + item.state())
                        .toList()));
    }

    /** What of it readers may see: the counts. */
    ReportedChanges publicly() {
        return new ReportedChanges(List.of(), words);
    }
}
