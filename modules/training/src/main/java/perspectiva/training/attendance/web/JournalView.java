package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import perspectiva.core.store.Paging;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.attendance.AttendanceBook;
import perspectiva.training.attendance.Book;
import perspectiva.training.attendance.BookRow;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.SessionFilter;

/** The attendance book of one session. */
@Named("trainingJournalView")
@RequestScoped
public class JournalView {

    /** More than most groups have: a book is read as a whole. */
    private static final int PEOPLE = 50;

    @Inject
    AttendanceBook books;

    @Inject
    PageTexts texts;

    @Inject
    Caller caller;

    private Long session;
    private Book book;

    public void open() {
        if (session == null) {
            throw new Refused.NotFound();
        }
        Paging paging = SessionFilter.paging(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        book = books.open(session, new Paging(paging.page(), PEOPLE, "", false));
    }

    /** A meeting's day as a column has room for. */
    public String day(MeetingRow meeting) {
        boolean isEnglish = caller.language().getLanguage().equals("en");
        return DateTimeFormatter.ofPattern(isEnglish ? "d MMM" : "dd.MM", caller.language())
                .format(meeting.day());
    }

    /** What stands in a cell: lesson units of those who were there, a letter for those who were not. */
    public String letter(BookRow.Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.isThere() ? String.valueOf(cell.units()) : texts.get("training.journal.letter." + cell.word());
    }

    public Book getBook() {
        return book;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
