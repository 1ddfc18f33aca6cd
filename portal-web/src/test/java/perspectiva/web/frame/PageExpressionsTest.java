package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageExpressionsTest {

    private final PageExpressions expressions = new PageExpressions();
    private final ELContext context = new Plain();

    /** What a page shows. */
    public record Row(String title, int posts) {

        public boolean isOpen() {
            return posts > 0;
        }

        public String getShort() {
            return title.substring(0, 3);
        }

        public String between(String before, Row after) {
            return before + title + after.title;
        }

        public String same(String one) {
            return one;
        }

        public String same(Integer one) {
            return one.toString();
        }

        public String all(String... many) {
            return String.join(",", many);
        }

        public String broken() {
            throw new IllegalStateException("the reason");
        }
    }

    /** Not for other packages. */
    static final class Hidden {
        public String getName() {
            return "hidden";
        }
    }

    private final Row welder = new Row("Welder", 2);

    @Test
    void answersAGetter() {
        assertThat(value(welder, "short")).isEqualTo("Wel");
        assertThat(value(welder, "open")).isEqualTo(true);
    }

    @Test
    void answersAMethodWithItsArguments() {
        assertThat(call(welder, "title")).isEqualTo("Welder");
        assertThat(call(welder, "between", "a ", new Row("Turner", 1))).isEqualTo("a WelderTurner");
    }

    @Test
    void fitsAnArgumentOfAnotherType() {
        assertThat(call(welder, "between", 7L, welder)).isEqualTo("7WelderWelder");
    }

    @Test
    void answersWhatAMapHolds() {
        assertThat(value(Map.of("one", 1), "one")).isEqualTo(1);
        assertThat(value(Map.of("one", 1), "two")).isNull();
    }

    @Test
    void leavesWhatIsNotPlainToOthers() {
        assertThat(isLeft(() -> call(welder, "same", "x"))).isTrue();
        assertThat(isLeft(() -> call(welder, "all", "x"))).isTrue();
        assertThat(isLeft(() -> call(welder, "missing"))).isTrue();
        assertThat(isLeft(() -> value(welder, "title"))).isTrue();
        assertThat(isLeft(() -> value(new Hidden(), "name"))).isTrue();
        assertThat(isLeft(() -> value(List.of("a"), 0))).isTrue();
        assertThat(isLeft(() -> value(new String[] {"a"}, "length"))).isTrue();
    }

    @Test
    void passesOnWhatTheMethodThrew() {
        assertThatThrownBy(() -> call(welder, "broken"))
                .isInstanceOf(ELException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the reason");
    }

    private Object value(Object base, Object property) {
        return expressions.getValue(context, base, property);
    }

    private Object call(Object base, String method, Object... arguments) {
        return expressions.invoke(context, base, method, null, arguments);
    }

    private boolean isLeft(Runnable question) {
        context.setPropertyResolved(false);
        question.run();
        return !context.isPropertyResolved();
    }

    /** Knows of types no more than how to write a value. */
    private static final class Plain extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return type == String.class ? (T) String.valueOf(value) : (T) value;
        }
    }
}
