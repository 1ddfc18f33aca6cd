package perspectiva.core.people;

import java.io.Serial;
import java.io.Serializable;
import perspectiva.spi.Refused;

/** What somebody wrote down about an organisation, before anybody checked it. Pages fill it, field by field. */
public class OrganisationSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private Organisation.Kind kind = Organisation.Kind.ENTERPRISE;
    private String inn;
    private String ogrn;
    private String legalName;
    private String shortName;
    private String legalForm;
    private String okvedMain;
    private Integer headcount;
    private String address;
    private String settlement;
    private String phone;
    private String email;
    private boolean member;

    /**
     * The same, tidied and found good.
     *
     * @throws Refused beside the first field that is not
     */
    OrganisationSheet checked() {
        OrganisationSheet good = new OrganisationSheet();
        good.kind = kind == null ? Organisation.Kind.ENTERPRISE : kind;
        good.inn = new Inn(Typed.required(inn, 20, "inn")).digits();
        good.shortName = Typed.required(shortName, 200, "shortName");
        good.legalName = Typed.tidy(legalName).isEmpty() ? good.shortName : Typed.optional(legalName, 500, "legalName");
        good.ogrn = Typed.tidy(ogrn).isEmpty() ? "" : new Ogrn(ogrn).digits();
        good.legalForm = Typed.optional(legalForm, 100, "legalForm");
        good.okvedMain = okved();
        good.headcount = checkedHeadcount();
        good.address = Typed.optional(address, 500, "address");
        good.settlement = Typed.required(settlement, 100, "settlement");
        good.phone = Typed.optional(phone, 40, "phone");
        good.email = Typed.email(email, "email");
        good.member = member;
        return good;
    }

    /** The finder writes the activity's name behind its code. */
    private String okved() {
        String code = Typed.tidy(okvedMain).replaceFirst("^(\\d[\\d.]*)\\s+\\D.*$", "$1");
        if (!code.matches("|\\d{2}(\\.\\d{1,2}(\\.\\d{1,2})?)?")) {
            throw new Refused("core.refused.okved", code).at("okvedMain");
        }
        return code;
    }

    private Integer checkedHeadcount() {
        if (headcount != null && (headcount < 0 || headcount > 1_000_000)) {
            throw new Refused("core.refused.headcount").at("headcount");
        }
        return headcount;
    }

    public Organisation.Kind getKind() {
        return kind;
    }

    public void setKind(Organisation.Kind kind) {
        this.kind = kind;
    }

    public String getInn() {
        return inn;
    }

    public void setInn(String inn) {
        this.inn = inn;
    }

    public String getOgrn() {
        return ogrn;
    }

    public void setOgrn(String ogrn) {
        this.ogrn = ogrn;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getOkvedMain() {
        return okvedMain;
    }

    public void setOkvedMain(String okvedMain) {
        this.okvedMain = okvedMain;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isMember() {
        return member;
    }

    public void setMember(boolean member) {
        this.member = member;
    }
}
