package perspectiva.training.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.training.certificate.CertificateExport;
import perspectiva.training.certificate.CertificateFilter;
import perspectiva.training.certificate.CertificateRow;
import perspectiva.training.certificate.Certificates;
import perspectiva.training.certificate.entity.FrdoStatus;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.course.entity.DocumentKind;

/** The register. All its state stands in the address. */
@Named("trainingCertificatesView")
@RequestScoped
public class CertificatesView {

    @Inject
    Certificates certificates;

    @Inject
    CertificateExport export;

    private CertificateFilter filter;
    private Slice<CertificateRow> slice;
    private Columns.Chosen<CertificateRow> columns;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = CertificateFilter.of(address);
        slice = certificates.list(filter, CertificateFilter.paging(address));
        columns = export.chosen(address);
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public List<DocumentKind> getDocuments() {
        return List.of(DocumentKind.values());
    }

    public List<FrdoStatus> getReports() {
        return List.of(FrdoStatus.values());
    }

    public CertificateFilter getFilter() {
        return filter;
    }

    public String getStanding() {
        return filter.standing();
    }

    public String getDocument() {
        return filter.document();
    }

    public String getFrdo() {
        return filter.frdo();
    }

    public Columns.Chosen<CertificateRow> getColumns() {
        return columns;
    }

    public Slice<CertificateRow> getSlice() {
        return slice;
    }
}
