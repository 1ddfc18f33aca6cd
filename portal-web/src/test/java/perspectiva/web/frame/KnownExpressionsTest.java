package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELManager;
import jakarta.el.ExpressionFactory;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.StandardELContext;
import jakarta.el.ValueExpression;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownExpressionsTest {

    private final ExpressionFactory server = ELManager.getExpressionFactory();
    private final KnownExpressions expressions = new KnownExpressions(() -> server);
    private final StandardELContext page = new StandardELContext(server);

    KnownExpressionsTest() {
        page.addELResolver(new Names());
    }

    private ValueExpression expression(String written) {
        return expressions.createValueExpression(page, written, String.class);
    }

    private String value(String written) {
        return expression(written).getValue(page);
    }

    private void call(String name, Object value) {
        page.getVariableMapper().setVariable(name, server.createValueExpression(value, Object.class));
    }

    @Test
    void what_was_understood_once_is_not_read_anew() {
        assertThat(expression("#{1 + 2}")).isSameAs(expression("#{1 + 2}"));
        assertThat(value("#{1 + 2}")).isEqualTo("3");
    }

    @Test
    void a_name_means_what_the_part_says_it_means() {
        assertThat(value("#{empty row ? 'none' : row}")).isEqualTo("none");
        call("row", "first");
        assertThat(value("#{empty row ? 'none' : row}")).isEqualTo("first");
        call("row", "second");
        assertThat(value("#{empty row ? 'none' : row}")).isEqualTo("second");
        page.getVariableMapper().setVariable("row", null);
        assertThat(value("#{empty row ? 'none' : row}")).isEqualTo("none");
    }

    @Test
    void words_in_quotation_marks_and_after_a_dot_are_no_names() {
        assertThat(KnownExpressions.names("#{needView.row eq 'row' and not empty x[\"y\"] ? a . b : text[key]}"))
                .containsExactly("needView", "x", "a", "key");
    }

    @Test
    void quotation_marks_around_the_braces_hide_no_name() {
        assertThat(KnownExpressions.names("go('#{one.id}') or '#{two}' of row")).containsExactly("one", "two");
        call("one", "first");
        assertThat(value("say '#{one}'")).isEqualTo("say 'first'");
        call("one", "second");
        assertThat(value("say '#{one}'")).isEqualTo("say 'second'");
    }

    @Test
    void two_kinds_of_value_are_two_expressions() {
        assertThat(expressions
                        .createValueExpression(page, "#{1 + 2}", Long.class)
                        .<Object>getValue(page))
                .isEqualTo(3L);
        assertThat(value("#{1 + 2}")).isEqualTo("3");
    }

    @Test
    void a_variable_of_the_expressions_own_is_left_to_the_server() {
        assertThat(expression("#{(x -> x + 1)(2)}")).isNotSameAs(expression("#{(x -> x + 1)(2)}"));
        assertThat(value("#{(x -> x + 1)(2)}")).isEqualTo("3");
    }

    @Test
    void a_text_by_its_key_is_only_looked_up() {
        ValueExpression title = expression("#{text['needs.desk.title']}");

        assertThat(title).isInstanceOf(TextExpression.class).isEqualTo(expression("#{text['needs.desk.title']}"));
        assertThat(title.<String>getValue(page)).isEqualTo("The desk");
        assertThat(title.isReadOnly(page)).isTrue();
        assertThatThrownBy(() -> title.setValue(page, "x")).isInstanceOf(PropertyNotWritableException.class);
        assertThat(expression("#{text['needs.'.concat('x')]}")).isNotInstanceOf(TextExpression.class);
    }

    /** One bean, and of all else nothing, as in a page. */
    private static final class Names extends PageExpressions {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null) {
                return null;
            }
            context.setPropertyResolved(true);
            return "text".equals(property) ? Map.of("needs.desk.title", "The desk") : null;
        }
    }
}
