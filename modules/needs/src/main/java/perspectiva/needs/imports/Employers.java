package perspectiva.needs.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.people.Inn;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.spi.Refused;

/** Whose needs the lines of one import are: each employer is looked up once. */
final class Employers {

    /** An employer as a need names it. */
    record Employer(long id, String name, String inn) {}

    private final Organisations organisations;
    private final Optional<Employer> own;
    private final Map<String, Optional<Employer>> byInn = new HashMap<>();

    /** @param own the one employer whose needs they may be; empty when they may be anybody's */
    Employers(Organisations organisations, Optional<Long> own) {
        this.organisations = organisations;
        this.own = own.map(organisations::byId).map(Employers::employer);
    }

    /** @throws Refused beside the column of the taxpayer's number */
    Employer of(ImportLine line) {
        String typed = line.text(ImportColumn.INN);
        if (own.isPresent()) {
            if (typed != null && !own.get().inn().equals(new Inn(typed).digits())) {
                throw new Refused("needs.refused.import.notown").at(ImportColumn.INN.field());
            }
            return own.get();
        }
        if (typed == null) {
            throw new Refused("needs.refused.import.inn").at(ImportColumn.INN.field());
        }
        Inn inn = new Inn(typed);
        return byInn.computeIfAbsent(
                        inn.digits(), any -> organisations.byInn(inn).map(Employers::employer))
                .orElseThrow(
                        () -> new Refused("needs.refused.import.unknown", inn.digits()).at(ImportColumn.INN.field()));
    }

    private static Employer employer(Organisation found) {
        return new Employer(found.id(), found.shortName(), found.inn().digits());
    }
}
