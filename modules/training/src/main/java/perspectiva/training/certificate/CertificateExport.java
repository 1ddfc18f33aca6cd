package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The register as a table, with the filters and the order of the screen: what the federal register asks for is in it. */
@ApplicationScoped
public class CertificateExport implements Export {

    @Inject
    CertificateRows rows;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.certificate.number",
                "training.certificate.document",
                "training.certificate.holder",
                "training.certificate.course",
                "training.certificate.hours",
                "training.certificate.from",
                "training.certificate.to",
                "training.certificate.provider",
                "training.certificate.issuedon",
                "training.certificate.validuntil",
                "training.certificate.state",
                "training.certificate.frdo");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return rows.all(CertificateFilter.of(filters), CertificateFilter.paging(filters))
                .map(row -> cells(row, caller));
    }

    private List<Object> cells(CertificateRow row, Caller caller) {
        return Arrays.asList(
                row.number(),
                texts.text(
                        caller.language(), "training.document." + row.document().word()),
                row.holder(),
                row.title(),
                row.hours(),
                row.startsOn(),
                row.endsOn(),
                row.provider(),
                row.issuedOn(),
                row.validUntil(),
                texts.text(
                        caller.language(),
                        "training.certificate.state." + row.standing().word()),
                texts.text(
                        caller.language(),
                        "training.certificate.frdo." + row.frdo().word()));
    }
}
