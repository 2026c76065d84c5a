package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often changes of counts were added up. */
@Entity
@Table(name = "claim_count_folding")
public class CountFolding {

    /** The id of the only row. */
    public static final int KEY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "folds", nullable = false)
    private long folds;

    protected CountFolding() {}

    public int id() {
        return id;
    }

    public long folds() {
        return folds;
    }
}
