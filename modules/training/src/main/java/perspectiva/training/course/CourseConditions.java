package perspectiva.training.course;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.people.Typed;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Reader;
import perspectiva.training.course.entity.VersionState;

/** The conditions of one query over courses {@code c}, and their values: what the filter wants, and what the reader may see. */
final class CourseConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CourseConditions() {}

    /** What the reader may know of what is wanted. */
    static CourseConditions visibleTo(Reader reader, CourseFilter filter) {
        CourseConditions wanted = wanted(filter);
        if (!reader.isOffice()) {
            wanted.and(
                    "(c.ownerId = :own or exists (select r.id from CourseVersion r where r.course = c and r.reviewed = 1"
                            + " and 1 = :employer))");
            wanted.set("own", reader.institution());
            wanted.set("employer", reader.isEmployer() ? 1 : 0);
        }
        wanted.stage(reader, filter.stage());
        return wanted;
    }

    /** What is offered to everybody. */
    static CourseConditions offered(CourseFilter filter) {
        CourseConditions wanted = wanted(filter);
        wanted.and("v.course = c and v.activeSlot = 0");
        return wanted;
    }

    private static CourseConditions wanted(CourseFilter filter) {
        CourseConditions wanted = new CourseConditions();
        if (!filter.words().isEmpty()) {
            wanted.and("c.soughtAs like :words");
            wanted.set("words", Typed.pattern(filter.words()));
        }
        Stream.of(CourseKind.values())
                .filter(kind -> kind.word().equals(filter.kind()))
                .findFirst()
                .ifPresent(kind -> {
                    wanted.and("c.kind = :kind");
                    wanted.set("kind", kind);
                });
        if (!filter.major().isEmpty()) {
            wanted.and("exists (select d.id from Course d join d.occupations o where d = c and o like :major)");
            wanted.set("major", filter.major() + "%");
        }
        return wanted;
    }

    private void stage(Reader reader, String stage) {
        String state = stateOf(stage);
        Stream.of(VersionState.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .ifPresent(one -> {
                    and("exists (select s.id from CourseVersion s where s.course = c and s.state = :state"
                            + " and s.returned = :returned" + reviewed(stage, one) + visible(reader) + ")");
                    set("state", one);
                    set("returned", stage.equals("returned") ? 1 : 0);
                });
    }

    /** Two stages are not states: a draft that came back, and a version that waits for an employer. */
    private static String stateOf(String stage) {
        return switch (stage) {
            case "returned" -> VersionState.DRAFT.word();
            case "reviewed" -> VersionState.METHODOLOGICAL_REVIEW.word();
            default -> stage;
        };
    }

    private static String reviewed(String stage, VersionState state) {
        if (state != VersionState.METHODOLOGICAL_REVIEW) {
            return "";
        }
        return " and s.reviewed = " + (stage.equals("reviewed") ? 1 : 0);
    }

    /** The same rule as {@link perspectiva.training.course.entity.CourseVersion#isVisibleTo}; uses the values set before. */
    private static String visible(Reader reader) {
        return reader.isOffice() ? "" : " and (c.ownerId = :own or s.reviewed = 1 and 1 = :employer)";
    }

    private void and(String condition) {
        conditions.add(condition);
    }

    private void set(String name, Object value) {
        values.put(name, value);
    }

    String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
