package perspectiva.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;

/**
 * One rule of the house. Each is asked twice: of the portal's own classes, which keep it, and of the samples, whose only
 * purpose is to break it - a rule that cannot be seen red matches nothing.
 */
enum Rule {
    MODULES_DO_NOT_NEED_EACH_OTHER_IN_CIRCLES("Module") {
        @Override
        ArchRule in(String base) {
            return slices().matching(base + ".(*)..").should().beFreeOfCycles();
        }
    },

    ENTITIES_OF_A_MODULE_STAY_AT_HOME("Hire") {
        @Override
        ArchRule in(String base) {
            return onlyAtHome(base, "entity");
        }
    },

    VIEWS_OF_A_MODULE_STAY_AT_HOME("HireView") {
        @Override
        ArchRule in(String base) {
            return onlyAtHome(base, "web");
        }
    },

    PAGES_KNOW_NOTHING_OF_THE_DATABASE("HireView") {
        @Override
        ArchRule in(String base) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(base + ".web..", base + ".*.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.persistence..");
        }
    },

    THE_CONTRACT_STANDS_ON_JAKARTA_ALONE("Contract") {
        @Override
        ArchRule in(String base) {
            return classes()
                    .that()
                    .resideInAPackage(base + ".spi..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(base + ".spi..", "java..", "jakarta..");
        }
    },

    THE_FRAME_NAMES_NO_MODULE("Knowing") {
        @Override
        ArchRule in(String base) {
            DescribedPredicate<JavaClass> ofAModule = describe("belong to a module", type -> {
                String module = moduleOf(base, type);
                return !module.isEmpty() && !Set.of("spi", "core", "web").contains(module);
            });
            return noClasses().that().resideInAPackage(base + ".web..").should().dependOnClassesThat(ofAModule);
        }
    },

    EVERY_BOUNDARY_METHOD_SAYS_WHO_MAY("OpenToAll") {
        @Override
        ArchRule in(String base) {
            return methods()
                    .that()
                    .areDeclaredInClassesThat(are(describe("boundaries", type -> type.isAnnotatedWith(Boundary.class))))
                    .and()
                    .arePublic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beAnnotatedWith(AllowedTo.class);
        }
    },

    NO_BOUNDARY_IS_OPEN_BY_INHERITANCE("Inheriting") {
        @Override
        ArchRule in(String base) {
            return classes().that().areAnnotatedWith(Boundary.class).should(inheritNothingUnguarded());
        }
    },

    WHAT_IS_INJECTED_IS_NOT_PRIVATE("Hiding") {
        @Override
        ArchRule in(String base) {
            return fields().that()
                    .areAnnotatedWith(Inject.class)
                    .or()
                    .areAnnotatedWith(PersistenceContext.class)
                    .or()
                    .areAnnotatedWith(Resource.class)
                    .should()
                    .notBePrivate();
        }
    },

    NOBODY_PRINTS("Printing") {
        @Override
        ArchRule in(String base) {
            return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
        }
    },

    DATES_ARE_OF_THIS_CENTURY("OldDate") {
        @Override
        ArchRule in(String base) {
            Map<String, String> excused = Map.of(
                    "perspectiva.core.mail.MailServer", "Jakarta Mail takes the sending date as a Date",
                    "perspectiva.core.audit.AuditWriter", "Derby's driver takes times as a Timestamp",
                    "perspectiva.core.backup.Cell", "Derby's driver takes and gives dates and times as these");
            return noClasses()
                    .that(are(not(excused)))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Date.class);
        }
    },

    NO_NAME_SAYS_NOTHING("HireManager") {
        @Override
        ArchRule in(String base) {
            return noClasses().should().haveNameMatching(".*(Helper|Util|Utils|Manager|Impl)(\\$.*)?");
        }
    },

    /** The server may forbid it for good when two people ask at once: the transaction manager is asked instead. */
    NOBODY_USES_THE_USER_TRANSACTION("OwnTransaction") {
        @Override
        ArchRule in(String base) {
            return noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.transaction.UserTransaction");
        }
    },

    ONE_CLASS_KNOWS_WHAT_TIME_IT_IS("OwnClock") {
        @Override
        ArchRule in(String base) {
            Map<String, String> excused = Map.of(
                    "perspectiva.core.store.Now", "it is the one",
                    "perspectiva.launcher", "runs before the portal and cannot see its classes",
                    "perspectiva.web.frame.Assets", "wants a word that differs at every start, not the time");
            return noClasses().that(are(not(excused))).should().accessTargetWhere(asksTheClock());
        }
    },

    NOBODY_GOES_ON_IN_A_TRANSACTION_THAT_WAS_REFUSED("Swallowing") {
        @Override
        ArchRule in(String base) {
            Map<String, String> excused = Map.of(
                    "perspectiva.training.session.CalendarFeeds.text", "refuses itself, in other words",
                    "perspectiva.needs.imports.ImportSteps.judge",
                            "the register of organisations only finds, and the portal that asks may");
            return classes().should(new CaughtRefusals(base, excused.keySet()));
        }
    },

    WHAT_IS_COUNTED_BEFORE_A_REFUSAL_STAYS_COUNTED("Counting") {
        @Override
        ArchRule in(String base) {
            return classes().should(new KeptRefusals(base));
        }
    };

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    /** The simple name of the sample that breaks it, as it must appear in the complaint. */
    final String culprit;

    Rule(String culprit) {
        this.culprit = culprit;
    }

    /** The rule for the modules below this package: {@code perspectiva}, or that of the samples. */
    abstract ArchRule in(String base);

    private static ArchRule onlyAtHome(String base, String where) {
        ArchCondition<JavaClass> stayAtHome = new ArchCondition<>("be used only in their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !moduleOf(base, use.getOriginClass()).equals(moduleOf(base, type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
        return classes()
                .that(resideInAPackage(base + ".*." + where + ".."))
                .should(stayAtHome)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> inheritNothingUnguarded() {
        return new ArchCondition<>("inherit no public method for which nobody says who may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getAllMethods()) {
                    boolean isInherited = !method.getOwner().equals(type)
                            && !method.getOwner().isEquivalentTo(Object.class)
                            && !method.getModifiers().contains(JavaModifier.ABSTRACT);
                    if (isInherited
                            && method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.isAnnotatedWith(AllowedTo.class)) {
                        String what = type.getName() + " inherits " + method.getFullName();
                        events.add(SimpleConditionEvent.violated(method, what));
                    }
                }
            }
        };
    }

    /** The word after the base package; empty outside it. */
    private static String moduleOf(String base, JavaClass type) {
        Matcher word = Pattern.compile(Pattern.quote(base) + "\\.(\\w+).*")
                .matcher(type.getBaseComponentType().getName());
        return word.matches() ? word.group(1) : "";
    }

    private static DescribedPredicate<JavaClass> not(Map<String, String> excused) {
        return describe("not excused", type -> excused.keySet().stream()
                .noneMatch(name -> type.getName().equals(name)
                        || type.getName().startsWith(name + "$")
                        || type.getPackageName().equals(name)));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return describe("the clock is asked", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return name.equals("now") && CLOCKS.contains(owner)
                    || name.equals("currentTimeMillis") && owner.equals("java.lang.System")
                    || name.startsWith("system") && owner.equals("java.time.Clock");
        });
    }
}
