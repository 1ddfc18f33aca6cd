package perspectiva.needs;

import java.util.Locale;
import java.util.function.Consumer;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.people.Inn;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.PostingSheet;

/** What an employer without an account may have written. */
final class SomePosting {

    static final String EMAIL = "zueva@remont.example";

    private SomePosting() {}

    static PostingSheet sheet(Consumer<PostingSheet> change) {
        PostingSheet sheet = new PostingSheet();
        sheet.setOrganisation("ООО «Ремонт и стройка»");
        sheet.setInn(Inn.fromBeginning("591699001").digits());
        sheet.setPerson("Зуева Инна Петровна, директор");
        sheet.setEmail(EMAIL);
        sheet.setAgreed(true);
        sheet.getForm().setTitle("Каменщик");
        sheet.getForm().setPlace("Краснокамск");
        sheet.getForm().setPayFrom(70_000_00L);
        change.accept(sheet);
        return sheet;
    }

    static Posting posted(String token) {
        return new Posting(sheet(fine -> {}), Locale.forLanguageTag("ru"), Tokens.hash(token));
    }
}
