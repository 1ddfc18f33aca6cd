package perspectiva.core.api;

/**
 * What a program is answered when it has created something.
 *
 * @param status the HTTP status
 * @param location the address of what was created, from the portal's root
 * @param etag its entity tag, quoted
 * @param body JSON
 */
public record Answer(int status, String location, String etag, String body) {}
