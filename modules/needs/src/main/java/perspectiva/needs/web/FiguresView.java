package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import perspectiva.core.store.Now;
import perspectiva.needs.Figure;
import perspectiva.needs.Figures;
import perspectiva.needs.FiguresExport;
import perspectiva.needs.Pace;

/** The figures of needs. The year stands in the address. */
@Named("needsFiguresView")
@RequestScoped
public class FiguresView {

    private static final int YEARS = 4;

    @Inject
    Figures figures;

    private int year;
    private Figure posts;
    private Figure ages;
    private List<Pace> paces;

    public void load() {
        year = FiguresExport.year(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        posts = figures.posts();
        ages = figures.ages();
        paces = figures.paces(year);
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

    /** This year and those before it. */
    public List<Integer> getYears() {
        return IntStream.range(0, YEARS)
                .mapToObj(before -> Now.today().getYear() - before)
                .toList();
    }

    public int getYear() {
        return year;
    }

    public Figure getPosts() {
        return posts;
    }

    public Figure getAges() {
        return ages;
    }

    public List<Pace> getPaces() {
        return paces;
    }
}
