package perspectiva.training.course;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import perspectiva.core.accounts.Capabilities;
import perspectiva.core.caller.Identity;
import perspectiva.core.codes.Skills;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Now;
import perspectiva.core.text.Texts;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.Approval;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.course.entity.Written;

/** What trainers, methodists, employers and the directorate do with versions of courses. */
@Boundary
public class CourseVersions {

    /** What the history calls a version. */
    public static final String KIND = "training.version";

    /** The capability of those at an institution who judge how its courses are taught. */
    static final String METHODIST = "methodist";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CourseRows rows;

    @Inject
    Readers readers;

    @Inject
    HoursFloors floors;

    @Inject
    Licences licences;

    @Inject
    Organisations organisations;

    @Inject
    Capabilities capabilities;

    @Inject
    Skills skills;

    @Inject
    CourseJournal journal;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    @AllowedTo({DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL})
    public VersionSheet byId(long id) {
        CourseVersion version = visible(id);
        version.course().occupations();
        return new VersionSheet(version, version.syllabus(), approvals(version));
    }

    private List<Approval> approvals(CourseVersion version) {
        return entities.createQuery(
                        "select a from Approval a where a.versionId = :version and a.round = :round order by a.id",
                        Approval.class)
                .setParameter("version", version.id())
                .setParameter("round", version.round())
                .getResultList();
    }

    /** Begins the first version of a course, or the next one as a copy of its latest. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER})
    public CourseVersion begin(long courseId) {
        Course course = held(courseId);
        List<CourseVersion> before = rows.versions(List.of(courseId));
        if (before.stream().anyMatch(one -> one.state().isOnItsWay())) {
            throw new Refused("training.version.refused.begun", course.title());
        }
        Syllabus copied = before.isEmpty() ? new Syllabus() : before.get(0).syllabus();
        copied.getTerms().setValidFrom(null);
        CourseVersion version = new CourseVersion(course, copied, caller);
        entities.persist(version);
        entities.flush();
        journal.moved(version, "", "");
        return version;
    }

    /**
     * Saves what the sheet says while it is a draft.
     *
     * @param opened the version of the record the sheet was opened with
     */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER})
    public CourseVersion save(long id, int opened, Syllabus syllabus) {
        CourseVersion version = kept(id, opened);
        syllabus.getOutcomes().stream()
                .filter(outcome -> outcome.getSkill() != null && !skills.isListed(outcome.getSkill()))
                .findFirst()
                .ifPresent(unlisted -> {
                    throw new Refused("training.version.refused.skill", unlisted.getSkill()).at("outcomes");
                });
        version.amend(syllabus, caller);
        entities.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        return version;
    }

    /** Sends it to be approved. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER})
    public CourseVersion submit(long id, int opened) {
        CourseVersion version = kept(id, opened);
        int fewest = floors.fewest(version.course().kind(), version.validFrom().orElseGet(Now::today));
        return change(version, "", one -> one.submit(caller, fewest));
    }

    /** The methodist's word: the directorate's, or that of a methodist at the institution. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER})
    public CourseVersion review(long id, int opened, String remark) {
        CourseVersion version = kept(id, opened);
        expectMethodist();
        return approve(version, remark, one -> one.review(caller, remark));
    }

    /** An employer's word. */
    @AllowedTo({EMPLOYER, MEMBER})
    public CourseVersion validate(long id, int opened, String remark) {
        CourseVersion version = opened(id, opened);
        return approve(
                version,
                remark,
                one -> one.validate(caller, organisations.mine().orElse(null), remark));
    }

    @AllowedTo(DIRECTOR)
    public CourseVersion approve(long id, int opened, String remark) {
        return approve(opened(id, opened), remark, one -> one.approve(caller, remark));
    }

    private CourseVersion approve(CourseVersion version, String remark, Function<CourseVersion, Approval> word) {
        return change(version, remark, one -> entities.persist(word.apply(one)));
    }

    /** Offers it in place of the version offered so far, which is retired by this. */
    @AllowedTo(DIRECTOR)
    public CourseVersion activate(long id, int opened) {
        CourseVersion version = opened(id, opened);
        Course course = version.course();
        boolean isLicensed = licences.covers(course.ownerId(), course.kind(), Now.today());
        String why = texts.text(Identity.RUSSIAN, "training.version.record.replaced", version.number());
        rows.active(course.id()).ifPresent(former -> change(former, why, one -> one.retire(why)));
        return change(version, "", one -> one.activate(isLicensed));
    }

    /** @param reason what is to be mended */
    @AllowedTo({DIRECTOR, TRAINER, EMPLOYER, MEMBER})
    public CourseVersion sendBack(long id, int opened, String reason) {
        CourseVersion version = opened(id, opened);
        if (!mayJudge(version)) {
            throw new Refused.NotAllowed();
        }
        return change(version, reason, one -> one.sendBack(reason));
    }

    @AllowedTo(DIRECTOR)
    public CourseVersion retire(long id, int opened, String reason) {
        return change(opened(id, opened), reason, one -> one.retire(reason));
    }

    /** Whether it is the caller's turn to say yes or to send it back. */
    @AllowedTo({DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL})
    public boolean mayJudge(CourseVersion version) {
        return switch (version.stage()) {
            case "methodological_review" ->
                version.course().isKeptBy(caller) && isMethodist() && !version.isPreparedBy(caller);
            case "reviewed" ->
                caller.is(DIRECTOR)
                        || readers.current().isEmployer()
                                && !caller.actsFor(version.course().ownerId());
            case "employer_validated" -> caller.is(DIRECTOR) && !version.isPreparedBy(caller);
            default -> false;
        };
    }

    private boolean isMethodist() {
        return caller.is(DIRECTOR) || capabilities.holds(caller, METHODIST);
    }

    private void expectMethodist() {
        if (!isMethodist()) {
            throw new Refused("training.version.refused.methodist");
        }
    }

    /** Does one thing to it, stores it and writes it down. The course's own record moves too: what is found by it has changed. */
    private CourseVersion change(CourseVersion version, String reason, Consumer<CourseVersion> verb) {
        String before = version.stage();
        verb.accept(version);
        entities.lock(version.course(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        journal.moved(version, before, Written.tidy(reason));
        return version;
    }

    /** As it was when the caller looked at it, for the caller alone until the transaction ends. */
    private CourseVersion opened(long id, int opened) {
        CourseVersion version = visible(id);
        entities.lock(version.course(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(version);
        if (version.version() != opened) {
            throw new Refused.ChangedMeanwhile();
        }
        return version;
    }

    private CourseVersion kept(long id, int opened) {
        CourseVersion version = opened(id, opened);
        if (!version.course().isKeptBy(caller)) {
            throw new Refused.NotAllowed();
        }
        return version;
    }

    private CourseVersion visible(long id) {
        CourseVersion version = entities.find(CourseVersion.class, id);
        if (version == null || !version.isVisibleTo(readers.current())) {
            throw new Refused.NotFound();
        }
        return version;
    }

    private Course held(long id) {
        Course course = entities.find(Course.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (course == null || !course.isKeptBy(caller)) {
            throw new Refused.NotFound();
        }
        return course;
    }
}
