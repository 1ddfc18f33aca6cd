package perspectiva.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.spi.HomePart;
import perspectiva.spi.Role;

class HomeViewTest {

    @Test
    void what_is_ones_own_stands_above_what_is_on_offer_whichever_module_shows_it() {
        HomeView home = home(
                module("needs", HomePart.offer("openings"), HomePart.own("mine", Role.VISITOR)),
                module("training", HomePart.own("next", Role.VISITOR), HomePart.offer("enrolling")));

        assertThat(home.getParts())
                .containsExactly(
                        "/needs/mine.xhtml",
                        "/training/next.xhtml",
                        "/needs/openings.xhtml",
                        "/training/enrolling.xhtml");
    }

    @Test
    void what_is_others_own_is_not_shown() {
        HomeView home = home(module("needs", HomePart.own("mine", Role.EMPLOYER), HomePart.offer("openings")));

        assertThat(home.getParts()).containsExactly("/needs/openings.xhtml");
    }

    private static HomeView home(InstalledModule... some) {
        HomeView home = new HomeView();
        home.modules = new Modules();
        home.modules.install(
                List.of(some),
                Stream.of(some).collect(Collectors.toMap(InstalledModule::name, any -> Modules.State.ON)));
        home.caller = Identity.visitor(Identity.RUSSIAN);
        home.collect();
        return home;
    }

    private static InstalledModule module(String name, HomePart... parts) {
        return new InstalledModule(name, "1", Set.of(), List.of(), List.of(parts), true, Set.of(), null, "", List.of());
    }
}
