package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.ModuleRegister;
import perspectiva.core.modules.ModuleState;
import perspectiva.core.modules.Modules;
import perspectiva.core.modules.SwitchAct;
import perspectiva.core.modules.SwitchPlan;
import perspectiva.core.modules.Switches;
import perspectiva.core.text.PageTexts;

/** The screen of modules: what each is, and the plan of the switch that is being considered. */
@Named("modulesView")
@ViewScoped
public class ModulesView implements Serializable {

    private static final long serialVersionUID = 1;

    /** One module in the table. */
    public record Row(
            String name,
            String title,
            String version,
            String state,
            String requires,
            String neededBy,
            boolean isSwitchable,
            String origin,
            List<String> faults,
            Instant changedAt,
            String changedBy,
            String why) {}

    @Inject
    transient Switches switches;

    @Inject
    transient Modules modules;

    @Inject
    transient ModuleRegister register;

    @Inject
    transient PageTexts text;

    private String chosen;
    private boolean on;
    private boolean cascade;
    private String why;
    private transient SwitchPlan plan;
    private transient List<Row> rows;
    private transient List<SwitchAct> acts;

    /** Makes the plan for the module named in the address, if one is. */
    public void open() {
        if (chosen != null) {
            plan = switches.plan(chosen, on);
        }
    }

    public String carryOut() {
        switches.carryOut(chosen, on, cascade, why);
        return "/admin/modules?faces-redirect=true";
    }

    public String undo(long act) {
        switches.undo(act);
        return "/admin/modules?faces-redirect=true";
    }

    public List<Row> getRows() {
        if (rows == null) {
            Map<String, ModuleState> states = switches.states();
            rows = modules.all().stream()
                    .map(module -> row(module, states.get(module.name())))
                    .toList();
        }
        return rows;
    }

    private Row row(InstalledModule module, ModuleState state) {
        return new Row(
                module.name(),
                text.get(module.name() + ".title"),
                module.version(),
                modules.stateOf(module.name()).word(),
                titles(module.requires()),
                titles(modules.dependentsOf(module.name())),
                module.isSwitchable(),
                module.origin(),
                module.faults(),
                state == null ? null : state.changedAt(),
                state == null ? "" : state.changedBy(),
                state == null ? "" : state.why());
    }

    /** What people call the modules; one that is gone keeps its own name. */
    public String titles(Collection<String> names) {
        return names.stream().sorted().map(this::title).collect(Collectors.joining(", "));
    }

    private String title(String name) {
        return modules.find(name).isEmpty() ? name : text.get(name + ".title");
    }

    /** How many pages disappear from the menu. */
    public int getPageCount() {
        return getPlan().all().stream()
                .flatMap(name -> modules.find(name).stream())
                .mapToInt(module -> module.pages().size())
                .sum();
    }

    public List<SwitchAct> getActs() {
        if (acts == null) {
            acts = switches.acts();
        }
        return acts;
    }

    public List<Map.Entry<String, String>> getJars() {
        return List.copyOf(register.quarantinedJars().entrySet());
    }

    /** The plan is made anew for each request: between two, somebody else may have switched. */
    public SwitchPlan getPlan() {
        if (plan == null) {
            open();
        }
        return plan;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public boolean isCascade() {
        return cascade;
    }

    public void setCascade(boolean cascade) {
        this.cascade = cascade;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
