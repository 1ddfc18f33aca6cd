package perspectiva.training.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Refused;
import perspectiva.training.course.OpenCourse;
import perspectiva.training.course.OpenCourses;
import perspectiva.training.course.entity.Syllabus;

/** One course as the town reads it. */
@Named("trainingOfferView")
@RequestScoped
public class OfferView {

    @Inject
    OpenCourses courses;

    @Inject
    CourseWords words;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    private Long id;
    private OpenCourse open;

    public void load() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        open = courses.byId(id);
    }

    /** What search engines read. */
    public String linked(List<CourseLinkedData.Instance> instances) {
        return CourseLinkedData.of(
                open,
                getDescribed(),
                getPrerequisites(),
                getDocument(),
                settings.address() + "/training/offer?id=" + id,
                instances);
    }

    /** A sentence or two about it, for those who find it elsewhere. */
    public String getDescribed() {
        String hours = words.hours(open.version().hours());
        return open.course().summary().isEmpty()
                ? texts.of("training.offer.described", hours, open.course().ownerName())
                : open.course().summary();
    }

    /** Who may enter, in words. */
    public String getPrerequisites() {
        String education = texts.get("training.education."
                + getSyllabus().getTerms().getEntryEducation().word());
        String more = getSyllabus().getTerms().getEntryRequirements();
        return more.isEmpty() ? education : education + ". " + more;
    }

    public String getDocument() {
        return texts.get("training.document." + open.version().document().word());
    }

    public OpenCourse getOpen() {
        return open;
    }

    public Syllabus getSyllabus() {
        return open.syllabus();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
