package perspectiva.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Modules as somebody else would write them, compiled and packed while the tests run. */
public final class SampleModule {

    private static final Path HELLO = Path.of("src/test/sample-module/src/main");
    private static final String BROKEN =
            """
            package org.example.broken;

            import jakarta.enterprise.context.ApplicationScoped;
            import jakarta.enterprise.context.Initialized;
            import jakarta.enterprise.event.Observes;

            @ApplicationScoped
            public class BrokenModule implements perspectiva.spi.PortalModule {

                public String name() {
                    return "broken";
                }

                void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
                    throw new IllegalStateException("I am broken on purpose");
                }
            }
            """;

    private static final String FAILING =
            """
            package org.example.failing;

            import jakarta.enterprise.context.ApplicationScoped;
            import jakarta.inject.Named;
            import java.util.List;
            import perspectiva.spi.Page;

            @ApplicationScoped
            @Named("failing")
            public class FailingModule implements perspectiva.spi.PortalModule {

                public String name() {
                    return "failing";
                }

                public List<Page> pages() {
                    return List.of(Page.page("page").forEverybody());
                }

                public String getText() {
                    throw new IllegalStateException("I fail on purpose");
                }
            }
            """;

    private SampleModule() {}

    /** The module in {@code src/test/sample-module}: one page with a greeting, for everybody. */
    public static Path hello(Path folder) {
        return build(folder.resolve("hello.jar"), HELLO.resolve("java/org/example/hello/HelloModule.java"), HELLO);
    }

    /** A whole module whose bean throws as soon as it is there. */
    public static Path broken(Path folder) {
        try {
            Path sources = Files.createTempDirectory("broken-module-");
            Path source = Files.writeString(sources.resolve("BrokenModule.java"), BROKEN);
            Path beans = Files.createDirectories(sources.resolve("resources/META-INF"))
                    .resolve("beans.xml");
            Files.copy(HELLO.resolve("resources/META-INF/beans.xml"), beans);
            return build(folder.resolve("broken.jar"), source, sources);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A sound module whose one page breaks whenever it is opened. */
    public static Path failing(Path folder) {
        try {
            Path sources = Files.createTempDirectory("failing-module-");
            Path source = Files.writeString(sources.resolve("FailingModule.java"), FAILING);
            Path resources = Files.createDirectories(sources.resolve("resources"));
            for (String file : List.of(
                    "META-INF/beans.xml",
                    "META-INF/resources/hello/greeting.xhtml",
                    "perspectiva/hello/texts.properties",
                    "perspectiva/hello/texts_ru.properties")) {
                Path own = resources.resolve(file.replace("hello", "failing").replace("greeting", "page"));
                Files.createDirectories(own.getParent());
                Files.writeString(
                        own,
                        Files.readString(HELLO.resolve("resources").resolve(file))
                                .replace("text['hello.greeting.text']", "failing.text")
                                .replace("hello.greeting", "failing.page")
                                .replace("hello.", "failing."));
            }
            return build(folder.resolve("failing.jar"), source, sources);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Something that is called a jar and is none. */
    public static Path garbage(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("garbage.jar"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path build(Path jar, Path source, Path folderOfResources) {
        try {
            Path classes = Files.createTempDirectory("sample-module-");
            compile(source, classes);
            Files.createDirectories(jar.getParent());
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                addAll(classes, out);
                addAll(folderOfResources.resolve("resources"), out);
            }
            return jar;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void compile(Path source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        boolean isCompiled = compiler.getTask(
                        null,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        if (!isCompiled) {
            throw new IllegalStateException(source + " does not compile");
        }
    }

    private static void addAll(Path folder, JarOutputStream out) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                copy(file, out);
            }
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
    }
}
