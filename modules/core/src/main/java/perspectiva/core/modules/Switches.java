package perspectiva.core.modules;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.audit.Audit;
import perspectiva.core.modules.Modules.State;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.InProgress;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** Switches modules: plan first, then the switch, then, if wanted, exactly back. */
@Boundary
public class Switches {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int WHY = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Modules modules;

    @Inject
    Gate gate;

    @Inject
    Announcements announcements;

    @Inject
    Extensions extensions;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Event<Turned> turned;

    /** Modules that were switched and take effect when the transaction has succeeded. */
    record Turned(List<String> modules, boolean isOn) {}

    @AllowedTo(Role.ADMINISTRATOR)
    public SwitchPlan plan(String name, boolean on) {
        InstalledModule module = switchable(name);
        List<String> follows = on ? stillOff(modules.requirementsOf(name)) : stillOn(dependentsInOrder(name));
        List<String> all = new ArrayList<>(follows);
        all.add(module.name());
        List<String> obstacles = on ? obstacles(all) : List.of();
        return new SwitchPlan(name, on, follows, on ? List.of() : tallies(all), announcements.parkedFor(name), obstacles);
    }

    /**
     * Does what the plan said.
     *
     * @param cascade whether the administrator agreed that others follow; refused otherwise when some must
     * @param why in the administrator's words; required
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public SwitchAct carryOut(String name, boolean on, boolean cascade, String why) {
        SwitchPlan plan = plan(name, on);
        if (why == null || why.isBlank()) {
            throw new Refused("core.refused.why").at("why");
        }
        if (!plan.isPossible()) {
            throw new Refused("core.refused.obstacles", String.join(", ", plan.obstacles()));
        }
        if (plan.isCascading() && !cascade) {
            throw new Refused("core.refused.cascade", String.join(", ", plan.follows())).at("cascade");
        }
        if (modules.isOn(name) == on) {
            throw new Refused(on ? "core.refused.alreadyon" : "core.refused.alreadyoff");
        }
        return turn(plan.all(), on, why.strip());
    }

    /** Turns back exactly what the act turned, in the opposite order. */
    @AllowedTo(Role.ADMINISTRATOR)
    public SwitchAct undo(long actId) {
        SwitchAct act = entities.find(SwitchAct.class, actId);
        if (act == null) {
            throw new Refused.NotFound();
        }
        act.undo();
        List<String> back = new ArrayList<>(act.modules());
        Collections.reverse(back);
        return turn(back, !act.isOn(), act.why());
    }

    /** The latest switches, newest first. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<SwitchAct> acts() {
        return entities.createQuery("select a from SwitchAct a order by a.id desc", SwitchAct.class)
                .setMaxResults(20)
                .getResultList();
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public Map<String, ModuleState> states() {
        return entities.createQuery("select s from ModuleState s", ModuleState.class).getResultStream()
                .collect(Collectors.toMap(ModuleState::name, state -> state));
    }

    private SwitchAct turn(List<String> names, boolean on, String why) {
        String reason = why.length() > WHY ? why.substring(0, WHY) : why;
        for (String name : names) {
            ModuleState state = entities.find(ModuleState.class, name);
            if (state == null) {
                state = new ModuleState(name, on);
                entities.persist(state);
            }
            state.turn(on, caller.displayName(), reason);
        }
        SwitchAct act = new SwitchAct(on, names, caller.displayName(), reason);
        entities.persist(act);
        audit.note(on ? "core.audit.moduleon" : "core.audit.moduleoff", String.join(", ", names), reason);
        turned.fire(new Turned(names, on));
        return act;
    }

    void takeEffect(@Observes(during = TransactionPhase.AFTER_SUCCESS) Turned what) {
        for (String name : what.modules()) {
            if (what.isOn()) {
                modules.put(name, State.ON);
            } else {
                modules.put(name, State.QUIESCING);
                gate.awaitQuiet(name, PATIENCE);
                modules.put(name, State.OFF);
            }
        }
    }

    private InstalledModule switchable(String name) {
        InstalledModule module = modules.find(name).orElseThrow(Refused.NotFound::new);
        if (!module.isSwitchable()) {
            throw new Refused("core.refused.fixed");
        }
        return module;
    }

    private List<String> stillOff(List<String> names) {
        return names.stream().filter(name -> !modules.isOn(name)).toList();
    }

    private List<String> stillOn(List<String> names) {
        return names.stream().filter(modules::isOn).toList();
    }

    /** Dependents first, so that nothing runs without what it needs, not even for a moment. */
    private List<String> dependentsInOrder(String name) {
        List<String> dependents = new ArrayList<>(modules.dependentsOf(name));
        dependents.sort((one, other) -> modules.requirementsOf(one).contains(other) ? -1
                : modules.requirementsOf(other).contains(one) ? 1 : one.compareTo(other));
        return dependents;
    }

    private List<String> obstacles(List<String> names) {
        return names.stream()
                .filter(name -> modules.find(name).isEmpty() || modules.stateOf(name) == State.QUARANTINED)
                .toList();
    }

    private List<InProgress.Tally> tallies(List<String> names) {
        List<InProgress.Tally> found = new ArrayList<>();
        for (Extension<InProgress> extension : extensions.open(InProgress.class)) {
            modules.ownerOf(extension.type())
                    .filter(names::contains)
                    .ifPresent(any -> found.addAll(extension.bean().tallies()));
        }
        return found.stream().filter(tally -> tally.count() > 0).toList();
    }
}
