package perspectiva.web.frame;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import perspectiva.spi.Feed;

/**
 * A feed as Atom 1.0 (RFC 4287). The same entries always make the same bytes, so that a reader who has them need not fetch
 * them again.
 *
 * @param portal the portal's address without a slash at its end
 * @param path the list's page from the portal's root, with its filters
 * @param self the feed's own address from the portal's root, with its filters
 */
record AtomFeed(String title, String author, String language, String portal, String path, String self) {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Characters that no XML may hold, however they are written. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    byte[] of(List<Feed.Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language);
            head(xml, entries);
            for (Feed.Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(XMLStreamWriter xml, List<Feed.Entry> entries) throws XMLStreamException {
        element(xml, "id", portal + self);
        element(xml, "title", title);
        element(xml, "updated", latest(entries).toString());
        link(xml, "self", self);
        link(xml, "alternate", path);
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
    }

    /** An empty feed was never changed; the standard wants a moment all the same. */
    private static Instant latest(List<Feed.Entry> entries) {
        return entries.stream()
                .map(Feed.Entry::published)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void entry(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", portal + entry.path());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.published().toString());
        element(xml, "published", entry.published().toString());
        link(xml, "alternate", entry.path());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", portal + address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(NOT_XML, ""));
        xml.writeEndElement();
    }
}
