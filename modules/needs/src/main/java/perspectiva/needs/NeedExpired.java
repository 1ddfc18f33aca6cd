package perspectiva.needs;

/** A vacancy ran out. */
public record NeedExpired(long id) {}
