package perspectiva.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.spi.PortalModule;

/** The rules of the house, for every module that is on the class path. */
class ModularityTest {

    private static JavaClasses portal;
    private static JavaClasses samples;

    @BeforeAll
    static void read() {
        portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("perspectiva");
        samples = new ClassFileImporter().importPackages("perspectiva.samples");
    }

    @ParameterizedTest
    @EnumSource
    void the_portal_keeps(Rule rule) {
        rule.in("perspectiva").check(portal);
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_that_breaks_it_is_noticed(Rule rule) {
        EvaluationResult result = rule.in("perspectiva.samples").evaluate(samples);

        assertThat(result.hasViolation()).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails()))
                .containsPattern("perspectiva\\.samples\\.[\\w.]*\\b" + rule.culprit + "\\b");
    }

    @Test
    void every_part_of_the_portal_is_looked_at_and_no_sample() {
        assertThat(portal.stream()
                        .filter(type -> type.isAssignableTo(PortalModule.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName))
                .contains("CoreModule", "PortalPages", "AdminModule");
        assertThat(Stream.of("spi", "core", "web", "launcher")).allMatch(part -> portal.stream()
                .anyMatch(type -> type.getName().startsWith("perspectiva." + part + ".")));
        assertThat(portal.stream().map(JavaClass::getName)).noneMatch(name -> name.startsWith("perspectiva.samples"));
    }
}
