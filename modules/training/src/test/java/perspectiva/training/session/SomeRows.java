package perspectiva.training.session;

import jakarta.persistence.EntityManager;

/** Who reads which sessions in tests of other packages, by the real rule. */
public final class SomeRows {

    private SomeRows() {}

    /** @param trainer nought for the office, which reads all */
    public static SessionRows of(EntityManager entities, long trainer) {
        SessionRows rows = new SessionRows();
        rows.entities = entities;
        rows.teaching = teaching(trainer);
        return rows;
    }

    /** @param trainer nought for the office, which reads all */
    public static Teaching teaching(long trainer) {
        return new Teaching() {
            @Override
            public boolean isOfAll() {
                return trainer == 0;
            }

            @Override
            public long own() {
                return trainer;
            }
        };
    }
}
