package perspectiva.core.demo;

import org.apache.commons.csv.CSVRecord;
import perspectiva.spi.Role;

/** Somebody who can sign in to the demonstration. */
public record DemoAccount(
        Role role,
        String email,
        String familyName,
        String givenName,
        String patronymic,
        boolean isWoman,
        String organisationKey,
        String position) {

    static DemoAccount of(CSVRecord row) {
        return new DemoAccount(
                Role.valueOf(row.get("role").toUpperCase(java.util.Locale.ROOT)),
                row.get("email"),
                row.get("family_name"),
                row.get("given_name"),
                row.get("patronymic"),
                row.get("sex").equals("f"),
                row.get("organisation_key"),
                row.get("position"));
    }

    public String displayName() {
        return familyName + " " + givenName + " " + patronymic;
    }
}
