package perspectiva.core.modules;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Logger LOG = Logger.getLogger(Switches.class.getName());

    private static final int WHY = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Modules modules;

    @Inject
    Announcements announcements;

    @Inject
    Extensions extensions;

    @Inject
    Aside aside;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Event<Turning.Turned> turned;

    @AllowedTo(Role.ADMINISTRATOR)
    public SwitchPlan plan(String name, boolean on) {
        InstalledModule module = switchable(name);
        List<String> follows = on ? stillOff(modules.requirementsOf(name)) : stillOn(dependentsInOrder(name));
        List<String> all = new ArrayList<>(follows);
        all.add(module.name());
        List<String> obstacles = on ? obstacles(all) : List.of();
        return new SwitchPlan(name, on, follows, on ? List.of() : tallies(all), parkedFor(all), obstacles);
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
        List<String> inTheWay = act.isOn() ? usersOutside(back) : lackingFor(back);
        if (!inTheWay.isEmpty()) {
            throw new Refused("core.refused.undo", String.join(", ", inTheWay));
        }
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
        return entities.createQuery("select s from ModuleState s", ModuleState.class)
                .getResultStream()
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
        turned.fire(new Turning.Turned(names, on));
        return act;
    }

    /** Modules that have come on since and need one of these: they would be left without it. */
    private List<String> usersOutside(List<String> names) {
        return names.stream()
                .flatMap(name -> modules.dependentsOf(name).stream())
                .filter(modules::isOn)
                .filter(user -> !names.contains(user))
                .distinct()
                .toList();
    }

    /** What these could not come on for: their requirements that are off since, and their own faults. */
    private List<String> lackingFor(List<String> names) {
        Stream<String> needed = names.stream().flatMap(name -> modules.requirementsOf(name).stream());
        return Stream.concat(
                        needed.filter(name -> !names.contains(name) && !modules.isOn(name)), obstacles(names).stream())
                .distinct()
                .toList();
    }

    private long parkedFor(List<String> names) {
        return names.stream().mapToLong(announcements::parkedFor).sum();
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

    /**
     * Dependents first, so that nothing runs without what it needs, not even for a moment: who needs another needs all the
     * other needs, and the other itself, so it needs more.
     */
    private List<String> dependentsInOrder(String name) {
        return modules.dependentsOf(name).stream()
                .sorted(Comparator.comparingInt((String dependent) ->
                                modules.requirementsOf(dependent).size())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<String> obstacles(List<String> names) {
        return names.stream()
                .filter(name -> modules.find(name).isEmpty() || modules.stateOf(name) == State.QUARANTINED)
                .toList();
    }

    private List<InProgress.Tally> tallies(List<String> names) {
        List<InProgress.Tally> found = new ArrayList<>();
        for (Extension<InProgress> extension : extensions.open(InProgress.class)) {
            modules.ownerOf(extension.type()).filter(names::contains).ifPresent(any -> found.addAll(askFor(extension)));
        }
        return found.stream().filter(tally -> tally.count() > 0).toList();
    }

    /** A module that cannot even count must still be possible to switch off. */
    private List<InProgress.Tally> askFor(Extension<InProgress> extension) {
        try {
            return aside.tallies(extension.bean());
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "What is in progress in " + extension.type(), broken);
            return List.of();
        }
    }
}
