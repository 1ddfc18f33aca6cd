package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the browser elsewhere when Faces asked by script and waits for its own kind of answer. */
final class PartialRedirect {

    private PartialRedirect() {}

    static void to(String address, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        String escaped = address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + escaped
                        + "\"/></partial-response>");
    }
}
