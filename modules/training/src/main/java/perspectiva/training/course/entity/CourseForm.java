package perspectiva.training.course.entity;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What somebody says about a course. A bean with setters because pages write into it. */
public class CourseForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String code = "";
    private String title = "";
    private CourseKind kind;
    private Long owner;
    private String summary = "";
    private final List<String> occupations = new ArrayList<>();

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Written.tidy(code);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Written.tidy(title);
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    /** The record number of the institution it belongs to. */
    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = Written.tidy(summary);
    }

    /** Unit groups of ISCO-08, the foremost first. */
    public List<String> getOccupations() {
        return occupations;
    }
}
