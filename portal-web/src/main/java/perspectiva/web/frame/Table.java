package perspectiva.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** A table in one file format. */
interface Table {

    String type();

    void write(List<String> titles, Stream<List<Object>> rows, OutputStream out) throws IOException;
}
