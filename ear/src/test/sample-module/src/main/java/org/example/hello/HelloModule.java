package org.example.hello;

import static perspectiva.spi.Page.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Page;
import perspectiva.spi.PortalModule;

/** The smallest module there is: one page with a greeting, for everybody. */
@ApplicationScoped
public class HelloModule implements PortalModule {

    @Override
    public String name() {
        return "hello";
    }

    @Override
    public List<Page> pages() {
        return List.of(page("greeting").forEverybody());
    }
}
