package perspectiva.core.accounts;

/**
 * Somebody of the partnership's office.
 *
 * @param account the account's record number
 */
public record Officer(long account, String name) {}
