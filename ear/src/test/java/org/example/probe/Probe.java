package org.example.probe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;

/** A record with a name and, once adopted, a number. */
@Entity
@Table(name = "probe_probe")
public class Probe extends StoredRecord {

    private String name;

    @Column(name = "given_number")
    private String number;

    protected Probe() {}

    Probe(String name) {
        this.name = name;
    }

    void rename(String other) {
        name = other;
    }

    void adopt(String given) {
        number = given;
    }
}
