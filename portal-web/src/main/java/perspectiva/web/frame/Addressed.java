package perspectiva.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Modules;
import perspectiva.core.store.Address;

/** What a module contributes under an address of its own, with the filters that the address says. */
@ApplicationScoped
public class Addressed {

    @Inject
    Extensions extensions;

    @Inject
    Modules modules;

    /** What a module that is off contributes is not found. */
    <T> Optional<Extension<T>> find(Class<T> kind, String module, Predicate<T> isMeant) {
        return extensions.open(kind).stream()
                .filter(one ->
                        modules.ownerOf(one.type()).filter(module::equals).isPresent())
                .filter(one -> isMeant.test(one.bean()))
                .findFirst();
    }

    static Map<String, String> filters(HttpServletRequest request) {
        return Address.of(request.getParameterMap());
    }
}
