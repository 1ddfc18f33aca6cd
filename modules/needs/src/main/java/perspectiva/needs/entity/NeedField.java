package perspectiva.needs.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of a {@link NeedForm}, so that they can be copied and compared one by one. */
public enum NeedField {
    TITLE(NeedForm::getTitle, NeedForm::setTitle),
    OCCUPATION(NeedForm::getOccupation, NeedForm::setOccupation),
    POSTS(NeedForm::getPosts, NeedForm::setPosts),
    START_WANTED(NeedForm::getStartWanted, NeedForm::setStartWanted),
    PLACE(NeedForm::getPlace, NeedForm::setPlace),
    PAY_FROM(NeedForm::getPayFrom, NeedForm::setPayFrom),
    PAY_TO(NeedForm::getPayTo, NeedForm::setPayTo),
    PAY_AGREED(NeedForm::isPayAgreed, NeedForm::setPayAgreed),
    CONTRACT(NeedForm::getContract, NeedForm::setContract),
    HOURS_WEEK(NeedForm::getHoursWeek, NeedForm::setHoursWeek),
    SHIFT(NeedForm::getShift, NeedForm::setShift),
    DUTIES(NeedForm::getDuties, NeedForm::setDuties),
    REQUIREMENTS(NeedForm::getRequirements, NeedForm::setRequirements),
    CONDITIONS(NeedForm::getConditions, NeedForm::setConditions),
    CONTACT_NAME(NeedForm::getContactName, NeedForm::setContactName),
    CONTACT_PHONE(NeedForm::getContactPhone, NeedForm::setContactPhone),
    CONTACT_EMAIL(NeedForm::getContactEmail, NeedForm::setContactEmail),
    NAME_WITHHELD(NeedForm::isNameWithheld, NeedForm::setNameWithheld),
    NAMED_TO_TRAINERS(NeedForm::isNamedToTrainers, NeedForm::setNamedToTrainers);

    private final Function<NeedForm, Object> reader;
    private final BiConsumer<NeedForm, NeedForm> copier;

    <T> NeedField(Function<NeedForm, T> get, BiConsumer<NeedForm, T> set) {
        reader = get::apply;
        copier = (from, to) -> set.accept(to, get.apply(from));
    }

    public Object in(NeedForm form) {
        return reader.apply(form);
    }

    public void copy(NeedForm from, NeedForm to) {
        copier.accept(from, to);
    }

    public boolean differs(NeedForm one, NeedForm other) {
        return !Objects.equals(in(one), in(other));
    }

    /** The fields in which the two forms say different things. */
    public static Set<NeedField> differences(NeedForm one, NeedForm other) {
        Set<NeedField> found = EnumSet.noneOf(NeedField.class);
        for (NeedField field : values()) {
            if (field.differs(one, other)) {
                found.add(field);
            }
        }
        return found;
    }

    /** The field's id in the page and the end of its text key: {@code payFrom}, {@code needs.field.payFrom}. */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
