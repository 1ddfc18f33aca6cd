package perspectiva.core.codes;

import java.util.Locale;

/** The code lists the portal knows (domain guide, section 16). */
public enum CodeList {
    /** The international classification of occupations; English titles. */
    ISCO,
    /** Its Russian twin ОКЗ ОК 010-2014, with the same codes; Russian titles. */
    OKZ,
    /** Kinds of economic activity, ОКВЭД 2; its first four digits are those of NACE Rev. 2. */
    OKVED,
    /** The European Commission's occupations, each inside a unit group of ISCO-08; codes are addresses. */
    ESCO_OCCUPATIONS,
    /** The European Commission's skills; codes are addresses. */
    ESCO_SKILLS,
    /** Everyday skills the portal ships, so that skills can be named without ESCO. */
    SKILLS;

    /** The lower-case word used in addresses and text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is published by somebody else, so that editions of it are brought. */
    public boolean isBrought() {
        return this != SKILLS;
    }
}
