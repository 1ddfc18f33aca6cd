package perspectiva.needs;

import java.time.Instant;

/** A vacancy that is offered now, and since when. */
public record Offered(long id, Instant postedAt) {}
