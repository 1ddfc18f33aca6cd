package perspectiva.training.assessment;

import static perspectiva.training.assessment.ExaminedGroup.EXAM;
import static perspectiva.training.assessment.ExaminedGroup.typed;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import perspectiva.core.records.Numbers;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.assessment.entity.ExamTerms;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.attendance.AttendanceRows;
import perspectiva.training.attendance.PassMarks;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.Judging;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.SomeRows;
import perspectiva.training.session.entity.CourseSession;

/** All that marks, judges and measures, around one entity manager. Who judges and who learns is made plain, the rest is real. */
final class ExamDesk {

    private static final int FIRST = 1;

    final Results results = new Results();
    final Verdicts verdicts = new Verdicts();
    final WaitingExams waiting = new WaitingExams();
    final LearningGains gains = new LearningGains();
    final AssessmentPeople people = new AssessmentPeople();
    final MyResults mine = new MyResults();

    private final ExaminedGroup group;

    ExamDesk(ExaminedGroup group, EntityManager entities, Caller caller) {
        this.group = group;
        Texts texts = new Texts();
        texts.add("training", ExamDesk.class.getClassLoader());
        StandingWords words = new StandingWords();
        words.texts = texts;
        ResultRows rows = new ResultRows();
        rows.entities = entities;
        AssessmentTerms terms = new AssessmentTerms() {
            @Override
            ExamTerms exams() {
                return ExamTerms.USUAL;
            }
        };
        results.entities = entities;
        results.rows = rows;
        results.terms = terms;
        results.words = words;
        results.formats = new Formats();
        results.caller = caller;
        results.sessions = sessions(entities, caller);
        results.journal = journal();
        results.numbers = new Numbers() {
            @Override
            public String next(String prefix, int year) {
                return prefix + "-" + year + "-0001";
            }
        };
        verdicts.entities = entities;
        verdicts.rows = rows;
        verdicts.sessions = results.sessions;
        verdicts.judging = judging(entities);
        verdicts.enrolments = new Enrolments() {
            @Override
            public Enrolment byId(long id) {
                return entities.find(Enrolment.class, id);
            }
        };
        verdicts.standings = standings(rows);
        gains.rows = rows;
        gains.sessions = results.sessions;
        waiting.entities = entities;
        waiting.terms = terms;
        waiting.teaching = SomeRows.teaching(caller.is(Role.DIRECTOR) ? 0 : group.trainer);
        people.entities = entities;
        people.rows = rows;
        people.words = words;
        people.formats = new Formats();
        people.caller = caller;
        mine.entities = entities;
        mine.standings = verdicts.standings;
        mine.caller = caller;
    }

    int mark(long enrolment, String value) {
        return save(FIRST, typed(enrolment, value, "", 0));
    }

    int save(int attempt, MarkTyped... typed) {
        return save(attempt, null, typed);
    }

    int save(int attempt, String why, MarkTyped... typed) {
        SittingSheet known = results.grid(group.session, EXAM, attempt).sheet();
        return results.save(group.session, EXAM, attempt, known, List.of(typed), why);
    }

    private Sessions sessions(EntityManager entities, Caller caller) {
        return new Sessions() {
            @Override
            public CourseSession examined(long id) {
                return byId(id);
            }

            @Override
            public boolean isExamined(long id) {
                return !group.isTakenAway;
            }

            @Override
            public CourseSession byId(long id) {
                if (!caller.is(Role.DIRECTOR) && id == group.foreign) {
                    throw new Refused.NotFound();
                }
                return Optional.ofNullable(entities.find(CourseSession.class, id))
                        .orElseThrow(Refused.NotFound::new);
            }
        };
    }

    private Standings standings(ResultRows rows) {
        Standings standings = new Standings();
        standings.rows = rows;
        standings.attendance = new AttendanceRows() {
            @Override
            public Map<Long, AttendanceShare> shares(Collection<Long> enrolments) {
                return group.shares;
            }
        };
        standings.passMarks = new PassMarks() {
            @Override
            public int ofVersion(long version) {
                return 80;
            }
        };
        return standings;
    }

    private Judging judging(EntityManager entities) {
        return new Judging() {
            @Override
            public Enrolment held(long id, int version) {
                return entities.find(Enrolment.class, id);
            }

            @Override
            public List<Enrolment> learning(long of) {
                return entities.createQuery(
                                "select e from Enrolment e where e.session.id = :of and e.state = :attending",
                                Enrolment.class)
                        .setParameter("of", of)
                        .setParameter("attending", EnrolmentState.ATTENDING)
                        .getResultList();
            }

            @Override
            public void judge(Enrolment enrolment, Consumer<Enrolment> verdict, String why) {
                verdict.accept(enrolment);
                entities.flush();
                group.written.add(enrolment.state().word() + ":" + why);
            }
        };
    }

    private ResultJournal journal() {
        return new ResultJournal() {
            @Override
            void written(long enrolment, Assessment of, int attempt, Mark before, Mark after, String why) {
                group.written.add(said(before) + ">" + said(after) + why);
            }

            @Override
            void marked(CourseSession session, Assessment of, int attempt, int changed, boolean isLate) {
                group.written.add((isLate ? "corrected " : "marked ") + changed);
            }

            @Override
            void adopted(CourseSession session, Sitting sitting) {
                group.written.add("adopted " + sitting.number().orElseThrow());
            }

            private String said(Mark mark) {
                return mark == null ? "" : String.valueOf(mark.value());
            }
        };
    }
}
