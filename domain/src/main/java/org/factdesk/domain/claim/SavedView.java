package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.desk.Words;

/** A list of claims, told by the address of its filters and sort, that a person or the whole desk keeps by a name. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    /** The keeper of the views that everybody has. */
    public static final String DESK = "*";

    /** How long a name may be. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_QUERY = 4000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "keeper", length = 40, nullable = false, updatable = false)
    private String keeper;

    @Column(name = "name", length = 80, nullable = false)
    private String name;

    @Column(name = "query", length = 4000, nullable = false)
    private String query;

    @Column(name = "created_by", length = 40, nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected SavedView() {}

    /**
     * @param keeper a username, or {@value #DESK}
     * @param query the address behind the page of the queue, empty for all claims
     */
    public SavedView(String keeper, String name, String query, String by, Instant at) {
        this.id = ViewId.next().value();
        this.keeper = Objects.requireNonNull(keeper);
        this.name = Words.required("name", name, LONGEST_NAME);
        String words = Words.optional("query", query, LONGEST_QUERY);
        this.query = words == null ? "" : words;
        this.createdBy = Objects.requireNonNull(by);
        this.createdAt = Objects.requireNonNull(at);
    }

    /** Gives it another name. */
    public void rename(String other) {
        name = Words.required("name", other, LONGEST_NAME);
    }

    public ViewId id() {
        return new ViewId(id);
    }

    /** Whether everybody has it. */
    public boolean desk() {
        return keeper.equals(DESK);
    }

    public String keeper() {
        return keeper;
    }

    public String name() {
        return name;
    }

    /** The address behind the page, without the question mark. */
    public String query() {
        return query;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedView that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
