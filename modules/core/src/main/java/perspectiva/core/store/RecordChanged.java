package perspectiva.core.store;

/**
 * A stored record was added, changed or removed; observe it after the transaction has succeeded.
 *
 * @param type its class
 */
public record RecordChanged(Class<?> type, long id) {}
