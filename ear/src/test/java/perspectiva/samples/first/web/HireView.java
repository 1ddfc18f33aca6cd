package perspectiva.samples.first.web;

import jakarta.persistence.EntityManager;

/** A view that asks the database itself, and that another module shows. */
public class HireView {
    EntityManager entities;
}
