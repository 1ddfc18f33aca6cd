package perspectiva.training.enrolment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.search.SearchText;
import perspectiva.core.tables.BroughtColumn;
import perspectiva.core.tables.CellText;
import perspectiva.core.tables.TableText;
import perspectiva.core.tables.TableText.Cells;
import perspectiva.core.text.Characters;
import perspectiva.core.text.Texts;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.enrolment.entity.ApplicationSheet;

/** The people of a brought table, and what is wrong with how they are written. */
final class PeopleTable {

    /** As many as the largest session takes. */
    static final int MOST_LINES = 500;

    private static final int NAME_MOST = 100;
    private static final int EMAIL_MOST = 200;

    /**
     * One person as brought.
     *
     * @param who with the birth date, null when it was not said or could not be understood
     * @param faults what nobody could understand, beside its column
     */
    record Line(int number, Newcomer who, ApplicationSheet sheet, List<Refused> faults) {}

    private final Map<String, EntryEducation> educations = new HashMap<>();

    PeopleTable(Texts texts) {
        for (EntryEducation education : EntryEducation.values()) {
            for (Locale language : Texts.LANGUAGES) {
                educations.put(
                        SearchText.normalise(texts.text(language, "training.enrolment.education." + education.word())),
                        education);
            }
        }
    }

    /** @throws Refused when it is no table, lacks a column without which nobody can be let in, or is too long */
    List<Line> read(Path file) throws IOException {
        try (TableText text = TableText.open(file)) {
            Iterator<Cells> rows = text.rows().iterator();
            List<PeopleColumn> columns = columns(rows.hasNext() ? rows.next().texts() : List.of());
            List<Line> lines = new ArrayList<>();
            while (rows.hasNext()) {
                Cells cells = rows.next();
                Map<PeopleColumn, String> said = said(columns, cells.texts());
                if (!said.isEmpty()) {
                    lines.add(line(cells.number(), said));
                }
                if (lines.size() > MOST_LINES) {
                    throw new Refused("training.list.refused.toolong", MOST_LINES).at("file");
                }
            }
            if (lines.isEmpty()) {
                throw new Refused("training.list.refused.nolines").at("file");
            }
            return lines;
        } catch (Refused itself) {
            throw itself.field().isEmpty()
                    ? new Refused(itself.key(), itself.values().toArray()).at("file")
                    : itself;
        } catch (RuntimeException torn) {
            throw new Refused("core.refused.table.notable").at("file");
        }
    }

    private static List<PeopleColumn> columns(List<String> headings) {
        List<PeopleColumn> found = BroughtColumn.under(
                headings, PeopleColumn.class, heading -> new Refused("training.list.refused.columntwice", heading)
                        .at("file"));
        boolean isNamed = found.contains(PeopleColumn.NAME) || found.contains(PeopleColumn.FAMILY);
        if (!isNamed || !found.contains(PeopleColumn.BORN)) {
            throw new Refused("training.list.refused.columns").at("file");
        }
        return found;
    }

    private static Map<PeopleColumn, String> said(List<PeopleColumn> columns, List<String> texts) {
        Map<PeopleColumn, String> cells = new EnumMap<>(PeopleColumn.class);
        for (int i = 0; i < Math.min(columns.size(), texts.size()); i++) {
            String text =
                    texts.get(i) == null ? "" : Characters.legible(texts.get(i)).strip();
            if (columns.get(i) != null && !text.isEmpty()) {
                cells.put(columns.get(i), text);
            }
        }
        return cells;
    }

    private Line line(int number, Map<PeopleColumn, String> said) {
        List<Refused> faults = new ArrayList<>();
        Newcomer who = named(said, faults);
        who.setBirthDate(day(said, faults));
        who.setEmail(within(said, PeopleColumn.EMAIL, EMAIL_MOST, faults));
        ApplicationSheet sheet = new ApplicationSheet();
        sheet.setBirthDate(who.getBirthDate());
        sheet.setEducation(education(said, faults));
        sheet.setGuardian(within(said, PeopleColumn.GUARDIAN, EMAIL_MOST, faults));
        sheet.setAgreed(isAgreed(said, faults));
        return new Line(number, who, sheet, faults);
    }

    /** In columns of their own, or the family name first in one. */
    private static Newcomer named(Map<PeopleColumn, String> said, List<Refused> faults) {
        Newcomer who = new Newcomer();
        String[] whole = said.getOrDefault(PeopleColumn.NAME, "").split("\\s+", 3);
        who.setFamilyName(within(said, PeopleColumn.FAMILY, NAME_MOST, faults, whole[0]));
        who.setGivenName(within(said, PeopleColumn.GIVEN, NAME_MOST, faults, whole.length > 1 ? whole[1] : ""));
        who.setPatronymic(within(said, PeopleColumn.PATRONYMIC, NAME_MOST, faults, whole.length > 2 ? whole[2] : ""));
        return who;
    }

    private static String within(Map<PeopleColumn, String> said, PeopleColumn column, int most, List<Refused> faults) {
        return within(said, column, most, faults, "");
    }

    private static String within(
            Map<PeopleColumn, String> said, PeopleColumn column, int most, List<Refused> faults, String otherwise) {
        String text = said.getOrDefault(column, otherwise);
        if (text.length() > most) {
            faults.add(new Refused("core.refused.long", most).at(column.field()));
            return text.substring(0, most);
        }
        return text;
    }

    private static LocalDate day(Map<PeopleColumn, String> said, List<Refused> faults) {
        String text = said.get(PeopleColumn.BORN);
        if (text == null) {
            return null;
        }
        LocalDate day = CellText.day(text).orElse(null);
        if (day == null) {
            faults.add(new Refused("training.list.refused.day", text).at(PeopleColumn.BORN.field()));
        }
        return day;
    }

    /** The beginning of what the portal calls it is enough, where it can mean one only. */
    private EntryEducation education(Map<PeopleColumn, String> said, List<Refused> faults) {
        String text = said.get(PeopleColumn.EDUCATION);
        if (text == null) {
            return EntryEducation.ANY;
        }
        Set<EntryEducation> meant = educations.entrySet().stream()
                .filter(known -> known.getKey().startsWith(SearchText.normalise(text)))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        EntryEducation found = meant.size() == 1 ? meant.iterator().next() : null;
        if (found == null) {
            faults.add(new Refused("training.list.refused.education", text).at(PeopleColumn.EDUCATION.field()));
        }
        return found;
    }

    private static boolean isAgreed(Map<PeopleColumn, String> said, List<Refused> faults) {
        String text = said.get(PeopleColumn.AGREED);
        if (text == null) {
            return false;
        }
        Optional<Boolean> agreed = CellText.yesOrNo(text);
        if (agreed.isEmpty()) {
            faults.add(new Refused("training.list.refused.yesno", text).at(PeopleColumn.AGREED.field()));
        }
        return agreed.orElse(false);
    }
}
