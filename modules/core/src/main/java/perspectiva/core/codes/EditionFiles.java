package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The files of an edition, kept in the database until it is decided what becomes of them: whichever node goes on with the
 * work, after whatever restart, finds them. Packed and written as letters in pieces, which both databases store alike.
 */
@ApplicationScoped
class EditionFiles {

    private static final int PIECE = 32_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** In the caller's transaction. */
    void keep(long edition, List<BroughtFile> files) {
        entities.flush();
        try (PreparedStatement insert = entities.unwrap(Connection.class)
                .prepareStatement("insert into core_code_file (edition_id, file_number, piece, name, content)"
                        + " values (?, ?, ?, ?, ?)")) {
            for (int number = 0; number < files.size(); number++) {
                BroughtFile file = files.get(number);
                String packed = packed(file.content());
                for (int from = 0; from < packed.length(); from += PIECE) {
                    insert.setLong(1, edition);
                    insert.setInt(2, number);
                    insert.setInt(3, from / PIECE);
                    insert.setString(4, file.name());
                    insert.setString(5, packed.substring(from, Math.min(packed.length(), from + PIECE)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException unwritten) {
            throw new IllegalStateException("The files of an edition cannot be kept", unwritten);
        }
    }

    @SuppressWarnings("unchecked")
    List<BroughtFile> of(long edition) {
        List<Object[]> pieces = entities.createNativeQuery(
                        "select f.name, f.content, f.file_number from core_code_file f where f.edition_id = ?1"
                                + " order by f.file_number, f.piece")
                .setParameter(1, edition)
                .getResultList();
        Map<Object, StringBuilder> packed = new LinkedHashMap<>();
        Map<Object, String> names = new LinkedHashMap<>();
        for (Object[] piece : pieces) {
            names.put(piece[2], (String) piece[0]);
            packed.computeIfAbsent(piece[2], any -> new StringBuilder()).append((String) piece[1]);
        }
        List<BroughtFile> files = new ArrayList<>();
        packed.forEach((number, text) -> files.add(new BroughtFile(names.get(number), unpacked(text.toString()))));
        return files;
    }

    void forget(long edition) {
        entities.createNativeQuery("delete from core_code_file where edition_id = ?1")
                .setParameter(1, edition)
                .executeUpdate();
    }

    private static String packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static byte[] unpacked(String text) {
        try (GZIPInputStream packed =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return packed.readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
