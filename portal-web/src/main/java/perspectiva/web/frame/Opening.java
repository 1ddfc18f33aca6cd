package perspectiva.web.frame;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.sql.SQLException;
import java.util.logging.Logger;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.core.start.Settings;
import perspectiva.core.start.Start;
import perspectiva.core.store.JdbcSource;
import perspectiva.spi.Page;

/** Opens the portal when the server has loaded it: runs the start and gives every page its plain address. */
public class Opening implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Inject
    Start start;

    @Inject
    @Any
    Instance<Object> beans;

    @Inject
    Modules modules;

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        start.run(beans);
        context.setSessionTimeout(settings.number("session.minutes", 30));
        // The proxy that speaks https speaks plain http to us: the address people type says what the browser may keep
        // to.
        context.getSessionCookieConfig().setSecure(settings.address().startsWith("https:"));
        ServletRegistration faces = context.getServletRegistration("Faces");
        for (InstalledModule module : modules.all()) {
            for (Page page : module.pages()) {
                String address = Addresses.addressOf(module.name(), page);
                if (!address.equals("/")) {
                    faces.addMapping(address);
                }
            }
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        start.stop();
        String database = settings.text("db.url", "jdbc:derby:perspectiva");
        if (database.startsWith("jdbc:derby:")) {
            shutDown(database.replaceAll(";.*", ""));
        }
    }

    /**
     * Derby says goodbye with an exception; without it the next start must recover. Only this database and not the whole of
     * Derby, which a second deployment in the same server could not wake again.
     */
    private static void shutDown(String database) {
        try {
            JdbcSource source = new JdbcSource();
            source.setUrl(database + ";shutdown=true");
            source.getConnection().close();
        } catch (SQLException goodbye) {
            LOG.fine(goodbye.getMessage());
        }
    }
}
