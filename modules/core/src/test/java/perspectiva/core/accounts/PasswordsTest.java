package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void the_right_password_matches_and_no_other() {
        String stored = Passwords.hash("три синих ведра");

        assertThat(Passwords.matches("три синих ведра", stored)).isTrue();
        assertThat(Passwords.matches("три синих ведро", stored)).isFalse();
        assertThat(Passwords.matches("", stored)).isFalse();
        assertThat(Passwords.matches(null, stored)).isFalse();
    }

    @Test
    void the_same_password_is_stored_differently_each_time() {
        assertThat(Passwords.hash("три синих ведра")).isNotEqualTo(Passwords.hash("три синих ведра"));
    }

    @Test
    void nobodys_password_never_matches() {
        assertThat(Passwords.matches("три синих ведра", null)).isFalse();
    }

    @Test
    void one_stored_with_less_work_still_matches_and_is_known_as_weak() {
        String weak = "PBKDF2WithHmacSHA512:1000:c2FsdHNhbHRzYWx0c2FsdA==:" + hashOf1000();

        assertThat(Passwords.matches("password", weak)).isTrue();
        assertThat(Passwords.isWeak(weak)).isTrue();
        assertThat(Passwords.isWeak(Passwords.hash("password"))).isFalse();
    }

    private static String hashOf1000() {
        try {
            var spec = new javax.crypto.spec.PBEKeySpec(
                    "password".toCharArray(), "saltsaltsaltsalt".getBytes(), 1000, 512);
            byte[] hash = javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            return java.util.Base64.getEncoder().encodeToString(hash);
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
