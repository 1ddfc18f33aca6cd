package perspectiva.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which methods share a transaction: a bean joins that of whoever asks it, unless it says that it has its own.
 *
 * @param base the package whose classes are followed
 */
record Transactions(String base) {

    private static final Set<TxType> OWN = Set.of(TxType.REQUIRES_NEW, TxType.NOT_SUPPORTED);

    /** The methods of other beans that these accesses lead to and that join the transaction. */
    Stream<JavaMethod> joined(JavaClass from, Stream<JavaAccess<?>> accesses) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        return accesses.flatMap(access -> joined(access, from, seen));
    }

    private Stream<JavaMethod> joined(JavaAccess<?> access, JavaClass from, Set<JavaCodeUnit> seen) {
        return called(access).flatMap(method -> joined(method, from, seen));
    }

    private Stream<JavaMethod> joined(JavaMethod method, JavaClass from, Set<JavaCodeUnit> seen) {
        JavaClass owner = method.getOwner();
        Optional<TxType> transaction = of(owner, method);
        boolean isAsked = !owner.equals(from) && !method.getModifiers().contains(JavaModifier.STATIC);
        if (transaction.isPresent() && isAsked) {
            return OWN.contains(transaction.get()) ? Stream.empty() : Stream.of(method);
        }
        return seen.add(method)
                ? method.getAccessesFromSelf().stream().flatMap(access -> joined(access, owner, seen))
                : Stream.empty();
    }

    /** What is asked, and whatever may stand in for it. */
    Stream<JavaMethod> called(JavaAccess<?> access) {
        return access.getTarget().resolveMember().orElse(null) instanceof JavaMethod called
                        && called.getOwner().getPackageName().startsWith(base)
                ? Stream.concat(Stream.of(called), implementations(called))
                : Stream.empty();
    }

    private static Stream<JavaMethod> implementations(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return method.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.tryGetMethod(method.getName(), parameters).stream());
    }

    /** The method's own word counts before that of its class. */
    static Optional<TxType> of(JavaClass type, JavaCodeUnit code) {
        if (code.isAnnotatedWith(Transactional.class)) {
            return Optional.of(code.getAnnotationOfType(Transactional.class).value());
        }
        if (type.isAnnotatedWith(Transactional.class)) {
            return Optional.of(type.getAnnotationOfType(Transactional.class).value());
        }
        return type.isMetaAnnotatedWith(Transactional.class) ? Optional.of(TxType.REQUIRED) : Optional.empty();
    }
}
