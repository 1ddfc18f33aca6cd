package perspectiva.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.text.PageTexts;

/** Whole roubles as people type them, "58 000 ₽", and kopecks as the portal keeps them. */
@Named("rubles")
@ApplicationScoped
public class Rubles implements Converter<Long> {

    @Inject
    PageTexts text;

    @Override
    public Long getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits =
                typed.replaceAll("[\\s\\u00a0\\u202f₽]|руб\\.?|р\\.", "").replaceAll("[.,]00?$", "");
        if (!digits.matches("\\d{1,12}")) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text.get("needs.refused.pay.figure"), null));
        }
        return Long.parseLong(digits) * 100;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Long kopecks) {
        return kopecks == null ? "" : String.valueOf(kopecks / 100);
    }
}
