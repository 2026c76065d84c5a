package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.factdesk.domain.desk.DeskId;

/** What a change of many claims did to one of them: how it stood before, and the version that the change left. */
@Entity
@Table(name = "bulk_row")
public class BulkRow {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "bulk_id", length = 26, nullable = false, updatable = false)
    private String bulk;

    @Column(name = "claim_id", length = 26, nullable = false, updatable = false)
    private String claim;

    @Column(name = "version_left", nullable = false, updatable = false)
    private long versionLeft;

    @Embedded
    private ClaimStanding before;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected BulkRow() {}

    /** @param changed the claim after the change, with its new version */
    public BulkRow(BulkId bulk, Claim changed, ClaimStanding before) {
        this.id = DeskId.next();
        this.bulk = bulk.value();
        this.claim = changed.id().value();
        this.versionLeft = changed.version();
        this.before = before;
    }

    /** Notes that the claim stands again as it did before. */
    public void undone(Instant at) {
        undoneAt = at;
    }

    public String id() {
        return id;
    }

    public ClaimId claim() {
        return new ClaimId(claim);
    }

    /** The claim's version as the change left it; another one says that somebody touched the claim since. */
    public long versionLeft() {
        return versionLeft;
    }

    public ClaimStanding before() {
        return before;
    }

    /** When it was taken back, or null. */
    public Instant undoneAt() {
        return undoneAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulkRow that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
