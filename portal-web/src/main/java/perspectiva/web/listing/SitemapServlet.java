package perspectiva.web.listing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import perspectiva.core.start.Settings;
import perspectiva.spi.PublicRecord;

/** All that strangers may find, as search engines read it (sitemaps.org, protocol 0.9: 50,000 addresses at most). */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST = 50_000;

    @Inject
    transient OpenPages pages;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        List<String> open = pages.pages();
        List<PublicRecord> records = pages.records(MOST - open.size()).toList();
        try {
            write(open, records, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getWriter()));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void write(List<String> open, List<PublicRecord> records, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (String address : open) {
            writeUrl(xml, address, "");
        }
        for (PublicRecord record : records) {
            writeUrl(xml, record.address(), record.changed().toString());
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void writeUrl(XMLStreamWriter xml, String address, String changed) throws XMLStreamException {
        xml.writeStartElement("url");
        writeText(xml, "loc", settings.address() + address);
        if (!changed.isEmpty()) {
            writeText(xml, "lastmod", changed);
        }
        xml.writeEndElement();
    }

    private static void writeText(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
