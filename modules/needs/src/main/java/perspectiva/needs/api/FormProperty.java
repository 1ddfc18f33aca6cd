package perspectiva.needs.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import perspectiva.core.api.ApiJson;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedTerms;
import perspectiva.needs.entity.Paper;

/** Where a field of the form is kept, which programs need not know: to them the form is flat. */
record FormProperty(Function<NeedForm, Object> part, PropertyDescriptor property) {

    private static final Map<NeedField, FormProperty> ALL = all();

    static FormProperty of(NeedField field) {
        return ALL.get(field);
    }

    Class<?> type() {
        return property.getPropertyType();
    }

    /** @throws perspectiva.core.api.ApiRefused 400 at the property when it is none of this type */
    void take(ObjectNode from, String name, NeedForm into) {
        Object said = ApiJson.property(type(), from, name);
        try {
            property.getWriteMethod().invoke(part.apply(into), said);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<NeedField, FormProperty> all() {
        Map<NeedField, FormProperty> found = new EnumMap<>(NeedField.class);
        for (NeedField field : NeedField.values()) {
            found.put(
                    field,
                    Stream.of(
                                    in(NeedForm.class, form -> form, field.word()),
                                    in(NeedTerms.class, NeedForm::getTerms, field.word()),
                                    in(Paper.class, NeedForm::getPaper, paperWord(field)))
                            .flatMap(one -> one)
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("Nothing keeps " + field)));
        }
        return found;
    }

    /** PAPER_DATE is the date of the paper. */
    private static String paperWord(NeedField field) {
        return Introspector.decapitalize(field.word().replaceFirst("^paper", ""));
    }

    private static Stream<FormProperty> in(Class<?> type, Function<NeedForm, Object> part, String word) {
        try {
            BeanInfo bean = Introspector.getBeanInfo(type, Object.class);
            return Stream.of(bean.getPropertyDescriptors())
                    .filter(property -> property.getName().equals(word) && property.getWriteMethod() != null)
                    .map(property -> new FormProperty(part, property));
        } catch (IntrospectionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
