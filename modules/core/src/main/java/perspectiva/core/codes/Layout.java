package perspectiva.core.codes;

import static perspectiva.core.codes.CodeList.ESCO_OCCUPATIONS;
import static perspectiva.core.codes.CodeList.ESCO_SKILLS;
import static perspectiva.core.codes.CodeList.ISCO;
import static perspectiva.core.codes.CodeList.OKVED;
import static perspectiva.core.codes.CodeList.OKZ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kinds of file an edition may consist of, each known by the columns it has. Column names are those of the official
 * files; each inner list holds one column's names in different places.
 */
enum Layout {
    ISCO_GROUPS(ISCO, List.of(List.of("code", "isco08code"), List.of("preferredlabel", "titleen"))) {
        @Override
        void read(FileReading file) {
            groups(file, true, "code", "isco08code");
        }
    },
    OKZ_GROUPS(
            OKZ,
            List.of(List.of("code", "код", "kod"), List.of("titleru", "nameru", "наименование", "название", "name"))) {
        @Override
        void read(FileReading file) {
            groups(file, false, "code", "код", "kod");
        }
    },
    OKVED_CODES(
            OKVED,
            List.of(List.of("code", "код", "kod"), List.of("nameru", "titleru", "наименование", "название", "name"))) {
        @Override
        void read(FileReading file) {
            // Rosstat's file gives a section no code but its letter, in a column of its own.
            String code = file.code(ACTIVITY, "code", "код", "kod", "section", "раздел", "razdel");
            String title = file.title("nameru", "titleru", "наименование", "название", "name");
            if (code != null && title != null) {
                file.into().row(new CodeRow(code, widerActivity(file, code), null, null, title, List.of(), List.of()));
            }
        }
    },
    ESCO_OCCUPATION(ESCO_OCCUPATIONS, List.of(List.of("concepturi"), List.of("iscogroup"), List.of("preferredlabel"))) {
        @Override
        void read(FileReading file) {
            String group = file.good(UNIT_GROUP, "iscogroup");
            if (group != null) {
                concept(file, group.replace("C", ""));
            }
        }
    },
    ESCO_SKILL(ESCO_SKILLS, List.of(List.of("concepturi"), List.of("preferredlabel"))) {
        @Override
        void read(FileReading file) {
            concept(file, null);
        }
    },
    OCCUPATION_SKILLS(
            ESCO_OCCUPATIONS, List.of(List.of("occupationuri"), List.of("relationtype"), List.of("skilluri"))) {
        @Override
        void read(FileReading file) {
            related(file, "occupationuri", "skilluri");
        }
    },
    SKILL_SKILLS(
            ESCO_SKILLS, List.of(List.of("originalskilluri"), List.of("relationtype"), List.of("relatedskilluri"))) {
        @Override
        void read(FileReading file) {
            related(file, "originalskilluri", "relatedskilluri");
        }
    },
    WIDER_OCCUPATIONS(ESCO_OCCUPATIONS, List.of(List.of("concepturi"), List.of("broaderuri"))) {
        @Override
        void read(FileReading file) {
            wider(file);
        }
    },
    WIDER_SKILLS(ESCO_SKILLS, List.of(List.of("concepturi"), List.of("broaderuri"))) {
        @Override
        void read(FileReading file) {
            wider(file);
        }
    },
    SKILL_TREE(ESCO_SKILLS, List.of(List.of("level0uri"), List.of("level1uri"))) {
        @Override
        void read(FileReading file) {
            List<String> path = Stream.of("level0uri", "level1uri", "level2uri", "level3uri")
                    .map(file::text)
                    .filter(address -> !address.isEmpty())
                    .toList();
            if (path.size() > 1) {
                file.into().parent(path.get(path.size() - 1), path.get(path.size() - 2));
            }
        }
    };

    private static final Pattern GROUP = Pattern.compile("\\d{1,4}");
    private static final Pattern UNIT_GROUP = Pattern.compile("C?\\d{4}");
    private static final Pattern ACTIVITY = Pattern.compile("[A-U]|\\d{2}(\\.\\d{1,2}(\\.\\d{1,2})?)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,92}");
    private static final Pattern RELATION = Pattern.compile("(?i)essential|optional");

    private final CodeList list;
    private final List<List<String>> needs;

    Layout(CodeList list, List<List<String>> needs) {
        this.list = list;
        this.needs = needs;
    }

    /** The kind a file of the list with these columns is. */
    static Optional<Layout> of(CodeList list, Set<String> columns) {
        return Arrays.stream(values())
                .filter(layout -> layout.list == list)
                .filter(layout ->
                        layout.needs.stream().allMatch(names -> names.stream().anyMatch(columns::contains)))
                .findFirst();
    }

    /** The first kind of any list that a file with these columns can be. */
    static Optional<Layout> anyOf(Set<String> columns) {
        return Arrays.stream(CodeList.values())
                .flatMap(list -> of(list, columns).stream())
                .findFirst();
    }

    CodeList list() {
        return list;
    }

    /** The columns the list's main file must have, for people to read. */
    static List<String> wanted(CodeList list) {
        return Arrays.stream(values())
                .filter(layout -> layout.list == list)
                .findFirst()
                .map(layout -> layout.needs.stream().map(names -> names.get(0)).toList())
                .orElse(List.of());
    }

    /** Takes over what the row at which the file stands says, or says what is wrong with it. */
    abstract void read(FileReading file);

    private static void groups(FileReading file, boolean isEnglish, String... columns) {
        String code = file.code(GROUP, columns);
        String title = isEnglish
                ? file.title("preferredlabel", "titleen")
                : file.title("titleru", "nameru", "наименование", "название", "name");
        if (code == null || title == null) {
            return;
        }
        String level = file.text("level");
        if (level.matches("[1-4]") && code.length() != Integer.parseInt(level)) {
            // A spreadsheet takes 0110 for a number and drops the nought.
            file.flaw(columns[0], "core.codes.flaw.nought", code);
            return;
        }
        String parent = code.length() == 1 ? null : code.substring(0, code.length() - 1);
        file.into()
                .row(new CodeRow(
                        code, parent, null, isEnglish ? title : null, isEnglish ? null : title, List.of(), List.of()));
    }

    /** A class lies in the section the file names, everything narrower in what its code begins with. */
    private static String widerActivity(FileReading file, String code) {
        if (code.length() > 4 || code.contains(".")) {
            String shorter = code.substring(0, code.length() - 1);
            return shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
        }
        String section = file.text("section", "раздел", "razdel");
        return section.isEmpty() || section.equals(code) ? null : section;
    }

    private static void concept(FileReading file, String unitGroup) {
        String code = file.code(ADDRESS, "concepturi");
        String title = file.title("preferredlabel");
        if (code == null || title == null) {
            return;
        }
        List<String> also = file.text("altlabels")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        file.into()
                .row(
                        file.isRussian()
                                ? new CodeRow(code, null, unitGroup, null, title, List.of(), also)
                                : new CodeRow(code, null, unitGroup, title, null, also, List.of()));
    }

    private static void related(FileReading file, String from, String to) {
        String one = file.good(ADDRESS, from);
        String relation = file.good(RELATION, "relationtype");
        String other = file.good(ADDRESS, to);
        if (one != null && relation != null && other != null) {
            file.into().link(new Link(one, Link.Kind.of(relation), other));
        }
    }

    private static void wider(FileReading file) {
        String code = file.good(ADDRESS, "concepturi");
        String broader = file.good(ADDRESS, "broaderuri");
        if (code != null && broader != null) {
            file.into().parent(code, broader);
        }
    }
}
