package org.factdesk.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Link;
import org.factdesk.domain.desk.Words;

/** Where something can be looked up: a document, a data set, an interview. It can serve many claims. */
@Entity
@Table(name = "source")
public class Source {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "title", length = 1000, nullable = false)
    private String title;

    @Column(name = "publisher", length = 300)
    private String publisher;

    @Column(name = "url", length = 2000)
    private String url;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false)
    private SourceKind kind;

    @Column(name = "first_hand", nullable = false)
    private boolean primary;

    @Column(name = "added_by", length = 40, nullable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected Source() {}

    /** @throws InvalidException when title or kind is missing, or the address is no web address */
    public Source(SourceDetails details, String addedBy, Instant addedAt) {
        this.id = SourceId.next().value();
        this.title = Words.required("title of the source", details.title(), 1000);
        this.publisher = Words.optional("publisher", details.publisher(), 300);
        this.url = Link.optional("url", details.url());
        if (details.kind() == null) {
            throw new InvalidException("missing", "The kind of the source is missing. Give one, for instance OFFICIAL.")
                    .with("field", "kind");
        }
        this.kind = details.kind();
        this.primary = details.primary() == null ? kind.primaryByDefault() : details.primary();
        this.addedBy = Objects.requireNonNull(addedBy);
        this.addedAt = Objects.requireNonNull(addedAt);
    }

    public SourceId id() {
        return new SourceId(id);
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    public String url() {
        return url;
    }

    public SourceKind kind() {
        return kind;
    }

    public boolean primary() {
        return primary;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
