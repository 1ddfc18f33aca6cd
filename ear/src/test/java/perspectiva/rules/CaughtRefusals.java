package perspectiva.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.spi.Refused;

/**
 * What leaves a bean with a transaction as an exception marks the transaction for rollback on its way, also when whoever
 * called catches it: the caller goes on, says that all is done, and nothing is. Caught within a transaction is therefore only
 * what no other bean of the same transaction can have thrown. A bean with a transaction of its own may throw what it likes.
 */
final class CaughtRefusals extends ArchCondition<JavaClass> {

    private static final Set<TxType> OWN = Set.of(TxType.REQUIRES_NEW, TxType.NOT_SUPPORTED);

    private final String base;
    private final Set<String> excused;

    /** @param excused names of classes with their methods */
    CaughtRefusals(String base, Set<String> excused) {
        super("catch no refusal of another bean of the same transaction");
        this.base = base;
        this.excused = excused;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit code : type.getCodeUnits()) {
            boolean isExcused = excused.contains(type.getName() + "." + code.getName());
            if (isExcused || transactionOf(type, code).isEmpty()) {
                continue;
            }
            for (TryCatchBlock block : code.getTryCatchBlocks()) {
                if (block.getCaughtThrowables().stream().anyMatch(CaughtRefusals::isRefusal)) {
                    tried(code, block)
                            .flatMap(access -> crossed(access, type, new HashSet<>()).stream())
                            .findFirst()
                            .ifPresent(other -> events.add(SimpleConditionEvent.violated(
                                    code, code.getFullName() + " catches what " + other.getFullName() + " throws")));
                }
            }
        }
    }

    private static boolean isRefusal(JavaClass caught) {
        return caught.isAssignableFrom(Refused.class) || caught.isAssignableTo(Refused.class);
    }

    /** Also what lambdas between its first and last line do. */
    private static Stream<JavaAccess<?>> tried(JavaCodeUnit code, TryCatchBlock block) {
        IntSummaryStatistics lines = block.getAccessesContainedInTryBlock().stream()
                .mapToInt(JavaAccess::getLineNumber)
                .summaryStatistics();
        return code.getAccessesFromSelf().stream()
                .filter(access -> access.getLineNumber() >= lines.getMin() && access.getLineNumber() <= lines.getMax());
    }

    /** A method of another bean that this leads to and that joins the transaction. */
    private Optional<JavaMethod> crossed(JavaAccess<?> access, JavaClass from, Set<JavaCodeUnit> seen) {
        if (!(access.getTarget().resolveMember().orElse(null) instanceof JavaMethod called)
                || !called.getOwner().getPackageName().startsWith(base)) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(called), implementations(called))
                .flatMap(method -> joined(method, from, seen).stream())
                .findFirst();
    }

    private Optional<JavaMethod> joined(JavaMethod method, JavaClass from, Set<JavaCodeUnit> seen) {
        JavaClass owner = method.getOwner();
        Optional<TxType> transaction = transactionOf(owner, method);
        boolean isAsked = !owner.equals(from) && !method.getModifiers().contains(JavaModifier.STATIC);
        if (transaction.isPresent() && isAsked) {
            return OWN.contains(transaction.get()) ? Optional.empty() : Optional.of(method);
        }
        if (!seen.add(method)) {
            return Optional.empty();
        }
        return method.getAccessesFromSelf().stream()
                .flatMap(access -> crossed(access, owner, seen).stream())
                .findFirst();
    }

    private static Stream<JavaMethod> implementations(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return method.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.tryGetMethod(method.getName(), parameters).stream());
    }

    /** The method's own word counts before that of its class. */
    private static Optional<TxType> transactionOf(JavaClass type, JavaCodeUnit code) {
        if (code.isAnnotatedWith(Transactional.class)) {
            return Optional.of(code.getAnnotationOfType(Transactional.class).value());
        }
        if (type.isAnnotatedWith(Transactional.class)) {
            return Optional.of(type.getAnnotationOfType(Transactional.class).value());
        }
        return type.isMetaAnnotatedWith(Transactional.class) ? Optional.of(TxType.REQUIRED) : Optional.empty();
    }
}
