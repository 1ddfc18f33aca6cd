package perspectiva.needs;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import perspectiva.core.store.Columns;
import perspectiva.core.text.Texts;

/** What lists of needs can show, in the order of their screens. */
final class NeedColumns {

    private final Texts texts;
    private final Columns<NeedRow> columns = new Columns<NeedRow>()
            .always("needs.column.number", NeedRow::number)
            .always("needs.column.title", NeedRow::title);

    private NeedColumns(Texts texts) {
        this.texts = texts;
    }

    /** The list everybody has. */
    static Columns<NeedRow> ofTheList(Texts texts) {
        NeedColumns list = new NeedColumns(texts);
        list.columns
                .usual("employer", "needs.column.employer", NeedRow::employer)
                .more("place", "needs.column.place", NeedRow::place);
        return list.figures()
                .always("needs.column.stage", list::stage)
                .usual("created", "needs.column.created", NeedRow::createdOn)
                .more("until", "needs.column.until", NeedRow::validUntil)
                .more("source", "needs.column.source", list::source);
    }

    /**
     * The director's desk.
     *
     * @param occupation an occupation with its title
     * @param assignee who deals with the need
     */
    static Columns<NeedRow> ofTheDesk(
            Texts texts, BiFunction<NeedRow, Locale, String> occupation, Function<NeedRow, String> assignee) {
        NeedColumns desk = new NeedColumns(texts);
        desk.columns
                .always("needs.column.stage", desk::stage)
                .always("needs.column.sentOn", NeedRow::submittedOn)
                .usual("employer", "needs.column.employer", NeedRow::employer)
                .usual("occupation", "needs.column.occupation", occupation);
        return desk.figures()
                .more("place", "needs.column.place", NeedRow::place)
                .more("startWanted", "needs.column.startWanted", NeedRow::startWanted)
                .more("created", "needs.column.created", NeedRow::createdOn)
                .more("until", "needs.column.until", NeedRow::validUntil)
                .more("source", "needs.column.source", desk::source)
                .usual("assignee", "needs.column.assignee", assignee);
    }

    private Columns<NeedRow> figures() {
        return columns.usual("posts", "needs.column.posts", NeedRow::posts)
                .with("needs.column.filled", NeedRow::filled)
                .usual("pay", "needs.column.pay")
                .with("needs.column.payFrom", row -> roubles(row.payFrom()))
                .with("needs.column.payTo", row -> roubles(row.payTo()));
    }

    private String stage(NeedRow row, Locale language) {
        return texts.text(language, "needs.state." + row.stage());
    }

    private String source(NeedRow row, Locale language) {
        return texts.text(language, "needs.source." + row.source().word());
    }

    private static Long roubles(Long kopecks) {
        return kopecks == null ? null : kopecks / 100;
    }
}
