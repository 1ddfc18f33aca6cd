/**
 * Personal data as law 152-FZ wants it: purposes with their texts, consents one by one, what is held about a person, requests
 * of persons and the end of what need not be kept any more (domain guide, section 15).
 */
package perspectiva.core.privacy;
