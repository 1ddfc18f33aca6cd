package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.store.Paging;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Feed;

/** The latest vacancies for news readers, with the filters of the screen and no contact of anybody. */
@ApplicationScoped
public class VacanciesFeed implements Feed {

    private static final Paging LATEST = new Paging(1, 50, "", false);

    @Inject
    Vacancies vacancies;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "vacancies";
    }

    @Override
    public List<Entry> entries(Map<String, String> filters, Caller caller) {
        return vacancies.search(VacancyFilter.of(filters), LATEST).rows().stream()
                .map(row -> entry(row, caller.language()))
                .toList();
    }

    private Entry entry(NeedRow row, Locale language) {
        return new Entry("/needs/vacancy?id=" + row.id(), row.title(), summary(row, language), row.postedAt());
    }

    private String summary(NeedRow row, Locale language) {
        String employer = row.employer().isEmpty() ? texts.text(language, "needs.employer.withheld") : row.employer();
        String pay = row.isPaySaid() ? formats.pay(row.payFrom(), row.payTo(), language) : "";
        return Stream.of(employer, row.place(), pay, texts.text(language, "needs.posts", row.free()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
