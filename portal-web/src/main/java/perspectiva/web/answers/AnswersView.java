package perspectiva.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.modules.Extensions;
import perspectiva.spi.Caller;
import perspectiva.spi.DemandAnswers;

/** What is done about the need or the group of needs a page shows; the page says which by {@code portal:answers}. */
@Named("answersView")
@RequestScoped
public class AnswersView {

    @Inject
    Extensions extensions;

    @Inject
    Caller caller;

    private final Map<String, List<DemandAnswers.Answer>> found = new HashMap<>();

    /** Read once a request. */
    @Transactional
    public List<DemandAnswers.Answer> of(String kind, long record) {
        return found.computeIfAbsent(kind + " " + record, any -> ask(kind, record));
    }

    private List<DemandAnswers.Answer> ask(String kind, long record) {
        List<DemandAnswers.Answer> answers = new ArrayList<>();
        extensions.ask(DemandAnswers.class, module -> answers.addAll(module.answersTo(kind, record, caller)));
        return answers;
    }
}
