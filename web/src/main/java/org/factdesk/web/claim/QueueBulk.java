package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.claim.BulkId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Priority;
import org.factdesk.service.claim.BulkDesk;
import org.factdesk.service.claim.BulkEdit;
import org.factdesk.service.claim.BulkOutcome;
import org.factdesk.service.claim.BulkPick;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** One change of the claims that are selected in the queue: looked at first, then made, then taken back if need be. */
@Named
@ViewScoped
public class QueueBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What can be changed of many claims here. */
    public enum Wish {
        HIGH,
        MEDIUM,
        LOW,
        ADD_TAG,
        REMOVE_TAG,
        ASSIGN,
        EXCUSE
    }

    @Inject
    private BulkDesk desk;

    @Inject
    private QueueAssignment selection;

    @Inject
    private QueueView view;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private Wish wish = Wish.HIGH;
    private String value;
    private List<BulkPick> picks = List.of();
    private List<BulkOutcome> outcomes = List.of();
    private BulkId made;

    /** Shows what the change would do to each selected claim. */
    public void preview() {
        made = null;
        picks = selection.getSelected().stream().map(this::pick).toList();
        if (picks.isEmpty()) {
            messages.warn(words.of("queue.none.title"), words.of("queue.none.text"));
            return;
        }
        messages.attempt(() -> outcomes = desk.preview(picks, edit()));
    }

    private BulkPick pick(QueueLine row) {
        return new BulkPick(new ClaimId(row.id()), selection.version(row));
    }

    /** Makes the change that was looked at. */
    public void change() {
        messages.attempt(() -> {
            BulkEdit edit = edit();
            made = desk.begin(edit);
            outcomes = desk.work(made, picks, edit);
        });
        told("queue.bulk.done");
    }

    /** Takes it back wherever nobody touched the claim since. */
    public void undo() {
        messages.attempt(() -> outcomes = desk.undo(made));
        made = null;
        told("queue.bulk.undone");
    }

    /** Lets it be. */
    public void leave() {
        made = null;
        outcomes = List.of();
    }

    private void told(String key) {
        long done = outcomes.stream().filter(QueueBulk::changed).count();
        messages.done(key, words.count("queue.claims", (int) done));
        picks = List.of();
        selection.setSelected(List.of());
        view.reload();
    }

    private BulkEdit edit() {
        return switch (wish) {
            case HIGH, MEDIUM, LOW -> BulkEdit.prioritise(Priority.valueOf(wish.name()));
            case ADD_TAG -> BulkEdit.tag(tags(), Set.of());
            case REMOVE_TAG -> BulkEdit.tag(Set.of(), tags());
            case ASSIGN -> BulkEdit.assign(selection.receiver());
            case EXCUSE -> BulkEdit.excuse(value);
        };
    }

    private Set<String> tags() {
        return value == null || value.isBlank() ? Set.of() : Set.of(value.strip());
    }

    /** Whether the outcomes shown are those of a preview. */
    public boolean isPreviewed() {
        return !outcomes.isEmpty() && !picks.isEmpty();
    }

    /** Whether a change was made that can be taken back. */
    public boolean isMade() {
        return made != null && outcomes.stream().anyMatch(QueueBulk::changed);
    }

    private static boolean changed(BulkOutcome outcome) {
        return outcome.state() == BulkOutcome.State.CHANGED;
    }

    /** What came of a claim, in a sentence. */
    public String sentence(BulkOutcome outcome) {
        if (outcome.reason() != null) {
            return outcome.reason();
        }
        return outcome.state() == BulkOutcome.State.UNCHANGED
                ? words.of("queue.bulk.is", word(outcome.after()))
                : words.of("queue.bulk.change", word(outcome.before()), word(outcome.after()));
    }

    private String word(String text) {
        if (text == null) {
            return words.of("queue.bulk.nothing");
        }
        return words.or("claim.priority." + text, words.or("status." + text, text));
    }

    /** The words of the claim that an outcome is about. */
    public String statement(BulkOutcome outcome) {
        return view.getRows().stream()
                .filter(row -> row.id().equals(outcome.id().value()))
                .map(QueueLine::statement)
                .findFirst()
                .orElse(outcome.statement() == null ? outcome.id().value() : outcome.statement());
    }

    public Wish[] getWishes() {
        return Wish.values();
    }

    public Wish getWish() {
        return wish;
    }

    public void setWish(Wish wish) {
        this.wish = wish;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public List<BulkOutcome> getOutcomes() {
        return outcomes;
    }
}
