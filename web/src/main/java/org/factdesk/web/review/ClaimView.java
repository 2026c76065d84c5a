package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.audit.AuditReading;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.review.ClaimReading;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.web.audit.HistoryLine;
import org.factdesk.web.audit.HistoryWords;

/** A claim as its page shows it, and the version that the person in front of it has seen. */
@Named
@ViewScoped
public class ClaimView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimReading reading;

    @Inject
    private AuditReading trail;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private HistoryWords historyWords;

    @Inject
    private ClaimRules rules;

    private String id;
    private long seen;
    private long known;
    private ClaimSheet sheet;
    private ClaimMay may;
    private String headline;
    private Passage passage;
    private List<HistoryLine> history = List.of();
    private Map<String, String> numbers = Map.of();
    private boolean opened;

    /** Opens the claim of the address. */
    public void open() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-claim", "The address names no claim. Open one from the queue.");
        }
        reload();
        ArticleSheet article = shelf.sheet(new ArticleId(sheet.article()));
        headline = article.title();
        passage = Passage.of(sheet, article);
        opened = true;
    }

    /** Reads the claim again; from now on this is the version that was seen. */
    public void reload() {
        sheet = reading.whole(new ClaimId(id));
        may = rules.of(sheet);
        history = trail.history(new ClaimId(id)).stream()
                .map(historyWords::line)
                .sorted(Comparator.comparingLong(HistoryLine::seq).reversed())
                .toList();
        seen = sheet.version();
        known = history.isEmpty() ? 0 : history.get(0).seq();
        List<EvidenceRow> all = sheet.evidence();
        numbers = IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(i -> all.get(i).id(), i -> "S-" + (i + 1)));
    }

    /** What happened since the person looked. */
    public List<HistoryLine> since(long seq) {
        return history.stream().filter(line -> line.seq() > seq).toList();
    }

    /** The evidence of one stance, in the order it came. */
    public List<EvidenceRow> evidence(Stance stance) {
        return sheet.evidence().stream().filter(row -> row.stance() == stance).toList();
    }

    /** How many pieces of one stance stand. */
    public long standing(Stance stance) {
        return evidence(stance).stream().filter(EvidenceRow::standing).count();
    }

    /** The evidence that a verdict can cite. */
    public List<EvidenceRow> getCitable() {
        return sheet.evidence().stream().filter(EvidenceRow::standing).toList();
    }

    /** What the verdict lacks of what the desk asks for before readers see it. */
    public String getMissing() {
        return sheet.course().sourcing() == null
                ? ""
                : String.join(", ", sheet.course().sourcing().missing());
    }

    /** Whether a verdict or a correction waits for a decision. */
    public boolean isUnderReview() {
        return sheet.status() == ClaimStatus.PROPOSED || sheet.course().underCorrection();
    }

    /** The short number of a piece of evidence on this page, such as S-2. */
    public String number(String evidence) {
        return numbers.getOrDefault(evidence, "");
    }

    /** The claim of the address. */
    public ClaimId claim() {
        return new ClaimId(id);
    }

    public boolean isOpened() {
        return opened;
    }

    public ClaimSheet getSheet() {
        return sheet;
    }

    public ClaimMay getMay() {
        return may;
    }

    public String getHeadline() {
        return headline;
    }

    public Passage getPassage() {
        return passage;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public long getKnown() {
        return known;
    }

    public void setKnown(long known) {
        this.known = known;
    }
}
