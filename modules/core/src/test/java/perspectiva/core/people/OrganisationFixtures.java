package perspectiva.core.people;

import jakarta.persistence.EntityManager;

/** Organisations for tests. */
public final class OrganisationFixtures {

    private OrganisationFixtures() {}

    public static OrganisationSheet aSheet() {
        OrganisationSheet sheet = new OrganisationSheet();
        sheet.setKind(Organisation.Kind.ENTERPRISE);
        sheet.setInn("7707083893");
        sheet.setShortName("Завод «Ёлочка»");
        sheet.setLegalName("Общество с ограниченной ответственностью «Ёлочка»");
        sheet.setSettlement("Краснокамск");
        return sheet;
    }

    public static Organisation anEnterprise() {
        return new Organisation(aSheet());
    }

    public static Organisation aMember() {
        OrganisationSheet sheet = aSheet();
        sheet.setInn("500100732259");
        sheet.setShortName("Хлебокомбинат");
        sheet.setLegalName("Акционерное общество «Хлебокомбинат»");
        sheet.setMember(true);
        return new Organisation(sheet);
    }

    /** Stored under a number the test chose, which the constructor would not take. */
    public static Organisation registered(EntityManager entities, long id, Organisation.Kind kind, String name) {
        entities.createNativeQuery(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn, ogrn,
                            legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (?1, 1, current_timestamp, ?2, 'ACTIVE', ?3, ?3, ?4, '', '', '', '', '', '', '', ?5, '')""")
                .setParameter(1, id)
                .setParameter(2, kind.name())
                .setParameter(3, name)
                .setParameter(4, "5916%06d".formatted(id))
                .setParameter(5, false)
                .executeUpdate();
        return entities.find(Organisation.class, id);
    }
}
