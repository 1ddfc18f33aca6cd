package perspectiva.training;

import static perspectiva.spi.Page.page;
import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.HomePart;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;

/** The partnership's training centre and other institutions keep their courses, and run them. */
@ApplicationScoped
public class TrainingModule implements PortalModule {

    @Override
    public String name() {
        return "training";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                page("catalogue").icon("vacancies").forEverybody().stateless(),
                page("offer").forEverybody().outsideMenu().stateless(),
                page("courses")
                        .icon("paper")
                        .onlyFor(DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL)
                        .stateless(),
                page("course")
                        .onlyFor(DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL)
                        .outsideMenu(),
                page("version")
                        .onlyFor(DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL)
                        .outsideMenu(),
                page("compare")
                        .onlyFor(DIRECTOR, TRAINER, MEMBER, EMPLOYER, BOARD, COUNCIL)
                        .outsideMenu()
                        .stateless(),
                page("licences").onlyFor(DIRECTOR).outsideMenu(),
                page("hours").onlyFor(DIRECTOR).outsideMenu(),
                page("sessions")
                        .icon("desk")
                        .onlyFor(DIRECTOR, TRAINER, BOARD, COUNCIL)
                        .stateless(),
                page("session")
                        .onlyFor(DIRECTOR, TRAINER, BOARD, COUNCIL)
                        .outsideMenu()
                        .takingFiles(64),
                page("orders").onlyFor(DIRECTOR).outsideMenu().stateless(),
                page("order").onlyFor(DIRECTOR).outsideMenu(),
                page("calendar")
                        .icon("calendar")
                        .onlyFor(DIRECTOR, BOARD, COUNCIL)
                        .stateless(),
                page("timetable").icon("calendar").onlyFor(TRAINER).stateless(),
                page("people").icon("people").onlyFor(TRAINER).stateless(),
                page("meeting").onlyFor(DIRECTOR).outsideMenu(),
                page("enrolments").icon("people").onlyFor(DIRECTOR).stateless(),
                page("enrolment").onlyFor(DIRECTOR, TRAINER).outsideMenu(),
                page("agreement")
                        .onlyFor(DIRECTOR, PARTICIPANT, EMPLOYER, MEMBER)
                        .outsideMenu()
                        .stateless(),
                page("enter").onlyFor(DIRECTOR).outsideMenu(),
                page("mine").icon("paper").onlyFor(PARTICIPANT).stateless(),
                page("place").onlyFor(PARTICIPANT).outsideMenu(),
                page("apply").onlyFor(PARTICIPANT).outsideMenu(),
                page("staff").icon("people").onlyFor(EMPLOYER, MEMBER).stateless(),
                page("send").onlyFor(EMPLOYER, MEMBER).outsideMenu(),
                page("sent").onlyFor(EMPLOYER, MEMBER).outsideMenu(),
                page("list").onlyFor(DIRECTOR, EMPLOYER, MEMBER).outsideMenu().takingFiles(4),
                page("marks").icon("check").onlyFor(DIRECTOR, TRAINER).stateless(),
                page("attendance").onlyFor(DIRECTOR, TRAINER).outsideMenu(),
                page("sheet").onlyFor(DIRECTOR, TRAINER).outsideMenu().stateless(),
                page("code").onlyFor(DIRECTOR, TRAINER).outsideMenu().stateless(),
                page("journal").onlyFor(DIRECTOR, TRAINER).outsideMenu().stateless(),
                page("results").onlyFor(DIRECTOR, TRAINER).outsideMenu(),
                page("protocol").onlyFor(DIRECTOR, TRAINER).outsideMenu().stateless(),
                page("verdicts").onlyFor(DIRECTOR).outsideMenu().stateless(),
                page("presence").icon("check").onlyFor(PARTICIPANT),
                page("evaluations").icon("figures").onlyFor(DIRECTOR, TRAINER).stateless(),
                page("evaluation").onlyFor(DIRECTOR, TRAINER).outsideMenu(),
                page("ratings").onlyFor(DIRECTOR).outsideMenu().stateless(),
                page("formpaper").onlyFor(DIRECTOR, TRAINER).outsideMenu().stateless(),
                page("keyin").onlyFor(DIRECTOR).outsideMenu(),
                page("answer").forEverybody().outsideMenu(),
                page("feeds")
                        .onlyFor(DIRECTOR, TRAINER, BOARD, COUNCIL, PARTICIPANT)
                        .outsideMenu(),
                page("certificates").icon("good").onlyFor(DIRECTOR).stateless(),
                page("certificate").onlyFor(DIRECTOR).outsideMenu(),
                page("issue").onlyFor(DIRECTOR).outsideMenu(),
                page("keys").onlyFor(DIRECTOR).outsideMenu(),
                page("mycertificates").icon("good").onlyFor(PARTICIPANT),
                page("verify").icon("check").forEverybody().stateless(),
                page("figures")
                        .icon("columns")
                        .onlyFor(DIRECTOR, BOARD, COUNCIL)
                        .stateless(),
                page("rooms").icon("place").onlyFor(DIRECTOR).stateless(),
                page("room").onlyFor(DIRECTOR).outsideMenu(),
                page("trainers").icon("people").onlyFor(DIRECTOR).stateless(),
                page("trainer").onlyFor(DIRECTOR).outsideMenu(),
                page("checkmany")
                        .onlyFor(DIRECTOR, BOARD, COUNCIL, MEMBER, EMPLOYER)
                        .outsideMenu());
    }

    @Override
    public List<HomePart> homeParts() {
        return List.of(HomePart.own("today", TRAINER), HomePart.own("next", PARTICIPANT), HomePart.offer("enrolling"));
    }
}
