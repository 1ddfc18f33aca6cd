package perspectiva.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import perspectiva.core.accounts.Readers;
import perspectiva.core.mail.Mailing;
import perspectiva.core.start.Settings;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;

/** What letters of the tests are written and posted with: everybody reads one language, and what was sent is kept. */
public final class Post {

    public final Texts texts = new Texts();
    public final Formats formats = new Formats();
    public final Settings settings = new SomeSettings().with("address", "https://portal.example");

    /** Each as "to: subject", and its body below. */
    public final List<String> sent = new ArrayList<>();

    public final Readers readers;

    public final Mailing mailing = new Mailing() {
        @Override
        public void send(String to, Locale language, String textKeyBase, Object... values) {
            sent.add(to + ": " + texts.text(language, textKeyBase + ".subject", values) + "\n"
                    + texts.text(language, textKeyBase + ".body", values));
        }
    };

    public Post(Locale language) {
        texts.add("training", Post.class.getClassLoader());
        readers = new Readers() {
            @Override
            public Locale languageOf(String email) {
                return language;
            }
        };
    }
}
