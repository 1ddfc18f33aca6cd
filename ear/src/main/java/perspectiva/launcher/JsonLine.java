package perspectiva.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One log record as one line of JSON: time in UTC, level, logger, thread, message and, when there is one, the exception. The
 * portal writes the request's id into the thread's name, so all lines of one request can be found by it.
 */
public final class JsonLine extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringBuilder json = new StringBuilder(256).append('{');
        field(
                json,
                "time",
                DateTimeFormatter.ISO_INSTANT.format(entry.getInstant().truncatedTo(ChronoUnit.MILLIS)));
        field(json, "level", entry.getLevel().getName());
        field(json, "logger", entry.getLoggerName());
        field(json, "thread", Thread.currentThread().getName());
        field(json, "message", formatMessage(entry));
        if (entry.getThrown() != null) {
            field(json, "exception", stackTrace(entry.getThrown()));
        }
        return json.append("}\n").toString();
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        if (json.length() > 1) {
            json.append(',');
        }
        json.append('"').append(name).append("\":\"");
        (value == null ? "" : value).codePoints().forEach(character -> append(json, character));
        json.append('"');
    }

    private static void append(StringBuilder json, int character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\t' -> json.append("\\t");
            default -> {
                if (character < ' ' || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                    json.append("\\u%04x".formatted(character));
                } else {
                    json.appendCodePoint(character);
                }
            }
        }
    }
}
