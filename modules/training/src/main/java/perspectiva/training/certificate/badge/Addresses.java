package perspectiva.training.certificate.badge;

/** Where other programs find what badges name. These addresses stand in what was signed, so they never change. */
final class Addresses {

    private static final String ISSUER = "/api/v1/training/issuer";

    private Addresses() {}

    /** @param portal the portal's own address, here and below */
    static String issuer(String portal) {
        return portal + ISSUER;
    }

    static String key(String portal, String name) {
        return portal + ISSUER + "/keys/" + name;
    }

    static String statusList(String portal, long list) {
        return portal + ISSUER + "/status/" + list;
    }

    static String check(String portal, String code) {
        return portal + "/training/verify?code=" + code;
    }

    /** What was achieved: one version of a course. */
    static String achievement(String portal, long version) {
        return portal + ISSUER + "/achievements/" + version;
    }
}
