package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the command line asks of a portal that runs, and what it answers. */
class OrdersIT {

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void a_module_that_is_switched_off_takes_along_what_needs_it_and_names_it() {
        Program off = modules("disable", "needs");
        Program needs = modules("enable", "needs");
        Program demand = modules("enable", "demand");

        assertThat(off.out()).contains("Module 'needs' is off, and with it: demand.");
        assertThat(needs.out()).contains("Module 'needs' is on.");
        assertThat(demand.out()).contains("Module 'demand' is on.");
    }

    @Test
    void a_module_that_is_not_there_is_told_with_what_to_do() {
        Program unknown = modules("disable", "nowhere");

        assertThat(unknown.err()).contains("There is no module “nowhere”").hasLineCount(1);
        assertThat(unknown.exitCode()).isNotZero();
    }

    @Test
    void an_administrators_link_leads_to_the_port_in_use_and_leaves_the_name_to_who_joins() {
        Program invitation = Program.run("admin", "invite", "zoya@example.ru", "--data=" + portal.data());
        assertThat(invitation.out()).contains(portal.address() + "/join?token=");
        String link = invitation.out().replaceAll("(?s).*(/join\\?token=\\S+).*", "$1");

        Guest zoya = Guest.of(portal).reading("en");
        Map<String, String> asked =
                Html.form(zoya.open(link).body(), "join").orElseThrow().fields();
        assertThat(asked).containsEntry("email", "zoya@example.ru");
        assertThat(asked).containsEntry("familyName", "").containsEntry("givenName", "");
        Map<String, String> nameless = Map.of("familyName", " ", "givenName", "", "password", Newcomer.PASSWORD);
        assertThat(zoya.fill(link, nameless, "join").body()).contains("id=\"familyName-error\"");
        Map<String, String> named = Map.of("familyName", "Зуева", "givenName", "Зоя", "password", Newcomer.PASSWORD);
        assertThat(zoya.fill(link, named, "join").status()).isEqualTo(302);
    }

    private Program modules(String what, String name) {
        return Program.run("modules", what, name, "--data=" + portal.data());
    }
}
