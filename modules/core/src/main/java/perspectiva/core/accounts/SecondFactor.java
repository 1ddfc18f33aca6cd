package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** Something the person has besides a password: an authenticator app, or a printed recovery code when the phone is lost. */
@ApplicationScoped
class SecondFactor {

    private static final int SECRET = 20;
    private static final int RECOVERY_CODES = 10;

    @Inject
    SealedSecrets seals;

    static boolean isRequiredOfAdministrators(Settings settings) {
        return Boolean.parseBoolean(settings.text("second-factor.administrators", "false"));
    }

    /** A secret nobody has yet, sealed so that a page may hold it until its owner has confirmed it. */
    String freshSecret() {
        return seals.seal(Tokens.random(SECRET));
    }

    /** The secret as people type it into an app that cannot read pictures. */
    String readable(String sealedSecret) {
        return Base32.encode(seals.open(sealedSecret)).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the picture for the app says. */
    String address(String sealedSecret, String email) {
        String label = URLEncoder.encode("Perspectiva:" + email, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + Base32.encode(seals.open(sealedSecret)) + "&issuer=Perspectiva";
    }

    /**
     * Turns it on once the app has shown that it knows the secret.
     *
     * @return recovery codes, told this once
     */
    List<String> turnOn(Account account, String sealedSecret, String code) {
        OptionalLong step = new TimeCodes(seals.open(sealedSecret)).stepOf(code, Now.instant());
        if (step.isEmpty()) {
            throw new Refused("core.refused.code").at("code");
        }
        List<String> codes = freshCodes();
        account.protect(sealedSecret, step.getAsLong(), hashes(codes));
        return codes;
    }

    List<String> renewCodes(Account account) {
        List<String> codes = freshCodes();
        account.renewRecoveryCodes(hashes(codes));
        return codes;
    }

    /** Whether this opens the account now; uses it up. */
    boolean accepts(Account account, String typed) {
        OptionalLong step = new TimeCodes(seals.open(account.sealedSecret())).stepOf(typed, Now.instant());
        return step.isPresent() && account.useStep(step.getAsLong())
                || account.useRecoveryCode(Tokens.hash(Tokens.bare(typed)));
    }

    private static List<String> freshCodes() {
        return Stream.generate(Tokens::recoveryCode).limit(RECOVERY_CODES).toList();
    }

    private static List<String> hashes(List<String> codes) {
        return codes.stream().map(code -> Tokens.hash(Tokens.bare(code))).toList();
    }
}
