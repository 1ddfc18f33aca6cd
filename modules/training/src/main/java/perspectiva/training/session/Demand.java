package perspectiva.training.session;

/**
 * Whom a meeting needs: nobody of them can be at two at once.
 *
 * @param room null when it takes place online
 * @param session its people
 */
record Demand(Long room, long trainer, long session) {}
