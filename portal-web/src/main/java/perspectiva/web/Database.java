package perspectiva.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source, set by {@code perspectiva.db.*}: embedded Derby unless told otherwise. An annotation and not
 * {@code web.xml}, whose schema refuses a placeholder where an address is due.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "perspectiva.core.store.JdbcSource",
        url = "${MPCONFIG=perspectiva.db.url:jdbc:derby:perspectiva;create=true}",
        user = "${MPCONFIG=perspectiva.db.user:portal}",
        password = "${MPCONFIG=perspectiva.db.password:portal}",
        minPoolSize = 2,
        maxPoolSize = 30)
@ApplicationScoped
public class Database {}
