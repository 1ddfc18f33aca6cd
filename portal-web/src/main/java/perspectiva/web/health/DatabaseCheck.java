package perspectiva.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    private static final long PATIENCE_MS = 2_000;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    ManagedExecutorService executor;

    private Future<Boolean> asked;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(answers(executor, this::ask, PATIENCE_MS))
                .build();
    }

    /** A database that hangs is asked once, not anew at every check: each question would hold a thread. */
    synchronized boolean answers(ExecutorService threads, Callable<Boolean> question, long patience) {
        try {
            if (asked == null || asked.isDone()) {
                asked = threads.submit(question);
            }
            return asked.get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException itDoesNot) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A question both databases understand, to a table with one row. */
    private boolean ask() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id from core_audit_head")) {
            return found.next();
        }
    }
}
