package perspectiva.needs.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of a {@link NeedForm}, in the order of screen and paper, so that they can be copied and compared one by one. */
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
    CONTRACT_MONTHS(form -> form.getTerms().getContractMonths(), (form, said) -> form.getTerms()
            .setContractMonths(said)),
    PROBATION_MONTHS(form -> form.getTerms().getProbationMonths(), (form, said) -> form.getTerms()
            .setProbationMonths(said)),
    SHIFT(NeedForm::getShift, NeedForm::setShift),
    HOURS_WEEK(NeedForm::getHoursWeek, NeedForm::setHoursWeek),
    WORK_TIME(form -> form.getTerms().getWorkTime(), (form, said) -> form.getTerms()
            .setWorkTime(said)),
    WORK_CONDITIONS(form -> form.getTerms().getWorkConditions(), (form, said) -> form.getTerms()
            .setWorkConditions(said)),
    DUTIES(NeedForm::getDuties, NeedForm::setDuties),
    REQUIREMENTS(NeedForm::getRequirements, NeedForm::setRequirements),
    EDUCATION(form -> form.getTerms().getEducation(), (form, said) -> form.getTerms()
            .setEducation(said)),
    EXPERIENCE_YEARS(form -> form.getTerms().getExperienceYears(), (form, said) -> form.getTerms()
            .setExperienceYears(said)),
    PERMITS(form -> form.getTerms().getPermits(), (form, said) -> form.getTerms()
            .setPermits(said)),
    TRAINEES(form -> form.getTerms().isTrainees(), (form, said) -> form.getTerms()
            .setTrainees(said)),
    CONDITIONS(NeedForm::getConditions, NeedForm::setConditions),
    BENEFITS(form -> form.getTerms().getBenefits(), (form, said) -> form.getTerms()
            .setBenefits(said)),
    ACCOMMODATION(form -> form.getTerms().getAccommodation(), (form, said) -> form.getTerms()
            .setAccommodation(said)),
    TRANSPORT(form -> form.getTerms().isTransport(), (form, said) -> form.getTerms()
            .setTransport(said)),
    SUITS(form -> List.of(form.getTerms().getSuits()), (form, said) -> form.getTerms()
            .setSuits(said.toArray(SuitableGroup[]::new))),
    QUOTA(form -> form.getTerms().isQuota(), (form, said) -> form.getTerms().setQuota(said)),
    CONTACT_NAME(NeedForm::getContactName, NeedForm::setContactName),
    CONTACT_PHONE(NeedForm::getContactPhone, NeedForm::setContactPhone),
    CONTACT_EMAIL(NeedForm::getContactEmail, NeedForm::setContactEmail),
    NAME_WITHHELD(NeedForm::isNameWithheld, NeedForm::setNameWithheld),
    NAMED_TO_TRAINERS(NeedForm::isNamedToTrainers, NeedForm::setNamedToTrainers),
    CAUSE(form -> form.getTerms().getCause(), (form, said) -> form.getTerms().setCause(said)),
    CERTAINTY(form -> form.getTerms().getCertainty(), (form, said) -> form.getTerms()
            .setCertainty(said)),
    PREFERENCE(form -> form.getTerms().getPreference(), (form, said) -> form.getTerms()
            .setPreference(said)),
    COFINANCE(form -> form.getTerms().getCofinance(), (form, said) -> form.getTerms()
            .setCofinance(said)),
    REMARKS(form -> form.getTerms().getRemarks(), (form, said) -> form.getTerms()
            .setRemarks(said)),
    PAPER_SIGNER(
            form -> form.getPaper().getSigner(), (form, said) -> form.getPaper().setSigner(said)),
    PAPER_DATE(
            form -> form.getPaper().getDate(), (form, said) -> form.getPaper().setDate(said)),
    PAPER_NUMBER(
            form -> form.getPaper().getNumber(), (form, said) -> form.getPaper().setNumber(said));

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
