package perspectiva.training.course;

import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;
import perspectiva.training.course.entity.Written;

/**
 * Which courses are wanted; empty means all.
 *
 * @param words in the title, the code or the institution's name, in this order
 * @param kind the word of a course's kind
 * @param stage what people call the state of a version the course has
 * @param major the first digits of an occupation, one to four
 */
public record CourseFilter(String words, String kind, String stage, String major) {

    public static final CourseFilter ALL = new CourseFilter("", "", "", "");

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static CourseFilter of(Map<String, String> address) {
        String major = address.getOrDefault("major", "");
        return new CourseFilter(
                Written.tidy(address.get("q")),
                address.getOrDefault("kind", ""),
                address.getOrDefault("stage", ""),
                major.matches("\\d{1,4}") ? major : "");
    }

    /** Which page of the list, in which order. */
    public static Paging paging(Map<String, String> address) {
        return Address.paging(address);
    }

    CourseFilter withStage(String other) {
        return new CourseFilter(words, kind, other, major);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
