package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.store.Now;
import perspectiva.spi.PublicRecord;
import perspectiva.spi.PublicRecords;

/** Tells search engines of the vacancies that are offered now. */
@ApplicationScoped
public class PublicVacancies implements PublicRecords {

    @Inject
    NeedRows rows;

    @Override
    public List<PublicRecord> latest(int limit) {
        return rows.offered(limit).stream()
                .map(offered -> new PublicRecord(
                        "/needs/vacancy?id=" + offered.id(),
                        offered.postedAt().atZone(Now.zone()).toLocalDate()))
                .toList();
    }
}
