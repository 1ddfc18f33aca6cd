package perspectiva.training.certificate.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import perspectiva.spi.ApiPart;

/** What the interface for programs says of documents about training. */
@ApplicationScoped
public class CertificateApi implements ApiPart {

    private static final String FILE = "/perspectiva/training/certificates.json";

    @Override
    public String document() {
        try (InputStream file = CertificateApi.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
