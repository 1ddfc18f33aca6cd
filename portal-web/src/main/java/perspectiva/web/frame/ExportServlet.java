package perspectiva.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Gate;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Refused;

/** The gate of exports: {@code /export/needs/list.csv} is what the list of needs shows, with the same filters. */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9]+)/([a-z0-9]+)\\.(csv|xlsx)");

    @Inject
    transient Addressed addressed;

    @Inject
    transient Gate gate;

    @Inject
    transient Caller caller;

    @Inject
    transient PageTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<Extension<Export>> found = path.matches()
                ? addressed.find(Export.class, path.group(1), one -> one.name().equals(path.group(2)))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Export export = found.get().bean();
        if (export.roles().stream().noneMatch(caller::is)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Table table = path.group(3).equals("csv") ? new CsvTable() : new XlsxTable();
        response.setContentType(table.type());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s.%s\"".formatted(path.group(1), path.group(2), path.group(3)));
        List<String> titles = export.columns(Addressed.filters(request)).stream()
                .map(texts::get)
                .toList();
        Outcome outcome = gate.through(
                found.get().type(),
                () -> Outcome.of(() -> {
                    try (var rows = export.rows(Addressed.filters(request), caller)) {
                        table.write(titles, rows, response.getOutputStream());
                    } catch (Refused.NotAllowed no) {
                        response.sendError(HttpServletResponse.SC_FORBIDDEN);
                    } catch (Refused.NotFound foreign) {
                        response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    }
                }));
        orThrow(outcome);
    }

    private static void orThrow(Outcome outcome) throws IOException {
        try {
            outcome.orThrow();
        } catch (jakarta.servlet.ServletException impossible) {
            throw new IOException(impossible);
        }
    }
}
