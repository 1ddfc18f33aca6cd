package perspectiva.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.IntSummaryStatistics;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.spi.Refused;

/**
 * What leaves a bean with a transaction as an exception marks the transaction for rollback on its way, also when whoever
 * called catches it: the caller goes on, says that all is done, and nothing is. Caught within a transaction is therefore only
 * what no other bean of the same transaction can have thrown. A bean with a transaction of its own may throw what it likes.
 */
final class CaughtRefusals extends ArchCondition<JavaClass> {

    private final Transactions transactions;
    private final Set<String> excused;

    /** @param excused names of classes with their methods */
    CaughtRefusals(String base, Set<String> excused) {
        super("catch no refusal of another bean of the same transaction");
        this.transactions = new Transactions(base);
        this.excused = excused;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit code : type.getCodeUnits()) {
            boolean isExcused = excused.contains(type.getName() + "." + code.getName());
            if (isExcused || Transactions.of(type, code).isEmpty()) {
                continue;
            }
            for (TryCatchBlock block : code.getTryCatchBlocks()) {
                if (block.getCaughtThrowables().stream().anyMatch(CaughtRefusals::isRefusal)) {
                    transactions
                            .joined(type, tried(code, block))
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
}
