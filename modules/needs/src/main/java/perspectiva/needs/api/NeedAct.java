package perspectiva.needs.api;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.api.ApiJson;
import perspectiva.core.api.ApiRefused;
import perspectiva.needs.Needs;
import perspectiva.needs.entity.Need;

/**
 * What a program does to a need, the same that people do on its page.
 *
 * @param act which of them
 * @param reason why, where an act wants a reason
 * @param posts how many are taken in all, for "fill", or are free again, for "reopen"
 */
record NeedAct(String act, String reason, Integer posts) {

    /** What can be done. */
    private enum Verb {
        SUBMIT,
        VERIFY,
        PUBLISH,
        RETURN,
        FILL,
        REOPEN,
        RENEW,
        WITHDRAW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static NeedAct of(String body) {
        return ApiJson.as(NeedAct.class, ApiJson.read(body, Set.of("act", "reason", "posts")));
    }

    private Verb verb() {
        return Stream.of(Verb.values())
                .filter(verb -> verb.word().equals(act))
                .findFirst()
                .orElseThrow(() -> ApiRefused.inBody(
                        "/act",
                        "core.refused.api.act",
                        Stream.of(Verb.values()).map(Verb::word).collect(Collectors.joining(", "))));
    }

    /** @param version the version the program has read */
    Need to(long id, int version, Needs needs) {
        int figure = posts == null ? -1 : posts;
        return switch (verb()) {
            case SUBMIT -> needs.submit(id, version);
            case VERIFY -> needs.verify(id, version);
            case PUBLISH -> needs.publish(id, version);
            case RETURN -> needs.returnToEmployer(id, version, reason);
            case FILL -> needs.fill(id, version, figure);
            case REOPEN -> needs.reopen(id, version, figure);
            case RENEW -> needs.renew(id, version);
            case WITHDRAW -> needs.withdraw(id, version, reason);
        };
    }
}
