package perspectiva.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.text.Formats;
import perspectiva.spi.Caller;

/** What the templates ask about the page around them. */
@Named("frame")
@ApplicationScoped
public class Frame {

    /**
     * What stands on top of the page.
     *
     * @param field the id of the field it is about; empty when it is about the whole
     */
    public record Saying(String words, String field) {

        boolean saysTheSame(Saying other) {
            return words.equals(other.words);
        }
    }

    /** One parameter of an address with one of its values. */
    public record Said(String name, String value) {}

    /** What a list's address says of its looks; everything else says which records are wanted. */
    private static final Set<String> LOOKS = Set.of("sort", Columns.PARAMETER);

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Formats formats;

    @Inject
    HttpServletRequest request;

    /** The address of one of the portal's own files. */
    public String asset(String name) {
        return Assets.address(name);
    }

    public boolean isDemo() {
        return settings.isDemo();
    }

    public String getLanguage() {
        return caller.language().getLanguage();
    }

    /** This page in the other language. */
    public String getOtherLanguageAddress() {
        return with("lang", getLanguage().equals("ru") ? "en" : "ru");
    }

    /** This page with one parameter set to another value, all others kept; an empty value removes it. */
    public String with(String parameter, Object value) {
        Map<String, String[]> parameters = new TreeMap<>(PageQuery.parameters(request));
        parameters.remove("lang");
        parameters.remove(parameter);
        if (!parameter.equals("page")) {
            parameters.remove("page");
        }
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(parameter, new String[] {value.toString()});
        }
        return parameters.isEmpty()
                ? "?"
                : "?"
                        + parameters.entrySet().stream()
                                .flatMap(entry -> Arrays.stream(entry.getValue())
                                        .filter(one -> !one.isEmpty())
                                        .map(one -> encode(entry.getKey()) + "=" + encode(one)))
                                .collect(Collectors.joining("&"));
    }

    /** What this page's address says besides one parameter: a form that sets that one brings it along. */
    public List<Said> besides(String parameter) {
        return said(name -> !Set.of(parameter, "page", "lang").contains(name));
    }

    /** What it says of the order and the columns of a list: a form that filters brings it along. */
    public List<Said> getLooks() {
        return said(LOOKS::contains);
    }

    private List<Said> said(Predicate<String> isWanted) {
        return new TreeMap<>(PageQuery.parameters(request))
                .entrySet().stream()
                        .filter(one -> isWanted.test(one.getKey()))
                        .flatMap(one -> Arrays.stream(one.getValue())
                                .filter(value -> !value.isEmpty())
                                .map(value -> new Said(one.getKey(), value)))
                        .toList();
    }

    /** The number of this request, for people to read out. */
    public String getRequestNumber() {
        return String.valueOf(request.getAttribute(RequestFilter.NUMBER));
    }

    /** This page's own address, without parameters. */
    public String getPath() {
        return RequestFilter.pathOf(request);
    }

    /** This page with everything that stood in its address, also while one of its forms is sent. */
    public String getHere() {
        return getPath() + PageQuery.of(request);
    }

    /** What a printed page says of itself: the day, as the reader writes it. */
    public String getToday() {
        return formats.date(Now.today());
    }

    /** And the address at which it can be opened again. */
    public String getLocation() {
        String parameters = with("", "");
        return settings.address() + getPath() + (parameters.equals("?") ? "" : parameters);
    }

    /** The signed-in account's number, so that what is kept in the browser is kept for one person. */
    public String getAccount() {
        return caller.account().map(Object::toString).orElse("");
    }

    /** Whether a message stands on top of the page. */
    public boolean isAnythingToSay() {
        return !messages().isEmpty();
    }

    /** Whether one of them is a refusal. */
    public boolean isRefused() {
        return messages().stream().anyMatch(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO);
    }

    public List<Saying> getSayings() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Saying> sayings = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id).stream()
                .map(message -> new Saying(message.getSummary(), id == null ? "" : id))
                .filter(saying -> sayings.stream().noneMatch(saying::saysTheSame))
                .forEach(sayings::add));
        return sayings;
    }

    /** The refusal about the field with this id; empty when there is none. */
    public String refusal(String id) {
        return refusal(FacesContext.getCurrentInstance(), id);
    }

    static String refusal(FacesContext faces, String id) {
        return faces.getMessageList(id).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    private static List<FacesMessage> messages() {
        return FacesContext.getCurrentInstance().getMessageList();
    }

    /** What assistive technology is told about a column's order. */
    public String sorting(String column, Paging paging) {
        if (!paging.sort().equals(column)) {
            return "none";
        }
        return paging.isDescending() ? "descending" : "ascending";
    }

    public String sortIcon(String column, Paging paging) {
        if (!paging.sort().equals(column)) {
            return "sort";
        }
        return paging.isDescending() ? "sort-down" : "sort-up";
    }

    /** What a click on the column's heading asks for: "title", and "-title" for downwards. */
    public String nextSort(String column, Paging paging) {
        return paging.sort().equals(column) && !paging.isDescending() ? "-" + column : column;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
