package perspectiva.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.core.people.OrganisationFixtures.aMember;
import static perspectiva.core.people.OrganisationFixtures.aSheet;
import static perspectiva.core.people.OrganisationFixtures.anEnterprise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

class OrganisationTest {

    @ParameterizedTest
    @CsvSource({"0, MICRO", "15, MICRO", "16, SMALL", "100, SMALL", "101, MEDIUM", "250, MEDIUM", "251, LARGE"})
    void its_size_follows_from_its_headcount(int headcount, SizeClass size) {
        OrganisationSheet sheet = aSheet();
        sheet.setHeadcount(headcount);

        assertThat(new Organisation(sheet).sizeClass()).contains(size);
    }

    @Test
    void nobody_knows_its_size_without_its_headcount() {
        assertThat(anEnterprise().sizeClass()).isEmpty();
    }

    @Test
    void a_sheet_saved_untouched_changes_nothing() {
        Organisation organisation = aMember();

        organisation.amend(organisation.sheet());

        assertThat(organisation.sheet())
                .usingRecursiveComparison()
                .isEqualTo(aMember().sheet());
    }

    @Test
    void a_bad_sheet_changes_nothing_at_all() {
        Organisation organisation = anEnterprise();
        OrganisationSheet sheet = organisation.sheet();
        sheet.setShortName("Другое имя");
        sheet.setEmail("не почта");

        assertThatThrownBy(() -> organisation.amend(sheet))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.field()).isEqualTo("email"));

        assertThat(organisation.shortName()).isEqualTo("Завод «Ёлочка»");
    }

    @ParameterizedTest
    @CsvSource({"17.12, 17.12", "17.12 Производство бумаги, 17.12", "'01 Лес, рыба и 2 коровы', 01"})
    void of_what_the_finder_writes_the_code_is_kept(String typed, String code) {
        OrganisationSheet sheet = aSheet();
        sheet.setOkvedMain(typed);

        assertThat(new Organisation(sheet).okvedMain()).isEqualTo(code);
    }

    @Test
    void without_a_legal_name_the_short_one_is_both() {
        OrganisationSheet sheet = aSheet();
        sheet.setLegalName(" ");

        assertThat(new Organisation(sheet).legalName()).isEqualTo("Завод «Ёлочка»");
    }

    @Test
    void a_merged_record_points_to_the_one_that_counts_and_is_not_amended() {
        Organisation twin = anEnterprise();
        Organisation right = aMember();

        twin.mergeInto(right);

        assertThat(twin.mergedInto()).contains(right);
        assertThatThrownBy(() -> twin.amend(aSheet())).hasMessageStartingWith("core.refused.organisation.merged");
        assertThatThrownBy(() -> right.mergeInto(twin)).isInstanceOf(Refused.class);
    }

    @Test
    void owners_and_personnel_officers_are_employers_and_everybody_of_a_member_is_a_member() {
        assertThat(OrgRole.OWNER.rolesFor(aMember())).containsExactlyInAnyOrder(Role.EMPLOYER, Role.MEMBER);
        assertThat(OrgRole.HR.rolesFor(anEnterprise())).containsExactly(Role.EMPLOYER);
        assertThat(OrgRole.VIEWER.rolesFor(aMember())).containsExactly(Role.MEMBER);
        assertThat(OrgRole.FINANCE.rolesFor(anEnterprise())).isEmpty();
    }
}
