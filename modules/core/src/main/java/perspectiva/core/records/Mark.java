package perspectiva.core.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing the installation remembers about itself. */
@Entity
@Table(name = "core_setting")
public class Mark {

    @Id
    private String name;

    @Column(name = "content")
    private String content;

    protected Mark() {}

    Mark(String name) {
        this.name = name;
    }

    String content() {
        return content;
    }

    void put(String newContent) {
        content = newContent;
    }
}
