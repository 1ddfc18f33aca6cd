package perspectiva.core.codes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** Kinds of economic activity by ОКВЭД 2, and the finder that leads from what people say to their codes. */
@Boundary
public class Activities {

    private static final int MOST = 50;

    @Inject
    CodeMemory memory;

    /** Those that may be meant, the best first. @param typed words in Russian or English, or a code or its beginning */
    @AllowedTo(Role.VISITOR)
    public List<Match> find(String typed, Locale language, int limit) {
        return memory.of(CodeList.OKVED).find(typed, language, Math.max(1, Math.min(limit, MOST)));
    }

    /** Retired ones too: old records refer to them. Empty when the list does not have the code. */
    @AllowedTo(Role.VISITOR)
    public Optional<String> title(String code, Locale language) {
        return memory.of(CodeList.OKVED).byCode(code).map(known -> known.title(language));
    }
}
