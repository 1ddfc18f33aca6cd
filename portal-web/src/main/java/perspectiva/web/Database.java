package perspectiva.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source, set by {@code perspectiva.db.*}: embedded Derby unless told otherwise. An annotation and not
 * {@code web.xml}, whose schema refuses a placeholder where an address is due.
 *
 * <p>Connections are tried before they are used, each at most every five seconds: a database that was away, be it a PostgreSQL
 * that was restarted or a Derby that had no room to write, is used again as soon as it is back.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "perspectiva.core.store.JdbcSource",
        url = "${MPCONFIG=perspectiva.db.url:jdbc:derby:perspectiva;create=true}",
        user = "${MPCONFIG=perspectiva.db.user:portal}",
        password = "${MPCONFIG=perspectiva.db.password:portal}",
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class Database {}
