package org.factdesk.domain.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * One step of a rating scale. A rating with a value says how true a claim is, nearer the best being truer; one without
 * (unproven, satire) says why that cannot be told.
 */
@Entity
@Table(name = "rating")
public class Rating {

    @Id
    @Column(name = "name", length = 40)
    private String name;

    @Column(name = "scale", length = 40, nullable = false)
    private String scale;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "label", length = 100, nullable = false)
    private String label;

    @Column(name = "meaning", length = 1000, nullable = false)
    private String meaning;

    @Column(name = "rating_value")
    private Integer value;

    protected Rating() {}

    /** @param value the place on the scale, from 1, or null for a rating aside of it */
    public Rating(String name, String scale, int place, String label, String meaning, Integer value) {
        this.name = Objects.requireNonNull(name);
        this.scale = Objects.requireNonNull(scale);
        this.place = place;
        this.label = Objects.requireNonNull(label);
        this.meaning = Objects.requireNonNull(meaning);
        this.value = value;
    }

    public String name() {
        return name;
    }

    public String scale() {
        return scale;
    }

    public int place() {
        return place;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public Integer value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rating that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
