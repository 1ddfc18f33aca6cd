package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether rows and files belong together. */
@ApplicationScoped
@Transactional
public class DocumentStock {

    private static final int PORTION = 500;

    /** How many are named one by one. */
    private static final int NAMED = 10;

    @Inject
    DocumentRows rows;

    @Inject
    DocumentFiles files;

    boolean isOwned(String storedAs) {
        return rows.isOwned(storedAs);
    }

    /** Documents whose files are gone. */
    List<Document> lost() {
        List<Document> lost = new ArrayList<>();
        List<Document> portion = rows.stored(0, PORTION);
        while (!portion.isEmpty()) {
            portion.stream()
                    .filter(one -> one.storedAs().filter(files::isThere).isEmpty())
                    .forEach(lost::add);
            portion = rows.stored(portion.get(portion.size() - 1).id(), PORTION);
        }
        return lost;
    }

    /** What is wrong, for the command line; empty when every document has its file. */
    public Optional<String> fault() {
        List<Document> lost = lost();
        return lost.isEmpty() ? Optional.empty() : Optional.of(sentence(lost));
    }

    public long count() {
        return rows.count();
    }

    static String sentence(List<Document> lost) {
        String some = lost.stream()
                .limit(NAMED)
                .map(one -> one.id() + " of " + one.kind() + " " + one.recordId())
                .collect(Collectors.joining(", "));
        return lost.size() + " document(s) have lost their files; restore them from a backup: " + some;
    }
}
