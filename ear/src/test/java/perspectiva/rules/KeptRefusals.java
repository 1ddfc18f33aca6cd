package perspectiva.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import perspectiva.spi.Guarded;
import perspectiva.spi.Refused;

/**
 * A method may keep what it has counted although it refuses: its transaction does not roll back on that. A refusal of another bean
 * of the same transaction does, on its way through that bean, and takes the count with it. Such a method therefore asks only
 * beans that have no transaction, or a transaction of their own, or that never refuse.
 */
final class KeptRefusals extends ArchCondition<JavaClass> {

    private final Transactions transactions;

    KeptRefusals(String base) {
        super("keep what they count, whoever refuses");
        this.transactions = new Transactions(base);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit code : type.getCodeUnits()) {
            if (isKeeping(type, code)) {
                transactions
                        .joined(type, code.getAccessesFromSelf().stream().map(access -> access))
                        .filter(other -> isRefusing(other, new HashSet<>()))
                        .findFirst()
                        .ifPresent(other -> events.add(SimpleConditionEvent.violated(
                                code,
                                code.getFullName() + " loses what it has counted when " + other.getFullName()
                                        + " refuses")));
            }
        }
    }

    /** Whether a refusal leaves its transaction as it is. */
    private static boolean isKeeping(JavaClass type, JavaCodeUnit code) {
        return code.isAnnotatedWith(Transactional.class)
                        && code.getAnnotationOfType(Transactional.class).dontRollbackOn().length > 0
                || type.isAnnotatedWith(Transactional.class)
                        && type.getAnnotationOfType(Transactional.class).dontRollbackOn().length > 0;
    }

    /** Whether it says no itself, by its gate, or by something it asks. */
    private boolean isRefusing(JavaMethod method, Set<JavaMethod> seen) {
        JavaClass owner = method.getOwner();
        return owner.isAnnotatedWith(Guarded.class)
                || owner.isMetaAnnotatedWith(Guarded.class)
                || seen.add(method)
                        && method.getAccessesFromSelf().stream()
                                .anyMatch(access -> access.getTargetOwner().isAssignableTo(Refused.class)
                                        || transactions.called(access).anyMatch(called -> isRefusing(called, seen)));
    }
}
