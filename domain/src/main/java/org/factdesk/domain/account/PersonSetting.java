package org.factdesk.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** Something that a person set for themselves; it follows them to every device. */
@Entity
@Table(name = "person_setting")
public class PersonSetting {

    @Id
    @Column(name = "id", length = 101)
    private String id;

    @Column(name = "username", length = 40, nullable = false, updatable = false)
    private String username;

    @Column(name = "name", length = 60, nullable = false, updatable = false)
    private String name;

    @Column(name = "value_text", length = 2000, nullable = false)
    private String value;

    protected PersonSetting() {}

    public PersonSetting(String username, String name, String value) {
        this.id = id(username, name);
        this.username = username;
        this.name = name;
        change(value);
    }

    /** The id of the setting of that name; usernames hold no spaces. */
    public static String id(String username, String name) {
        return Objects.requireNonNull(username) + " " + Objects.requireNonNull(name);
    }

    /** Sets it to something else. */
    public void change(String other) {
        value = Objects.requireNonNull(other);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonSetting that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
