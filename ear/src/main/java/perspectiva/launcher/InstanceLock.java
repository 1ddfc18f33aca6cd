package perspectiva.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Keeps a second portal away from the same data folder. The operating system drops the lock when the process ends, however
 * it ends, so nothing has to be tidied up after a crash.
 */
final class InstanceLock implements AutoCloseable {

    /** Far behind the text: some systems do not let others read the locked part. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Who holds the lock: its process and the address it answers at. */
    record Holder(String pid, String address) {}

    static InstanceLock take(DataFolder data) {
        InstanceLock lock = tryTake(data.lock())
                .orElseThrow(() -> new CannotGoOn(
                        Outcome.ALREADY_RUNNING,
                        "The portal is already running on the data folder %s (process %s).",
                        data.path(),
                        read(data.lock()).pid()));
        lock.describe("");
        return lock;
    }

    /** The portal running on this data folder, if there is one. */
    static Optional<Holder> holder(DataFolder data) {
        if (!Files.exists(data.lock())) {
            return Optional.empty();
        }
        Optional<InstanceLock> free = tryTake(data.lock());
        free.ifPresent(InstanceLock::close);
        return free.isPresent() ? Optional.empty() : Optional.of(read(data.lock()));
    }

    static boolean isHeld(DataFolder data) {
        return holder(data).isPresent();
    }

    void describe(String address) {
        String text = "pid=" + ProcessHandle.current().pid() + "\naddress=" + address + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Optional<InstanceLock> tryTake(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new InstanceLock(channel));
        } catch (IOException unwritable) {
            throw new CannotGoOn(Outcome.DATA_UNUSABLE, "The file %s cannot be written.", file).causedBy(unwritable);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static Holder read(Path file) {
        Properties text = new Properties();
        try {
            text.load(new StringReader(Files.readString(file)));
        } catch (IOException unreadable) {
            // Its sentence is still worth printing without the number.
        }
        return new Holder(text.getProperty("pid", "unknown"), text.getProperty("address", ""));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The lock goes with the process at the latest.
        }
    }
}
