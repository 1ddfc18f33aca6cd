package perspectiva.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook with one sheet, as a spreadsheet program opens it. */
final class Workbook {

    private Workbook() {}

    /** Its rows from the top, of at most 26 columns; figures and days as the file keeps them. */
    static List<List<String>> rows(byte[] file) {
        Map<String, Document> parts = parts(file);
        List<String> shared = texts(parts.get("xl/sharedStrings.xml"), "si");
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(parts.get("xl/worksheets/sheet1.xml").getElementsByTagName("row"))) {
            List<String> cells = new ArrayList<>();
            for (Element cell : elements(row.getElementsByTagName("c"))) {
                // One that is empty is not written at all.
                while (cells.size() < cell.getAttribute("r").charAt(0) - 'A') {
                    cells.add("");
                }
                cells.add(
                        "s".equals(cell.getAttribute("t"))
                                ? shared.get(Integer.parseInt(cell.getTextContent()))
                                : cell.getTextContent());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> texts(Document part, String element) {
        return elements(part.getElementsByTagName(element)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** From a file of its own: its entries say their size behind themselves, which a stream cannot read. */
    private static Map<String, Document> parts(byte[] file) {
        Map<String, Document> parts = new HashMap<>();
        try {
            Path stored = Files.write(Files.createTempFile("workbook", ".xlsx"), file);
            try (ZipFile zip = new ZipFile(stored.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (entry.getName().endsWith(".xml")) {
                        parts.put(
                                entry.getName(),
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(zip.getInputStream(entry)));
                    }
                }
            } finally {
                Files.delete(stored);
            }
            return parts;
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new AssertionError("This is no workbook", broken);
        }
    }
}
