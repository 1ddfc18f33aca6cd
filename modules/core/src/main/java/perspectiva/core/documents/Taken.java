package perspectiva.core.documents;

import java.nio.file.Path;

/**
 * A file that has arrived whole and waits beside its place until somebody has judged it.
 *
 * @param path where it waits
 * @param storedAs what it will be called in the store
 * @param bytes how many
 * @param sha256 the fingerprint of its content, in hexadecimal
 */
record Taken(Path path, String storedAs, long bytes, String sha256) {}
