package perspectiva.training.session;

import perspectiva.training.session.entity.CourseSession;

/**
 * A meeting that lies ahead does not take place, while its session does. Told in the transaction that did it.
 *
 * @param session held until that transaction ends
 * @param reason in words those who wanted to come may read
 */
public record MeetingDropped(CourseSession session, Arranged before, String reason) {}
