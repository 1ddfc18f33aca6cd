package perspectiva.spi;

/** What a person is to the partnership in one context (domain guide, section 2). A person may hold several. */
public enum Role {
    ADMINISTRATOR,
    DIRECTOR,
    BOARD,
    COUNCIL,
    MEMBER,
    EMPLOYER,
    TRAINER,
    PARTICIPANT,
    /** Anybody, signed in or not. */
    VISITOR;

    /** The lower-case word used in addresses, text keys and the database. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
