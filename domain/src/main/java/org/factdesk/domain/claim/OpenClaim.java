package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That a person has a claim open in front of them. It stops nobody; what is not heard of any more counts as closed. */
@Entity
@Table(name = "open_claim")
@IdClass(OpenClaim.Key.class)
public class OpenClaim {

    @Id
    @Column(name = "claim_id", length = 26)
    private String claim;

    @Id
    @Column(name = "username", length = 40)
    private String username;

    @Column(name = "since_at", nullable = false)
    private Instant since;

    @Column(name = "heard_at", nullable = false)
    private Instant heard;

    protected OpenClaim() {}

    /** @param since when the person opened it */
    public OpenClaim(ClaimId claim, String username, Instant since) {
        this.claim = claim.value();
        this.username = Objects.requireNonNull(username);
        this.since = Objects.requireNonNull(since);
        this.heard = since;
    }

    /**
     * The person has opened it again, in another window or after a while.
     *
     * @param alive whoever was heard of since then has had it open all the time
     */
    public void openedAgain(Instant now, Instant alive) {
        if (heard.isBefore(alive)) {
            since = now;
        }
        heard = now;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenClaim that && claim.equals(that.claim) && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, username);
    }

    /** The claim and the person. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String claim;
        private String username;

        protected Key() {}

        /** @param claim the claim's id */
        public Key(String claim, String username) {
            this.claim = claim;
            this.username = username;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(claim, that.claim)
                    && Objects.equals(username, that.username);
        }

        @Override
        public int hashCode() {
            return Objects.hash(claim, username);
        }
    }
}
