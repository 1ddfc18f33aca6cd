package perspectiva.training.session.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import perspectiva.spi.ApiPart;

/** What the interface for programs says of calendars. */
@ApplicationScoped
public class CalendarApi implements ApiPart {

    private static final String FILE = "/perspectiva/training/calendars.json";

    @Override
    public String document() {
        try (InputStream file = CalendarApi.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
