package perspectiva.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Answers at once what pages ask most: a bean or a row by its name, a getter, a method by its name and number of arguments. The
 * resolvers that stand behind it look the bean up anew and copy all methods of its class for every single expression. What
 * is not plain - overloaded methods, a varying number of arguments, classes that are not public - it leaves to them.
 */
public class PageExpressions extends ELResolver {

    private static final Object[] NOTHING = {};

    /** The methods of a class that only one reading is possible of: by name, and for each name by the number of arguments. */
    private record Members(Map<String, Method> getters, Map<String, Method[]> methods) {

        Method method(Object name, int arguments) {
            Method[] named = methods.get(name);
            return named == null || arguments >= named.length ? null : named[arguments];
        }
    }

    private final ClassValue<Members> members = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            return membersOf(type);
        }
    };

    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return property instanceof String name ? named(context, name) : null;
        }
        if (base instanceof Map<?, ?> map) {
            context.setPropertyResolved(base, property);
            return map.get(property);
        }
        if (isAnothers(base) || !(property instanceof String name)) {
            return null;
        }
        Method getter = members.get(base.getClass()).getters().get(name);
        return getter == null ? null : answer(context, base, getter, NOTHING);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        if (base == null || isAnothers(base)) {
            return null;
        }
        Object[] arguments = given == null ? NOTHING : given;
        Method method = members.get(base.getClass()).method(name, arguments.length);
        return method == null ? null : answer(context, base, method, fitted(context, method, arguments));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Left to the others, as are the two questions around it: pages ask far more than they set.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }

    private static Object answer(ELContext context, Object base, Method method, Object[] arguments) {
        try {
            Object value = method.invoke(base, arguments);
            context.setPropertyResolved(base, method.getName());
            return value;
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        }
    }

    private static Object[] fitted(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] fitted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            fitted[i] = types[i].isInstance(given[i]) ? given[i] : context.convertToType(given[i], types[i]);
        }
        return fitted;
    }

    /** A bean, or a row of those a page repeats, which all other resolvers would be asked for in vain before the request is. */
    private Object named(ELContext context, String name) {
        Object named = beans.computeIfAbsent(name, PageExpressions::proxyOf).orElseGet(() -> ofRequest(context, name));
        if (named != null) {
            context.setPropertyResolved(null, name);
        }
        return named;
    }

    private static Object ofRequest(ELContext context, String name) {
        return context.getContext(FacesContext.class) instanceof FacesContext faces
                ? faces.getExternalContext().getRequestMap().get(name)
                : null;
    }

    /**
     * Only a proxy may be kept: it finds for every request, page or session the bean that is theirs. The beans of Faces
     * itself, which are no objects of a type of ours, are left to the others.
     */
    private static Optional<Object> proxyOf(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        if (bean == null
                || !manager.isNormalScope(bean.getScope())
                || !bean.getTypes().contains(Object.class)) {
            return Optional.empty();
        }
        return Optional.of(manager.getReference(bean, Object.class, manager.createCreationalContext(bean)));
    }

    /** What has resolvers of its own. */
    private static boolean isAnothers(Object base) {
        return base instanceof List
                || base instanceof ResourceBundle
                || base instanceof Optional
                || base.getClass().isArray();
    }

    private static Members membersOf(Class<?> type) {
        Map<String, Map<Integer, List<Method>>> plain = Arrays.stream(type.getMethods())
                .filter(PageExpressions::isPlain)
                .collect(Collectors.groupingBy(Method::getName, Collectors.groupingBy(Method::getParameterCount)));
        Members members = new Members(new HashMap<>(), new HashMap<>());
        plain.forEach((name, byCount) -> byCount.forEach((count, same) -> {
            if (same.size() == 1) {
                Method[] named = members.methods().getOrDefault(name, new Method[0]);
                named = Arrays.copyOf(named, Math.max(named.length, count + 1));
                named[count] = same.get(0);
                members.methods().put(name, named);
                property(same.get(0)).ifPresent(property -> members.getters().putIfAbsent(property, same.get(0)));
            }
        }));
        return members;
    }

    private static boolean isPlain(Method method) {
        return !method.isBridge()
                && !method.isVarArgs()
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    private static Optional<String> property(Method method) {
        String name = method.getName();
        Class<?> type = method.getReturnType();
        if (method.getParameterCount() > 0 || type == void.class) {
            return Optional.empty();
        }
        if (name.length() > 3 && name.startsWith("get")) {
            return Optional.of(Introspector.decapitalize(name.substring(3)));
        }
        return name.length() > 2 && name.startsWith("is") && type == boolean.class
                ? Optional.of(Introspector.decapitalize(name.substring(2)))
                : Optional.empty();
    }
}
