package perspectiva.spi;

import java.util.List;

/**
 * What a module holds about a person: shown to that person, handed out on request, and taken apart when the person is
 * erased. The portal passes the gate, checks who asks, and calls within a transaction.
 */
public interface PersonalData {

    /** What is held, by section; sections without facts are left out. */
    List<Section> about(Subject subject);

    /**
     * Breaks the tie between the person and the facts: whatever names the person or leads to the person is emptied or says
     * {@link Subject#pseudonym}; figures stay what they were.
     *
     * @throws Refused when something must be settled first
     */
    void erase(Subject subject);

    /** Text keys of what stays after an erasure because a law says so, each a sentence with the reason. */
    default List<String> kept() {
        return List.of();
    }

    /**
     * @param titleKey the text key of what the section is called
     * @param facts in the order people read them
     */
    record Section(String titleKey, List<Fact> facts) {}

    /**
     * @param labelKey the text key of what it is
     * @param content as people read it
     */
    record Fact(String labelKey, String content) {}
}
