package perspectiva.core.people;

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
}
