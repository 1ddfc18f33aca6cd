package perspectiva.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * An organisation is a legal entity or sole proprietor the partnership deals with, known by its taxpayer's number: members,
 * other enterprises, schools, banks, authorities. It is registered once, amended as its papers change, and marked a member
 * while it is one. It is never deleted: when the same organisation was registered twice, one record is merged into the
 * other and points there for ever.
 */
@Entity
@Table(name = "core_organisation")
public class Organisation extends StoredRecord {

    /** What an organisation is to the labour market. */
    public enum Kind {
        ENTERPRISE,
        TRAINING_INSTITUTION,
        BANK,
        AUTHORITY,
        EMPLOYMENT_SERVICE,
        NGO;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the record stands for the organisation, or points to the one that does. */
    public enum State {
        ACTIVE,
        MERGED
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Organisation mergedInto;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "short_name")
    private String shortName;

    private String inn;

    private String ogrn;

    @Column(name = "legal_form")
    private String legalForm;

    @Column(name = "okved_main")
    private String okvedMain;

    private Integer headcount;

    private String address;

    private String settlement;

    private String phone;

    private String email;

    @Column(name = "is_member")
    private boolean member;

    @Column(name = "sought_as")
    private String soughtAs;

    protected Organisation() {}

    public Organisation(OrganisationSheet sheet) {
        amend(sheet);
    }

    /** Takes over what the sheet says; all of it or, when something is wrong, nothing. */
    public void amend(OrganisationSheet sheet) {
        if (state == State.MERGED) {
            throw new Refused("core.refused.organisation.merged", mergedInto.shortName);
        }
        OrganisationSheet good = sheet.checked();
        kind = good.getKind();
        inn = good.getInn();
        ogrn = good.getOgrn();
        legalName = good.getLegalName();
        shortName = good.getShortName();
        legalForm = good.getLegalForm();
        okvedMain = good.getOkvedMain();
        headcount = good.getHeadcount();
        address = good.getAddress();
        settlement = good.getSettlement();
        phone = good.getPhone();
        email = good.getEmail();
        member = good.isMember();
        soughtAs = Typed.sought(shortName, legalName, inn);
    }

    /** What a sheet of this organisation says now. */
    public OrganisationSheet sheet() {
        OrganisationSheet sheet = new OrganisationSheet();
        sheet.setKind(kind);
        sheet.setInn(inn);
        sheet.setOgrn(ogrn);
        sheet.setLegalName(legalName);
        sheet.setShortName(shortName);
        sheet.setLegalForm(legalForm);
        sheet.setOkvedMain(okvedMain);
        sheet.setHeadcount(headcount);
        sheet.setAddress(address);
        sheet.setSettlement(settlement);
        sheet.setPhone(phone);
        sheet.setEmail(email);
        sheet.setMember(member);
        return sheet;
    }

    /** It became a member of the partnership. */
    public void join() {
        member = true;
    }

    /** It is a member no longer. */
    public void withdraw() {
        member = false;
    }

    /** This record turned out to be the same organisation as the other. */
    public void mergeInto(Organisation other) {
        if (other == this || other.state == State.MERGED) {
            throw new Refused("core.refused.organisation.merge", shortName);
        }
        state = State.MERGED;
        mergedInto = other;
        member = false;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** The record that stands for this organisation, when this one was merged. */
    public Optional<Organisation> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public String legalName() {
        return legalName;
    }

    public String shortName() {
        return shortName;
    }

    public Inn inn() {
        return new Inn(inn);
    }

    public Optional<Ogrn> ogrn() {
        return ogrn.isEmpty() ? Optional.empty() : Optional.of(new Ogrn(ogrn));
    }

    public String legalForm() {
        return legalForm;
    }

    public String okvedMain() {
        return okvedMain;
    }

    public Optional<Integer> headcount() {
        return Optional.ofNullable(headcount);
    }

    /** How big it is; empty while nobody knows its headcount. */
    public Optional<SizeClass> sizeClass() {
        return headcount().map(SizeClass::of);
    }

    public String address() {
        return address;
    }

    public String settlement() {
        return settlement;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public boolean isMember() {
        return member;
    }
}
