package perspectiva.boundaries;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.example.probe.ProbeModule;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import perspectiva.launcher.PersistenceUnit;

/** The portal as one WAR, with all its modules and the one that tests call. */
final class PortalArchive {

    private static final Path WAR = Path.of("../portal-web/target/portal-web-1.0.0.war");

    private PortalArchive() {}

    static WebArchive withProbe() {
        try {
            Path lib = Files.createTempDirectory(Path.of("target"), "boundaries-lib-");
            for (Path jar : jarsIn(Path.of("target/lib"))) {
                Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            probe().as(ZipExporter.class)
                    .exportTo(lib.resolve("probe-1.0.0.jar").toFile());
            PersistenceUnit.main(
                    new String[] {lib.toString(), lib.resolve("portal-unit.jar").toString()});
            WebArchive portal = ShrinkWrap.create(ZipImporter.class, "portal.war")
                    .importFrom(WAR.toFile())
                    .as(WebArchive.class);
            jarsIn(lib).forEach(jar -> portal.addAsLibrary(jar.toFile()));
            return portal.addAsLibrary(jarOf(Assertions.class)).addClasses(ServerDatabase.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaArchive probe() {
        return ShrinkWrap.create(JavaArchive.class, "probe-1.0.0.jar")
                .addPackage(ProbeModule.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(new ClassLoaderAsset("org-example-probe/V1__probe.sql"), "db/probe/V1__probe.sql")
                .addAsResource(
                        new ClassLoaderAsset("org-example-probe/texts.properties"),
                        "perspectiva/probe/texts.properties")
                .addAsResource(
                        new ClassLoaderAsset("org-example-probe/texts_ru.properties"),
                        "perspectiva/probe/texts_ru.properties");
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
