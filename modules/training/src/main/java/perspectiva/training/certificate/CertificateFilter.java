package perspectiva.training.certificate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Paging;
import perspectiva.training.certificate.entity.FrdoStatus;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.course.entity.DocumentKind;

/**
 * Which documents are wanted; empty means all.
 *
 * @param words each must occur in the number, the name or the course
 * @param standing the word of how they stand today
 * @param document the word of the kind of document
 * @param frdo the word of what the federal register knows
 * @param session a session's key
 */
public record CertificateFilter(String words, String standing, String document, String frdo, Optional<Long> session) {

    public static final CertificateFilter ALL = new CertificateFilter("", "", "", "", Optional.empty());

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static CertificateFilter of(Map<String, String> parameters) {
        String standing = parameters.getOrDefault("state", "");
        String document = parameters.getOrDefault("document", "");
        String frdo = parameters.getOrDefault("frdo", "");
        return new CertificateFilter(
                parameters.getOrDefault("q", "").strip(),
                standingOf(standing).isPresent() ? standing : "",
                documentOf(document).isPresent() ? document : "",
                frdoOf(frdo).isPresent() ? frdo : "",
                Address.number(parameters, "session"));
    }

    public static Paging paging(Map<String, String> parameters) {
        return Address.paging(parameters);
    }

    static Optional<Standing> standingOf(String word) {
        return Stream.of(Standing.values())
                .filter(standing -> standing.word().equals(word))
                .findFirst();
    }

    static Optional<DocumentKind> documentOf(String word) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    static Optional<FrdoStatus> frdoOf(String word) {
        return Stream.of(FrdoStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
