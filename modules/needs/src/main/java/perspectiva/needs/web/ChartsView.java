package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Now;
import perspectiva.needs.Chart;
import perspectiva.needs.Charts;
import perspectiva.needs.Jobseekers;
import perspectiva.needs.Pace;
import perspectiva.needs.entity.JobseekerCount;

/** The figures of needs. The year stands in the address. */
@Named("needsChartsView")
@RequestScoped
public class ChartsView {

    private static final int YEARS = 4;

    @Inject
    Charts charts;

    @Inject
    Jobseekers jobseekers;

    private int year;
    private Chart posts;
    private Chart ages;
    private List<Pace> paces;
    private List<JobseekerCount> counts;

    public void load() {
        year = Address.year(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        posts = charts.posts();
        ages = charts.ages();
        paces = charts.paces(year);
        counts = jobseekers.counts();
    }

    /** How long a bar is drawn, in hundredths of the longest. */
    public long share(double value, double longest) {
        return longest <= 0 ? 0 : Math.round(100 * value / longest);
    }

    /** The longest upper quartile of the year, in days. */
    public double getSlowest() {
        return paces.stream()
                .filter(Pace::isTold)
                .mapToDouble(pace -> pace.days().upper())
                .max()
                .orElse(0);
    }

    /** The most posts for one jobseeker. */
    public double getTightest() {
        return counts.stream()
                .mapToDouble(count -> count.postsPerJobseeker().orElse(0))
                .max()
                .orElse(0);
    }

    /** This year and those before it. */
    public List<Integer> getYears() {
        return IntStream.range(0, YEARS)
                .mapToObj(before -> Now.today().getYear() - before)
                .toList();
    }

    public int getYear() {
        return year;
    }

    public Chart getPosts() {
        return posts;
    }

    public Chart getAges() {
        return ages;
    }

    public List<JobseekerCount> getCounts() {
        return counts;
    }

    public List<Pace> getPaces() {
        return paces;
    }
}
