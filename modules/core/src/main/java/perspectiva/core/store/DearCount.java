package perspectiva.core.store;

import java.util.function.LongSupplier;

/**
 * One count that is remembered a hundred times as long as it took, a minute at most: the dearer it is, the older it may be. Unlike
 * {@link Counts} it is asked for again at once where it costs next to nothing.
 */
public final class DearCount {

    private static final long PATIENCE = 100;
    private static final long MOST = 60_000_000_000L;

    private final LongSupplier clock;
    private volatile Counted last;

    private record Counted(long number, long until) {}

    public DearCount() {
        this(System::nanoTime);
    }

    /** @param clock in nanoseconds, from wherever */
    DearCount(LongSupplier clock) {
        this.clock = clock;
    }

    public long of(LongSupplier count) {
        long begun = clock.getAsLong();
        Counted known = last;
        if (known == null || known.until() - begun <= 0) {
            long number = count.getAsLong();
            long now = clock.getAsLong();
            known = new Counted(number, now + Math.min(MOST, (now - begun) * PATIENCE));
            last = known;
        }
        return known.number();
    }
}
