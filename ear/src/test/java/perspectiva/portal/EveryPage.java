package perspectiva.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import perspectiva.core.text.Texts;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;
import perspectiva.spi.Role;
import perspectiva.web.frame.Addresses;

/** Every page of every module on the class path, as its descriptor declares it. */
record EveryPage(String module, Page page) {

    private static final List<PortalModule> MODULES = modules();

    static List<EveryPage> all() {
        return MODULES.stream()
                .flatMap(module -> module.pages().stream().map(page -> new EveryPage(module.name(), page)))
                .toList();
    }

    /** All texts of all modules in one language. */
    static Map<String, String> texts(Locale language) {
        Map<String, String> found = new TreeMap<>();
        MODULES.forEach(module -> found.putAll(
                Texts.read(module.name(), language, module.getClass().getClassLoader())));
        return found;
    }

    private static List<PortalModule> modules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("perspectiva");
        return classes.stream()
                .filter(type -> type.isAssignableTo(PortalModule.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(EveryPage::made)
                .toList();
    }

    private static PortalModule made(JavaClass type) {
        try {
            return (PortalModule) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notADescriptor) {
            throw new IllegalStateException(notADescriptor);
        }
    }

    String address() {
        return Addresses.addressOf(module, page);
    }

    String titleKey() {
        return module + "." + page.view() + ".title";
    }

    /** The roles that may open it; everybody, when visitors may. */
    Set<Role> guests() {
        return page.roles().contains(Role.VISITOR) ? EnumSet.allOf(Role.class) : EnumSet.copyOf(page.roles());
    }

    Set<Role> strangers() {
        return EnumSet.complementOf(EnumSet.copyOf(guests()));
    }

    @Override
    public String toString() {
        return address();
    }
}
