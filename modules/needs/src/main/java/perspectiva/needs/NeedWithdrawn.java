package perspectiva.needs;

/** An employer no longer wants what she had asked for. */
public record NeedWithdrawn(long id) {}
