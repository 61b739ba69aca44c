package violators.kantoku.supervision.domain;

import jakarta.persistence.Entity;

/** Breaks entities: no version, a setter. */
@Entity
public class OpenEntity {
    private String name;

    public void setName(String name) {
        this.name = name;
    }
}
