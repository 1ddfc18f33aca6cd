package perspectiva.web.home;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.caller.ComesFrom;
import perspectiva.core.search.Hit;
import perspectiva.core.search.Search;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * What the search offers while somebody types: a JSON list for the script of the top bar. Whoever asks faster than anybody
 * types is answered 429; strangers are told apart by their address.
 */
@WebServlet("/suggest")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int OFFERED = 7;
    private static final int TOO_OFTEN = 429;

    @Inject
    transient Search search;

    @Inject
    transient PageTexts texts;

    @Inject
    transient RateLimits limits;

    @Inject
    transient ComesFrom from;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            limits.take("suggest", caller.account().map(String::valueOf).orElseGet(from::address));
        } catch (Refused tooOften) {
            response.setHeader("Retry-After", "1");
            response.setStatus(TOO_OFTEN);
            return;
        }
        JsonArrayBuilder offers = Json.createArrayBuilder();
        search.suggest(Objects.requireNonNullElse(request.getParameter("q"), ""), OFFERED)
                .forEach(hit -> offers.add(offer(hit)));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(offers.build().toString());
    }

    private JsonObjectBuilder offer(Hit hit) {
        return Json.createObjectBuilder()
                .add("address", hit.address())
                .add("title", pieces(hit.title()))
                .add("hint", texts.get(hit.kind()) + " · " + hit.plainHint());
    }

    /** Every second piece is one of the words that are sought, the first is not. */
    private static JsonArrayBuilder pieces(List<Hit.Piece> pieces) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        boolean isSought = false;
        for (Hit.Piece piece : pieces) {
            if (piece.isSought() != isSought) {
                all.add("");
            }
            all.add(piece.text());
            isSought = !piece.isSought();
        }
        return all;
    }
}
