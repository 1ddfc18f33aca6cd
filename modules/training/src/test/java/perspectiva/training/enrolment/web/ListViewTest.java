package perspectiva.training.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.training.enrolment.PeopleLists;

/** What is sent without the page, or is no list. */
class ListViewTest {

    private static final long SIZE = 100;

    private final ListView view = new ListView();

    @BeforeEach
    void lists() {
        view.lists = new PeopleLists() {
            @Override
            public long bring(long session, String fileName, String paper, InputStream content) {
                return fileName.equals("люди.csv") ? session : 0;
            }
        };
    }

    @Test
    void a_file_is_brought_under_its_name_alone() {
        view.setSession(7L);
        assertThat(bring("C:\\Списки\\люди.csv", SIZE)).endsWith("id=7");
    }

    @Test
    void a_form_without_its_session_or_its_file_name_is_not_found() {
        assertRefused("portal.refused.notfound", () -> bring("люди.csv", SIZE));
        assertRefused("portal.refused.notfound", view::carryOut);
        assertRefused("portal.refused.notfound", view::drop);
        assertRefused("portal.refused.notfound", view::getOf);
        view.setSession(7L);
        assertRefused("portal.refused.notfound", () -> bring(null, SIZE));
    }

    @Test
    void what_is_too_large_for_a_list_is_refused_beside_its_field_before_it_is_read() {
        view.setSession(7L);
        long most = ListView.MEGABYTES_MOST * 1024L * 1024;
        assertRefused("training.list.refused.toolarge", "file", () -> bring("люди.csv", most + 1));
        assertThat(bring("люди.csv", most)).endsWith("id=7");
    }

    private String bring(String name, long size) {
        view.setFile((Part) Proxy.newProxyInstance(
                ListViewTest.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (part, method, values) -> switch (method.getName()) {
                    case "getSize" -> size;
                    case "getSubmittedFileName" -> name;
                    default -> InputStream.nullInputStream();
                }));
        try {
            return view.bring();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}
