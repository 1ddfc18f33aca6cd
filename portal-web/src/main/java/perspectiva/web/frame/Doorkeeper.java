package perspectiva.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import perspectiva.core.modules.Gate;
import perspectiva.core.modules.Modules;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.web.frame.Addresses.Place;

/**
 * The gate of addresses: a page is served when its module is on and its roles include the caller. Whoever may not even know
 * of it gets a plain "not found".
 */
@ApplicationScoped
public class Doorkeeper {

    /** Set for the error page when a section exists but sleeps. */
    public static final String SWITCHED_OFF = "perspectiva.switchedOff";

    @Inject
    Addresses addresses;

    @Inject
    Modules modules;

    @Inject
    Gate gate;

    void let(Caller caller, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.endsWith(".xhtml")) {
            redirectToPlain(path, request, response);
            return;
        }
        if (path.equals("/openapi") || path.startsWith("/openapi/")) {
            // What the server makes up there knows neither the requests nor the answers.
            response.sendRedirect("/api/v1/openapi.json");
            return;
        }
        if (path.startsWith("/metrics") && !caller.is(Role.ADMINISTRATOR)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Addresses.isForMachines(path)) {
            chain.doFilter(request, response);
            return;
        }
        Place place = addresses.find(path).orElse(null);
        if (place == null) {
            chain.doFilter(request, response);
            return;
        }
        if (!isRecordNumber(request.getParameter("id"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!place.page().isOpenTo(caller)) {
            turnAway(caller, request, response);
            return;
        }
        if (!"GET".equals(request.getMethod())
                && !"POST".equals(request.getMethod())
                && !"HEAD".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        enter(place, caller, request, response, chain);
    }

    /** By convention the parameter "id" is a record's number; anything else names no record. */
    private static boolean isRecordNumber(String id) {
        return id == null || id.isEmpty() || id.matches("\\d{1,18}");
    }

    private void enter(
            Place place, Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Gate.Entry entry = gate.enter(place.module().name())) {
            request.setAttribute("place", place);
            chain.doFilter(request, response);
        } catch (Refused.SwitchedOff off) {
            if (response.isCommitted()) {
                throw off;
            }
            sendSwitchedOff(caller, request, response);
        }
    }

    private static void sendSwitchedOff(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isAjax(request)) {
            PartialRedirect.to(request.getRequestURI() + PageQuery.of(request), response);
            return;
        }
        // A stranger who sends a form has typed something, and must hear that it is kept.
        if (caller.isSignedIn() || "POST".equals(request.getMethod())) {
            request.setAttribute(SWITCHED_OFF, caller.is(Role.ADMINISTRATOR) ? "admin" : "user");
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void turnAway(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (caller.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String signIn = SignInAddress.from(request.getRequestURI() + PageQuery.of(request), request);
        if (isAjax(request)) {
            PartialRedirect.to(signIn, response);
        } else {
            response.sendRedirect(signIn);
        }
    }

    private static void redirectToPlain(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String plain = path.substring(0, path.length() - ".xhtml".length()).replaceAll("/index$", "/");
        if ("GET".equals(request.getMethod())) {
            response.sendRedirect(plain + PageQuery.of(request));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
