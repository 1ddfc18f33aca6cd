package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Says by a file's content alone what it is: neither its name nor the browser's word counts. Tika's list of signatures tells
 * most; what lies in a ZIP is looked into, see {@link OfficeFile}.
 */
@ApplicationScoped
class Sniffer {

    private static final Map<String, DocumentType> PLAIN =
            Map.of("application/pdf", DocumentType.PDF, "image/jpeg", DocumentType.JPEG, "image/png", DocumentType.PNG);

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /**
     * What the file is; empty when it is nothing that is taken.
     *
     * @throws UnsafeFile when it would be taken, did it not hold programs
     */
    Optional<DocumentType> typeOf(Path file) throws IOException {
        DocumentType plain = PLAIN.get(signature(file).getBaseType().toString());
        if (plain != null) {
            return Optional.of(plain);
        }
        return isZip(file) ? OfficeFile.typeOf(file) : Optional.empty();
    }

    private static MediaType signature(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return java.util.Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }
}
