package perspectiva.core.modules;

/**
 * One thing a module contributes.
 *
 * @param bean the contribution
 * @param type its class, which tells whose it is
 */
public record Extension<T>(T bean, Class<?> type) {}
