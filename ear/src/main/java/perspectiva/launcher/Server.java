package perspectiva.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro inside this process, holding one application. */
final class Server implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());
    private static final String APPLICATION = "perspectiva";
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String COMPRESSED =
            "text/html,text/css,text/plain,text/csv,text/xml,text/calendar,text/javascript,application/javascript,"
                    + "application/json,application/xml,application/xhtml+xml,image/svg+xml";

    private final PayaraMicroRuntime payara;
    private final AdminCommandRunner commands;

    private Server(PayaraMicroRuntime payara, AdminCommandRunner commands) {
        this.payara = payara;
        this.commands = commands;
    }

    /**
     * Boots it with its door shut: {@link #open} is called when there is something to see.
     *
     * @param home the server's own folder, which it remembers deployments in: emptied, so that each start is like the first
     * @param shared jars that all deployments see as one
     */
    static Server boot(String host, int port, Path home, List<Path> shared) {
        PortalArchive.delete(home);
        // Reading the server's classes from jars inside a jar takes half as long again as unpacking them first.
        PayaraMicro.setUpackedJarDir(home.resolve("jars").toFile());
        PayaraMicro micro = PayaraMicro.getInstance();
        shared.forEach(jar -> micro.addLibrary(jar.toFile()));
        micro.setRootDir(home.toFile()).setHttpPort(port).setPrintLogo(false);
        micro.setMinHttpThreads(4)
                .setMaxHttpThreads(threads(Runtime.getRuntime().availableProcessors()));
        micro.setNoHazelcast(true);
        micro.setPreBootHandler(commands -> configure(commands, host));
        AtomicReference<AdminCommandRunner> commands = new AtomicReference<>();
        micro.setPostBootHandler(commands::set);
        try {
            PayaraMicroRuntime payara = micro.bootStrap();
            return new Server(payara, commands.get());
        } catch (BootstrapException | RuntimeException broken) {
            throw new CannotGoOn(Outcome.DEPLOYMENT_FAILED, "The server does not start: %s.", broken.getMessage())
                    .causedBy(broken);
        }
    }

    /** Requests mostly wait for the database; its pool of 30 connections is the next limit anyway. */
    static int threads(int processors) {
        return Math.max(32, Math.min(128, processors * 16));
    }

    private static void configure(AdminCommandRunner commands, String host) {
        List.of(
                        LISTENER + "address=" + host,
                        LISTENER + "enabled=false",
                        HTTP + "compression=on",
                        HTTP + "compressable-mime-type=" + COMPRESSED,
                        HTTP + "compression-min-size-bytes=1024",
                        HTTP + "server-header=false",
                        HTTP + "xpowered-by=false",
                        HTTP + "trace-enabled=false",
                        "configs.config.server-config.phone-home-runtime-configuration.enabled=false")
                .forEach(setting -> commands.run("set", setting));
    }

    /** From now on it answers at its port. */
    void open() {
        ClusterCommandResult opened = commands.run("set", LISTENER + "enabled=true");
        if (opened.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw new CannotGoOn(Outcome.PORT_IN_USE, "The port cannot be opened: %s.", opened.getOutput());
        }
    }

    /** The server answers "true" also when it failed, so ask what it holds afterwards. */
    boolean deploy(Path application) {
        payara.deploy(APPLICATION, "/", application.toFile());
        return isDeployed();
    }

    private boolean isDeployed() {
        return payara.getDeployedApplicationNames().contains(APPLICATION);
    }

    void undeploy() {
        if (isDeployed()) {
            payara.undeploy(APPLICATION);
        }
    }

    @Override
    public void close() {
        try {
            undeploy();
            payara.shutdown();
        } catch (BootstrapException | RuntimeException broken) {
            LOG.log(Level.WARNING, "The server did not stop in an orderly way", broken);
        }
    }
}
