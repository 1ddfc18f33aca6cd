package perspectiva.web.frame;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import java.io.Serial;
import java.util.Map;

/**
 * {@code #{text['key']}}: of the expressions of a page every second. It asks for the text and for nothing else, and asks once:
 * a page is built anew for each request, and all rows of a list have the same labels.
 */
final class TextExpression extends ValueExpression {

    @Serial
    private static final long serialVersionUID = 1;

    private final String expression;
    private final String key;
    private transient String said;

    TextExpression(String expression, String key) {
        this.expression = expression;
        this.key = key;
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getValue(ELContext context) {
        if (said == null) {
            context.setPropertyResolved(false);
            said = ((Map<String, String>) context.getELResolver().getValue(context, null, "text")).get(key);
        }
        return said;
    }

    @Override
    public void setValue(ELContext context, Object value) {
        throw new PropertyNotWritableException(expression);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
        return null;
    }

    @Override
    public Class<?> getExpectedType() {
        return String.class;
    }

    @Override
    public String getExpressionString() {
        return expression;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextExpression text && text.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }
}
