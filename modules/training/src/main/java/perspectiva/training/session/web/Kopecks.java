package perspectiva.training.session.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.text.PageTexts;

/** Roubles with kopecks as people type them, "616 000,50"; kopecks inside. */
@Named("trainingKopecks")
@ApplicationScoped
public class Kopecks implements Converter<Long> {

    private static final Pattern MONEY = Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,2}))?");
    private static final long ROUBLE = 100;
    private static final long TEN = 10;

    @Inject
    PageTexts text;

    @Override
    public Long getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Long kopecks = read(typed);
        if (kopecks == null) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text.get("training.session.refused.money"), null));
        }
        return kopecks;
    }

    /** Null when it is no money. */
    static Long read(String typed) {
        Matcher money = MONEY.matcher(typed.replaceAll("[\\s\\u00a0\\u202f₽]|руб\\.?|р\\.", ""));
        if (!money.matches()) {
            return null;
        }
        String part = money.group(2);
        long kopecks = part == null ? 0 : part.length() == 1 ? Long.parseLong(part) * TEN : Long.parseLong(part);
        return Long.parseLong(money.group(1)) * ROUBLE + kopecks;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Long kopecks) {
        return kopecks == null ? "" : written(kopecks);
    }

    static String written(long kopecks) {
        return kopecks % ROUBLE == 0
                ? String.valueOf(kopecks / ROUBLE)
                : "%d,%02d".formatted(kopecks / ROUBLE, kopecks % ROUBLE);
    }
}
