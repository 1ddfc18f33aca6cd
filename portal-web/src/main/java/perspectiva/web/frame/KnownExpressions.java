package perspectiva.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands an expression once. Faces asks for each expression of a page whenever the page is built, and the server's
 * factory reads it anew, since a part of a page may give a name another meaning. Here it is read anew only where a part
 * really does. The commonest of all, a text by its key, is a {@link TextExpression}.
 */
final class KnownExpressions extends ExpressionFactory {

    private static final Pattern TEXT = Pattern.compile("[#$]\\{text\\['([^'\\\\]++)']}");

    private static final Pattern ASKED = Pattern.compile("[#$]\\{((?:[^'\"{}]++|'[^']*+'|\"[^\"]*+\")*+)}");

    /** Literals first, so that nothing in them is taken for a name; what follows a dot is no name of its own. */
    private static final Pattern NAME = Pattern.compile("'[^']*+'|\"[^\"]*+\"|\\.\\s*+\\w++|([A-Za-z_]\\w*+)");

    /** What may hold more than names and literals: functions, variables of its own, quotation marks that are meant as such. */
    private static final Pattern UNUSUAL = Pattern.compile("\\w:\\w|->|\\\\|=[^=]|\\{[^}]*\\{");

    /** Beans of every page. No part calls anything like a bean, which PagesNameBeansTest holds. */
    private static final Set<String> COMMON = Set.of("text", "format", "frame");

    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "true",
            "false",
            "null",
            "instanceof");

    /** One expression of one type. */
    private static final class Known {

        private final String[] names;
        private final boolean isUsual;
        private final String text;
        private volatile ValueExpression expression;

        Known(String written, Class<?> type) {
            names = names(written);
            isUsual = !UNUSUAL.matcher(written).find();
            text = text(written, type);
        }

        /** Whether no part of the page gives one of its names another meaning. */
        boolean isPlain(VariableMapper variables) {
            if (!isUsual) {
                return false;
            }
            for (String name : names) {
                if (variables != null && variables.resolveVariable(name) != null) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Supplier<ExpressionFactory> server;
    private final Map<Class<?>, Map<String, Known>> known = new ConcurrentHashMap<>();

    /** @param server who understands what is not known yet */
    KnownExpressions(Supplier<ExpressionFactory> server) {
        this.server = server;
    }

    @Override
    public ValueExpression createValueExpression(ELContext context, String expression, Class<?> type) {
        Known one = known.computeIfAbsent(type, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(expression, written -> new Known(written, type));
        if (!one.isPlain(context.getVariableMapper())) {
            return server.get().createValueExpression(context, expression, type);
        }
        if (one.text != null) {
            return new TextExpression(expression, one.text);
        }
        if (one.expression == null) {
            one.expression = server.get().createValueExpression(context, expression, type);
        }
        return one.expression;
    }

    private static String text(String expression, Class<?> type) {
        Matcher text = TEXT.matcher(expression);
        return text.matches() && type.isAssignableFrom(String.class) ? text.group(1) : null;
    }

    /** All names an expression may ask a part of the page for. Words around its braces are none. */
    static String[] names(String expression) {
        Set<String> names = new LinkedHashSet<>();
        Matcher asked = ASKED.matcher(expression);
        while (asked.find()) {
            Matcher name = NAME.matcher(asked.group(1));
            while (name.find()) {
                if (name.group(1) != null && !WORDS.contains(name.group(1)) && !COMMON.contains(name.group(1))) {
                    names.add(name.group(1));
                }
            }
        }
        return names.toArray(String[]::new);
    }

    @Override
    public ValueExpression createValueExpression(Object instance, Class<?> type) {
        return server.get().createValueExpression(instance, type);
    }

    @Override
    public MethodExpression createMethodExpression(
            ELContext context, String expression, Class<?> answer, Class<?>[] parameters) {
        return server.get().createMethodExpression(context, expression, answer, parameters);
    }

    @Override
    public <T> T coerceToType(Object value, Class<T> type) {
        return server.get().coerceToType(value, type);
    }

    @Override
    public ELResolver getStreamELResolver() {
        return server.get().getStreamELResolver();
    }

    @Override
    public Map<String, Method> getInitFunctionMap() {
        return server.get().getInitFunctionMap();
    }
}
