package perspectiva.core.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * One count that is remembered a hundred times as long as it took, a minute at most: the dearer it is, the older it may be. Unlike
 * {@link Counts} it is asked for again at once where it costs next to nothing.
 */
public final class DearCount {

    private static final long PATIENCE = 100;
    private static final long MOST = 60_000_000_000L;

    private final LongSupplier clock;
    private final Lock counting = new ReentrantLock();
    private volatile Counted last;

    private record Counted(long number, long until) {}

    public DearCount() {
        this(System::nanoTime);
    }

    /** @param clock in nanoseconds, from wherever */
    DearCount(LongSupplier clock) {
        this.clock = clock;
    }

    /** While somebody counts, the others are told the number from before; the first time they wait for it. */
    public long of(LongSupplier count) {
        Counted known = last;
        if (known == null) {
            counting.lock();
        } else if (isGood(known) || !counting.tryLock()) {
            return known.number();
        }
        try {
            if (!isGood(last)) {
                last = counted(count);
            }
            return last.number();
        } finally {
            counting.unlock();
        }
    }

    private boolean isGood(Counted known) {
        return known != null && known.until() - clock.getAsLong() > 0;
    }

    private Counted counted(LongSupplier count) {
        long begun = clock.getAsLong();
        long number = count.getAsLong();
        long now = clock.getAsLong();
        return new Counted(number, now + Math.min(MOST, (now - begun) * PATIENCE));
    }
}
