package perspectiva.core.codes;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** What an administrator says of an edition before bringing it. Pages fill it, field by field. */
public class EditionSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private CodeList list;
    private String name;
    private String source;
    private LocalDate issuedOn;
    private boolean whole = true;

    public EditionSheet() {}

    EditionSheet(CodeList list, String name, String source) {
        this.list = list;
        this.name = name;
        this.source = source;
    }

    /**
     * The same, tidied and found good.
     *
     * @throws Refused beside the first field that is not
     */
    EditionSheet checked() {
        if (list == null) {
            throw new Refused("core.refused.empty").at("list");
        }
        EditionSheet good = new EditionSheet(list, required(name, 60, "name"), required(source, 300, "source"));
        if (issuedOn != null
                && (issuedOn.getYear() < 1990 || issuedOn.isAfter(Now.today().plusYears(1)))) {
            throw new Refused("core.refused.edition.day").at("issuedOn");
        }
        good.issuedOn = issuedOn;
        good.whole = whole;
        return good;
    }

    private static String required(String text, int longest, String field) {
        String tidy = text == null ? "" : text.strip();
        if (tidy.isEmpty()) {
            throw new Refused("core.refused.empty").at(field);
        }
        if (tidy.length() > longest) {
            throw new Refused("core.refused.long", longest).at(field);
        }
        return tidy;
    }

    public CodeList getList() {
        return list;
    }

    public void setList(CodeList list) {
        this.list = list;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
