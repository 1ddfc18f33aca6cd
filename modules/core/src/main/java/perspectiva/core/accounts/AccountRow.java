package perspectiva.core.accounts;

import java.util.List;

/** One line of the administrators' list: an account and what it may do today. */
public record AccountRow(Account account, List<Context> contexts) {}
