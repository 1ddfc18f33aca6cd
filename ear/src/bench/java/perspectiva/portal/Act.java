package perspectiva.portal;

import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.regexExtractor;
import static us.abstracta.jmeter.javadsl.JmeterDsl.responseAssertion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.jmeter.protocol.http.util.HTTPConstants;
import us.abstracta.jmeter.javadsl.core.assertions.DslResponseAssertion;
import us.abstracta.jmeter.javadsl.core.assertions.DslResponseAssertion.TargetField;
import us.abstracta.jmeter.javadsl.core.samplers.BaseSampler;
import us.abstracta.jmeter.javadsl.core.threadgroups.BaseThreadGroup.ThreadGroupChild;
import us.abstracta.jmeter.javadsl.http.DslHttpSampler;

/**
 * What the benchmark's users do, over and over: one request each, except that posting a need opens its form first, which is
 * measured as an act of its own.
 */
enum Act {
    SIGN_IN_PAGE("sign-in page", "/signin", "type=\"password\"") {
        @Override
        boolean isForVisitors() {
            return true;
        }
    },
    VACANCIES("vacancies, as a visitor", "/needs/vacancies", "/needs/vacancy?id=") {
        @Override
        boolean isForVisitors() {
            return true;
        }
    },
    HOME("director's home", "/", "/profile"),
    LIST("list of needs", "/needs/list", "/needs/need?id="),
    LIST_OF_ONE_TRADE("list of needs, filtered and sorted", "/needs/list?stage=open&major=7&sort=-pay", "/profile"),
    DESK("director's desk", "/needs/desk", "/profile"),
    SEARCH("search", "/search?q=%D1%81%D0%B2%D0%B0%D1%80%D1%89%D0%B8%D0%BA", "/needs/need?id="),
    OPEN_NEED("opening one need", "", "/profile") {
        @Override
        String addressAt(Bench.Town town) {
            return town.need();
        }
    },
    POST_NEED("posting one need", "/needs/need", "") {
        @Override
        List<ThreadGroupChild> steps(Bench.Town town, IntFunction<String> cookies) {
            Html.Form form = Html.form(town.employer().open("/needs/need").body(), "send")
                    .orElseThrow(() -> new AssertionError("The need form has no button to send it"));
            Map<String, String> fields = new LinkedHashMap<>(form.fields());
            fields.putAll(TYPED);
            fields.put(form.buttonName(), form.buttonValue());
            return List.of(formOpened(town, cookies, form), formSent(town, cookies, fields));
        }

        @Override
        boolean isForEmployers() {
            return true;
        }
    };

    /** What an employer types; the place is kept out of the town's other records. */
    private static final Map<String, String> TYPED = Map.of(
            "title_input", "Электрогазосварщик",
            "title_hinput", "Электрогазосварщик",
            "posts", "2",
            "place", "Краснокамск, Шоссейная, 12",
            "payFrom", "60000");

    static final String OPEN_FORM = "opening the need form";

    private final String title;
    private final String address;
    private final String proof;

    Act(String title, String address, String proof) {
        this.title = title;
        this.address = address;
        this.proof = proof;
    }

    String title() {
        return title;
    }

    boolean isForVisitors() {
        return false;
    }

    boolean isForEmployers() {
        return false;
    }

    String addressAt(Bench.Town town) {
        return address;
    }

    /** The requests of one round, each checked: an answer that is not the page asked for is an error. */
    List<ThreadGroupChild> steps(Bench.Town town, IntFunction<String> cookies) {
        return List.of(request(title, town, addressAt(town), cookies)
                .children(
                        status("200"),
                        responseAssertion(title + " is that page").containsSubstrings(proof)));
    }

    private static ThreadGroupChild formOpened(Bench.Town town, IntFunction<String> cookies, Html.Form form) {
        DslHttpSampler opened = request(OPEN_FORM, town, "/needs/need", cookies);
        List<BaseSampler.SamplerChild> children = new ArrayList<>(List.of(status("200")));
        hidden(form)
                .forEach(name -> children.add(regexExtractor(
                        variable(name), "name=\"" + Pattern.quote(name) + "\"[^>]* value=\"([^\"]*)\"")));
        return opened.children(children.toArray(BaseSampler.SamplerChild[]::new));
    }

    private static ThreadGroupChild formSent(Bench.Town town, IntFunction<String> cookies, Map<String, String> fields) {
        DslHttpSampler sent = request(POST_NEED.title, town, "/needs/need", cookies)
                .method(HTTPConstants.POST)
                .header("Origin", town.portal().address());
        fields.forEach((name, value) -> sent.param(name, isHidden(name) ? "${" + variable(name) + "}" : value));
        return sent.children(status("302"));
    }

    private static List<String> hidden(Html.Form form) {
        return form.fields().keySet().stream().filter(Act::isHidden).toList();
    }

    /** What every opening of a form gives anew. */
    private static boolean isHidden(String name) {
        return name.startsWith("jakarta.faces.View") || name.equals("primefaces.nonce");
    }

    private static String variable(String name) {
        return name.replace('.', '_');
    }

    private static DslHttpSampler request(String title, Bench.Town town, String address, IntFunction<String> cookies) {
        return httpSampler(title, town.portal().address() + address)
                .followRedirects(false)
                .header("Accept-Encoding", "gzip")
                .header("Cookie", variables -> cookies.apply(variables.ctx.getThreadNum()));
    }

    private static DslResponseAssertion status(String code) {
        return responseAssertion("answers " + code)
                .fieldToTest(TargetField.RESPONSE_CODE)
                .equalsToStrings(code);
    }
}
