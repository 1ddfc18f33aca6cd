package perspectiva.training.session;

import perspectiva.training.session.entity.CourseSession;

/**
 * A meeting that lies ahead takes place at another time or place, or somebody else teaches. Told in the transaction that did it.
 *
 * @param session held until that transaction ends
 */
public record MeetingMoved(CourseSession session, Arranged before, Arranged now) {}
