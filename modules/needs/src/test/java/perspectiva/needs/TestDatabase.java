package perspectiva.needs;

import jakarta.persistence.EntityManager;
import java.util.List;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Someone;

/** One store for all tests that are not about databases: made once, emptied of needs for each test. */
final class TestDatabase {

    private static Store store;

    private TestDatabase() {}

    static synchronized EntityManager fresh() {
        if (store == null) {
            store = Database.DERBY.open("core", "needs");
            register(Someone.CARDBOARD, "Камский картон", "5916000000");
            register(Someone.FITTINGS, "Арматура", "5916000001");
        }
        for (String kind : List.of("Posting", "NotSame", "Question", "Need")) {
            store.run(entities ->
                    entities.createQuery("delete from " + kind + " one").executeUpdate());
        }
        return store.entities();
    }

    /** The organisations needs refer to. */
    private static void register(long id, String name, String inn) {
        store.run(entities -> entities.createNativeQuery(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn, ogrn,
                            legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (?, 1, current_timestamp, 'ENTERPRISE', 'ACTIVE', ?, ?, ?, '', '', '', '', '', '', '', ?, '')""")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, name)
                .setParameter(4, inn)
                .setParameter(5, true)
                .executeUpdate());
    }
}
