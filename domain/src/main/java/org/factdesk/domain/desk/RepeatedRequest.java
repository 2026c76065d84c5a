package org.factdesk.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A request that may arrive twice, and the answer it got. The row is made before the work is done and in the same
 * transaction, so that a twin that comes at the same moment waits for it.
 */
@Entity
@Table(name = "repeated_request")
public class RepeatedRequest {

    @Id
    @Column(name = "key_hash", length = 64)
    private String keyHash;

    @Column(name = "request_hash", length = 64, nullable = false, updatable = false)
    private String requestHash;

    @Column(name = "status", nullable = false)
    private int status;

    @Column(name = "location", length = 500)
    private String location;

    @Column(name = "etag", length = 60)
    private String etag;

    @Lob
    @Column(name = "body")
    private String body;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected RepeatedRequest() {}

    /**
     * A request that is not answered yet.
     *
     * @param keyHash of who asks and the key they gave
     * @param requestHash of what is asked
     */
    public RepeatedRequest(String keyHash, String requestHash, Instant at) {
        this.keyHash = Objects.requireNonNull(keyHash);
        this.requestHash = Objects.requireNonNull(requestHash);
        this.answeredAt = Objects.requireNonNull(at);
    }

    /** Keeps the answer. */
    public void answer(int givenStatus, String givenLocation, String givenEtag, String givenBody) {
        status = givenStatus;
        location = givenLocation;
        etag = givenEtag;
        body = givenBody;
    }

    /** Whether this is the very request that was asked with the key. */
    public boolean asks(String hash) {
        return requestHash.equals(hash);
    }

    public int status() {
        return status;
    }

    public String location() {
        return location;
    }

    public String etag() {
        return etag;
    }

    public String body() {
        return body;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepeatedRequest that && keyHash.equals(that.keyHash);
    }

    @Override
    public int hashCode() {
        return keyHash.hashCode();
    }
}
