package perspectiva.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port the portal answers at. Tried before the server starts, which would only say it in a stack trace. */
final class Port {

    private Port() {}

    /** The port, which is free; any free one when asked for port 0. */
    static int claim(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new CannotGoOn(Outcome.PORT_IN_USE, "The host name %s is not known on this machine.", host);
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address);
            return probe.getLocalPort();
        } catch (BindException refused) {
            throw new CannotGoOn(Outcome.PORT_IN_USE, explain(refused), port, host).causedBy(refused);
        } catch (IOException refused) {
            throw new CannotGoOn(
                    Outcome.PORT_IN_USE, "Port %d at %s cannot be used: %s.", port, host, refused.getMessage());
        }
    }

    private static String explain(BindException refused) {
        String reason = String.valueOf(refused.getMessage());
        if (reason.contains("Permission denied")) {
            return "Port %d at %s is reserved for the system administrator. Choose one above 1023 with --port.";
        }
        if (reason.contains("assign")) {
            return "Port %d cannot be opened: this machine has no address %s. Choose another one with --host.";
        }
        return "Port %d at %s is in use by another program. Choose another one with --port.";
    }
}
