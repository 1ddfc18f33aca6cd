package perspectiva.training.answer;

/**
 * One thing a session or a course answers, as the reader may know it.
 *
 * @param id the answer's own number
 * @param hint empty where the reader may not know more
 * @param address empty where the reader may not open it
 * @param isThere whether the module it belongs to is on
 * @param isOpen whether people are still wanted for it; no matter when the module is off
 */
public record AnswerLine(long id, String title, String hint, String address, boolean isThere, boolean isOpen) {}
