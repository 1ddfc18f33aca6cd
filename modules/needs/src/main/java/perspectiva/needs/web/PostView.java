package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.caller.ComesFrom;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.PostingSheet;

/** The form of employers without an account. */
@Named("postView")
@RequestScoped
public class PostView {

    private final PostingSheet sheet = new PostingSheet();

    @Inject
    Postings postings;

    @Inject
    ComesFrom from;

    private String website;
    private String stamp;
    private String sent;

    /** Notes when the form was opened. */
    public void open() {
        stamp = postings.stamp();
    }

    public String send() {
        postings.post(sheet, website, stamp, from.address());
        return "/needs/post?faces-redirect=true&sent=yes";
    }

    /** Whether it was sent just now. */
    public boolean isDone() {
        return sent != null;
    }

    public PostingSheet getSheet() {
        return sheet;
    }

    /** The field that people do not see. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }

    public String getSent() {
        return sent;
    }

    public void setSent(String sent) {
        this.sent = sent;
    }
}
