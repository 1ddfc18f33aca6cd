package perspectiva.training.session;

import perspectiva.training.session.entity.CourseSession;

/**
 * A session went one step on. Told in the transaction that did it.
 *
 * @param session held until that transaction ends
 * @param reason why it was cancelled; empty else
 */
public record SessionMoved(CourseSession session, String reason) {}
