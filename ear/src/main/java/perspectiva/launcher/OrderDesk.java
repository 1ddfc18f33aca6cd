package perspectiva.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Places an order and tells what became of it. */
final class OrderDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final DataFolder data;
    private final PrintWriter out;

    OrderDesk(DataFolder data, PrintWriter out) {
        this.data = data;
        this.out = out;
    }

    void take(Order order) {
        take(order, PATIENCE);
    }

    /** @param patience how long a running portal may take over it */
    void take(Order order, Duration patience) {
        if (!data.exists()) {
            throw nobodyIn(data);
        }
        boolean isRunning = InstanceLock.isHeld(data);
        Path file = order.place(data);
        if (isRunning) {
            tell(Order.answerTo(file, patience));
        } else {
            out.println("The portal is not running. It will be done at its next start.");
        }
    }

    static CannotGoOn nobodyIn(DataFolder data) {
        return new CannotGoOn(
                Outcome.DATA_UNUSABLE,
                "There is no portal in the data folder %s. Name its folder with --data, or start it once with \"run\".",
                data.path());
    }

    private void tell(Optional<Order.Answer> answer) {
        if (answer.isEmpty()) {
            out.println("The portal has not answered yet. The order stays in place.");
            return;
        }
        if (!answer.get().isDone()) {
            throw new CannotGoOn(Outcome.ORDER_REFUSED, "%s", answer.get().text());
        }
        out.println(answer.get().text().isBlank() ? "Done." : answer.get().text());
    }
}
