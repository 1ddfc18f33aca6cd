package perspectiva.core.modules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.spi.Page;

/** A module without a fault, until a test makes one: {@code aModule("needs").requiring("core").without(...)}. */
final class SomeModule {

    private final String name;
    private final Map<String, String> files = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private Set<String> requires = Set.of();
    private String root;
    private String origin;
    private boolean isSwitchable = true;

    private SomeModule(String name) {
        this.name = name;
        this.root = "somewhere." + name;
        this.origin = name + "-1.0.jar";
        texts("", name + ".title=Title");
        texts("_ru", name + ".title=Название");
    }

    static SomeModule aModule(String name) {
        return new SomeModule(name);
    }

    SomeModule requiring(String... names) {
        requires = Set.of(names);
        return this;
    }

    SomeModule with(Page page) {
        pages.add(page);
        texts("", name + "." + page.view() + ".title=Page");
        texts("_ru", name + "." + page.view() + ".title=Страница");
        files.put("META-INF/resources/" + name + "/" + page.view() + ".xhtml", "");
        return this;
    }

    /** Adds a line to the texts: of English with an empty suffix, of Russian with "_ru". */
    SomeModule texts(String suffix, String line) {
        files.merge(
                "perspectiva/" + name + "/texts" + suffix + ".properties",
                line,
                (before, more) -> before + "\n" + more);
        return this;
    }

    SomeModule withoutFile(String file) {
        files.remove(file);
        return this;
    }

    SomeModule in(String jar) {
        origin = jar;
        return this;
    }

    SomeModule rootedAt(String packageName) {
        root = packageName;
        return this;
    }

    SomeModule alwaysOn() {
        isSwitchable = false;
        return this;
    }

    InstalledModule installed() {
        return new InstalledModule(
                name,
                "1.0",
                requires,
                pages,
                List.of(),
                isSwitchable,
                Set.of(root),
                new Files(files),
                origin,
                List.of());
    }

    /** Modules that are all on. */
    static Modules on(SomeModule... some) {
        Modules modules = new Modules();
        Map<String, Modules.State> states = new HashMap<>();
        List<InstalledModule> installed = new ArrayList<>();
        for (SomeModule module : some) {
            installed.add(module.installed());
            states.put(module.name, Modules.State.ON);
        }
        modules.install(installed, states);
        return modules;
    }

    private static final class Files extends ClassLoader {

        private final Map<String, String> files;

        Files(Map<String, String> files) {
            super(null);
            this.files = files;
        }

        @Override
        public InputStream getResourceAsStream(String file) {
            return files.containsKey(file) ? content(file) : null;
        }

        private InputStream content(String file) {
            return new ByteArrayInputStream(files.get(file).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        protected URL findResource(String file) {
            try {
                return files.containsKey(file) ? new URL(null, "memory:" + file, new InMemory()) : null;
            } catch (IOException neverForAHandlerOfOurOwn) {
                throw new IllegalStateException(neverForAHandlerOfOurOwn);
            }
        }
    }

    private static final class InMemory extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("Only asked whether it is there");
        }
    }
}
