package perspectiva.needs.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import perspectiva.core.start.Settings;

/** The brought tables, in the data folder's {@code imports} until their needs are stored. */
@ApplicationScoped
class ImportFiles {

    @Inject
    Settings settings;

    void keep(long id, InputStream content) {
        Path file = place(id);
        try {
            Files.createDirectories(file.getParent());
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException("The brought table cannot be kept", full);
        }
    }

    BroughtTable open(long id) throws IOException {
        return BroughtTable.open(place(id));
    }

    void remove(long id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private Path place(long id) {
        return settings.data().resolve("imports").resolve(String.valueOf(id));
    }
}
