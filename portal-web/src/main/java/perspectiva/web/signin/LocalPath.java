package perspectiva.web.signin;

/** Where to go after signing in: an address of this portal and nothing else, whatever a link says. */
final class LocalPath {

    private LocalPath() {}

    /** The address itself when it leads to one of our pages, else the home page. */
    static String of(String wanted) {
        boolean isOurs = wanted != null
                && wanted.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                && !wanted.matches("/(signin|signout|join|reset|move|secondfactor)\\b.*");
        return isOurs ? wanted : "/";
    }
}
