package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void the_first_page_begins_at_the_beginning() {
        assertThat(Paging.first().offset()).isZero();
        assertThat(new Paging(3, 20, "", false).offset()).isEqualTo(40);
    }

    @Test
    void nonsense_from_an_address_becomes_the_nearest_sensible_page() {
        assertThat(new Paging(-5, 0, null, false)).isEqualTo(new Paging(1, 1, "", false));
        assertThat(new Paging(Integer.MAX_VALUE, Integer.MAX_VALUE, "", false).offset())
                .isPositive();
    }

    @Test
    void a_minus_before_the_column_means_downwards() {
        assertThat(Paging.of(2, "-name")).isEqualTo(new Paging(2, Paging.SIZE, "name", true));
        assertThat(Paging.of(1, "name").isDescending()).isFalse();
        assertThat(Paging.of(1, null).sort()).isEmpty();
    }

    @Test
    void a_list_has_as_many_pages_as_its_rows_fill_and_at_least_one() {
        Paging ten = new Paging(1, 10, "", false);

        assertThat(new Slice<>(List.of(), 0, ten).pages()).isEqualTo(1);
        assertThat(new Slice<>(List.of(), 10, ten).pages()).isEqualTo(1);
        assertThat(new Slice<>(List.of(), 11, ten).pages()).isEqualTo(2);
    }

    @Test
    void mapped_rows_keep_their_place() {
        Slice<Integer> lengths = new Slice<>(List.of("a", "bb"), 7, Paging.first()).map(String::length);

        assertThat(lengths.rows()).containsExactly(1, 2);
        assertThat(lengths.total()).isEqualTo(7);
    }

    @Test
    void everything_of_a_list_comes_once_and_in_its_order_however_many_portions_it_takes() {
        List<Integer> all = IntStream.range(0, 450).boxed().toList();

        assertThat(Slice.everything(new Paging(7, 3, "name", true), wanted -> {
                    assertThat(wanted.sort()).isEqualTo("name");
                    assertThat(wanted.isDescending()).isTrue();
                    return part(all, wanted);
                }))
                .containsExactlyElementsOf(all);
        assertThat(Slice.everything(Paging.first(), wanted -> part(all.subList(0, 400), wanted)))
                .hasSize(400);
        assertThat(Slice.everything(Paging.first(), Slice::empty)).isEmpty();
    }

    private static Slice<Integer> part(List<Integer> all, Paging wanted) {
        List<Integer> rows =
                all.stream().skip(wanted.offset()).limit(wanted.size()).toList();
        return new Slice<>(rows, all.size(), wanted);
    }
}
