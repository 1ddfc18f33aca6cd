package perspectiva.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable;
import perspectiva.spi.Searchable.Stamp;

/** Takes records into the index: one that has changed, or all whose state in the index is not that of the database. */
final class Intake {

    private static final int STAMPS = 2000;
    private static final int CARDS = 200;

    /** How many records are read before they can be found. */
    private static final int SHOWN_AFTER = 25 * CARDS;

    private final SearchIndex index;
    private final Progress progress;
    private boolean hasTakenOut;

    /** How far the reading of many records has come. */
    static final class Progress {

        private volatile int read;
        private volatile int toRead;

        int read() {
            return read;
        }

        /** How many are being read; 0 when none. */
        int toRead() {
            return toRead;
        }
    }

    Intake(SearchIndex index, Progress progress) {
        this.index = index;
        this.progress = progress;
    }

    /** Compares what the index holds of these records with what is stored, and mends the difference. */
    void compare(Searchable source) throws IOException {
        Map<Long, Integer> held = index.stamps(source.record().getName());
        List<Stamp> stale = new ArrayList<>();
        List<Stamp> portion = source.stamps(0, STAMPS);
        while (!portion.isEmpty()) {
            for (Stamp stamp : portion) {
                Integer version = held.remove(stamp.id());
                if (version == null || version != stamp.version()) {
                    stale.add(stamp);
                }
            }
            portion = source.stamps(portion.get(portion.size() - 1).id(), STAMPS);
        }
        remove(source, held.keySet());
        read(source, stale);
    }

    private void read(Searchable source, List<Stamp> stamps) throws IOException {
        progress.read = 0;
        progress.toRead = stamps.size();
        try {
            for (int from = 0; from < stamps.size(); from += CARDS) {
                put(source, stamps.subList(from, Math.min(from + CARDS, stamps.size())));
                progress.read = Math.min(from + CARDS, stamps.size());
                if (progress.read % SHOWN_AFTER == 0) {
                    index.commit();
                }
            }
        } finally {
            progress.toRead = 0;
        }
    }

    /** Takes in one record as it is now, or takes it out when it is gone. */
    void follow(Searchable source, long record) throws IOException {
        List<Stamp> next = source.stamps(record - 1, 1);
        if (next.isEmpty() || next.get(0).id() != record) {
            remove(source, List.of(record));
        } else {
            put(source, next);
        }
    }

    private void remove(Searchable source, Collection<Long> records) throws IOException {
        hasTakenOut |= !records.isEmpty();
        index.remove(source.record().getName(), records);
    }

    /** Whether a record left the index, or may be found no longer. */
    boolean hasTakenOut() {
        return hasTakenOut;
    }

    private void put(Searchable source, List<Stamp> stamps) throws IOException {
        Map<Long, List<SearchCard>> cards = source
                .cards(stamps.stream().map(Stamp::id).toList())
                .stream()
                .collect(Collectors.groupingBy(SearchCard::record));
        for (Stamp stamp : stamps) {
            List<SearchCard> found = cards.getOrDefault(stamp.id(), List.of());
            hasTakenOut |= found.isEmpty();
            index.put(source.record().getName(), stamp, found);
        }
    }
}
