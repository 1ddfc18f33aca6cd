package perspectiva.samples.second;

import jakarta.transaction.UserTransaction;

/** Begins a transaction as the server sometimes forbids it. */
public class OwnTransaction {
    UserTransaction transaction;
}
