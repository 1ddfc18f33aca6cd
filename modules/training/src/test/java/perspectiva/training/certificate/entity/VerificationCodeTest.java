package perspectiva.training.certificate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("0abc1defghjkmnpqrstvwxyz2345");

    @Test
    void codes_never_repeat_and_carry_140_random_bits() {
        var codes = IntStream.range(0, 1000)
                .mapToObj(any -> VerificationCode.fresh().plain())
                .collect(Collectors.toSet());

        assertThat(codes).hasSize(1000).allMatch(code -> code.length() == 28);
        assertThat(codes.stream().flatMapToInt(String::chars).distinct().count())
                .isEqualTo(32);
    }

    @Test
    void paper_says_it_in_capitals_and_groups_of_four() {
        assertThat(CODE.readable()).isEqualTo("0ABC-1DEF-GHJK-MNPQ-RSTV-WXYZ-2345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0ABC-1DEF-GHJK-MNPQ-RSTV-WXYZ-2345",
                " 0abc 1def ghjk mnpq rstv wxyz 2345 ",
                "OABC-IDEF-GHJK-MNPQ-RSTV-WXYZ-2345",
                "ОАВС-1DЕF-GHJК-МNРQ-RSТV-WХYZ-2345",
                "https://portal.example/training/verify?code=0abc1defghjkmnpqrstvwxyz2345"
            })
    void it_is_understood_however_it_was_typed(String typed) {
        assertThat(VerificationCode.typed(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0ABC", "СВ-2026-0001", "' or 1=1 --", "0ABC-1DEF-GHJK-MNPQ-RSTV-WXYZ-2345-6"})
    void anything_else_is_no_code(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
    }
}
