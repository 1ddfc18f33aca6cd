package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The register as a table, as its screen shows it: whatever the federal register asks for can be chosen there. */
@ApplicationScoped
public class CertificateExport extends ListExport<CertificateRow> {

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
    protected Columns<CertificateRow> table() {
        return new Columns<CertificateRow>()
                .always("training.certificate.number", CertificateRow::number)
                .always("training.certificate.holder", CertificateRow::holder)
                .usual("course", "training.certificate.course", CertificateRow::title)
                .more(
                        "document",
                        "training.certificate.document",
                        (row, in) -> texts.text(
                                in, "training.document." + row.document().word()))
                .more("hours", "training.certificate.hours", CertificateRow::hours)
                .more("period", "training.session.dates")
                .with("training.certificate.from", CertificateRow::startsOn)
                .with("training.certificate.to", CertificateRow::endsOn)
                .more("provider", "training.certificate.provider", CertificateRow::provider)
                .usual("issued", "training.certificate.issuedon", CertificateRow::issuedOn)
                .usual("until", "training.certificate.validuntil", CertificateRow::validUntil)
                .usual(
                        "frdo",
                        "training.certificate.frdo",
                        (row, in) -> texts.text(
                                in, "training.certificate.frdo." + row.frdo().word()))
                .always(
                        "training.certificate.state",
                        (row, in) -> texts.text(
                                in,
                                "training.certificate.state." + row.standing().word()));
    }

    @Override
    protected Stream<CertificateRow> all(Map<String, String> address, Caller caller) {
        return rows.all(CertificateFilter.of(address), CertificateFilter.paging(address));
    }
}
