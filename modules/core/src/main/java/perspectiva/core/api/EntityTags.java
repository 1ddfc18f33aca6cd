package perspectiva.core.api;

import java.util.stream.Stream;

/** Entity tags of records: the version in quotation marks, so that nobody overwrites what somebody else saved meanwhile. */
public final class EntityTags {

    private EntityTags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a change was made from. Programs behind a proxy that compresses know the tag only as a weak one (RFC 9110, 8.8.3),
     * which is taken: no version has two forms.
     *
     * @param ifMatch the header If-Match
     * @throws ApiRefused 428 when there is none, 412 when it can be of no version
     */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiRefused(428, "core.refused.api.ifmatch");
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "");
        if (!tag.matches("\"\\d{1,9}\"")) {
            throw new ApiRefused(412, "core.refused.api.changed");
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }

    /** Whether the reader has this version already, by the header If-None-Match. */
    public static boolean isKnown(String ifNoneMatch, int version) {
        return isKnown(ifNoneMatch, of(version));
    }

    /**
     * The same of a tag that is no version. Reverse proxies that compress weaken a tag, which is the same for us.
     *
     * @param known the tag, in its quotation marks
     */
    public static boolean isKnown(String ifNoneMatch, String known) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(known));
    }
}
