package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Formats;
import perspectiva.core.text.PageTexts;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Vacancies;
import perspectiva.needs.Vacancy;
import perspectiva.needs.web.NeedFacts.Fact;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** One vacancy as the town reads it; gone for good once it is no longer offered. */
@Named("vacancyView")
@RequestScoped
public class VacancyView {

    @Inject
    Vacancies vacancies;

    @Inject
    Occupations occupations;

    @Inject
    NeedFacts facts;

    @Inject
    Settings settings;

    @Inject
    PageTexts texts;

    @Inject
    Formats formats;

    @Inject
    Caller caller;

    private Long id;
    private Vacancy vacancy;
    private List<NeedRow> similar = List.of();

    public void load() throws IOException {
        if (id == null) {
            throw new Refused.NotFound();
        }
        vacancy = vacancies.byId(id);
        if (!vacancy.isOpen()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_GONE, null);
            faces.responseComplete();
            return;
        }
        similar = vacancies.similar(vacancy);
    }

    /** What search engines read. */
    public String getPosting() {
        return JobPosting.of(vacancy, settings.address() + "/needs/vacancy?id=" + id);
    }

    /** The short facts of work and offer; the long texts stand beside them. */
    public List<Fact> getOffered() {
        return Stream.of("WORK", "OFFER")
                .flatMap(group -> facts.of(vacancy.form(), group).stream())
                .filter(fact -> !fact.isLong())
                .toList();
    }

    /** Two sentences about it, for those who find it elsewhere. */
    public String getDescribed() {
        String pay = formats.pay(vacancy.payFrom(), vacancy.payTo());
        return texts.filled("needs.vacancy.described", List.of(vacancy.place(), pay));
    }

    /** Whether the employer says whom to call or write to; otherwise the office leads on. */
    public boolean isReachable() {
        return Stream.of(vacancy.contactPhone(), vacancy.contactEmail())
                .anyMatch(said -> said != null && !said.isBlank());
    }

    public String getOccupation() {
        return vacancy.occupation() == null ? "" : occupations.title(vacancy.occupation(), caller.language());
    }

    public List<NeedRow> getSimilar() {
        return similar;
    }

    public Vacancy getVacancy() {
        return vacancy;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
