package perspectiva.training.figures.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Now;
import perspectiva.core.text.PageTexts;
import perspectiva.training.figures.FigureRow;
import perspectiva.training.figures.Figures;
import perspectiva.training.figures.YearFigures;

/** The figures of training. Year and course stand in the address. */
@Named("trainingFiguresView")
@RequestScoped
public class FiguresView {

    private static final int YEARS = 5;

    @Inject
    Figures figures;

    @Inject
    PageTexts text;

    private int year;
    private Long course;
    private YearFigures told;
    private Map<Long, String> courses;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        year = Address.year(address);
        course = Address.number(address, "course").orElse(null);
        told = figures.of(year, Address.number(address, "course"));
        courses = figures.courses(year);
    }

    /** What a line is called. */
    public String line(String table, FigureRow row) {
        return table.equals("quarters") ? text.of("training.figures.quarter", Integer.valueOf(row.word())) : row.word();
    }

    /** This year and those before it. */
    public List<Integer> getYears() {
        return IntStream.range(0, YEARS)
                .mapToObj(before -> Now.today().getYear() - before)
                .toList();
    }

    public Map<Long, String> getCourses() {
        return courses;
    }

    public YearFigures getTold() {
        return told;
    }

    public int getYear() {
        return year;
    }

    /** Null when all are shown. */
    public Long getCourse() {
        return course;
    }
}
