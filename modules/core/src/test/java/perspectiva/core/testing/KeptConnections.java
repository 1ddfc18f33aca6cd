package perspectiva.core.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Keeps connections nobody uses for whoever is next, as the server does. Every read that is not to be changed takes one of its own:
 * for PostgreSQL each would be a process that starts and a password that is checked, and a test that reads a thousand times
 * would spend most of its time so.
 */
final class KeptConnections implements DataSource, AutoCloseable {

    private final DataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    KeptConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection kept = idle.poll();
        Connection connection = kept == null ? source.getConnection() : kept;
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(connection)::invoke);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return source.getConnection(user, password);
    }

    /** A connection until it is closed. */
    private final class Lent {

        private final Connection connection;
        private boolean isBack;

        Lent(Connection connection) {
            this.connection = connection;
        }

        Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    giveBack();
                    return null;
                }
                case "isClosed" -> {
                    return isBack || connection.isClosed();
                }
                default -> {
                    if (isBack && method.getDeclaringClass() != Object.class) {
                        throw new SQLException("This connection was closed");
                    }
                    try {
                        return method.invoke(connection, values);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                }
            }
        }

        /** Without what was begun and not ended. One that broke is not kept. */
        private void giveBack() throws SQLException {
            if (isBack) {
                return;
            }
            isBack = true;
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                idle.push(connection);
            }
        }
    }

    @Override
    public void close() {
        for (Connection one = idle.poll(); one != null; one = idle.poll()) {
            try {
                one.close();
            } catch (SQLException gone) {
                // Its database may be gone already.
            }
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(KeptConnections.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
