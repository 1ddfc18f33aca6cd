package perspectiva.core.accounts;

/** What an account may do, or whether it may, has changed; fired within the transaction, heard when it has succeeded. */
record AccountChanged(long account) {}
