package perspectiva.core.codes;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import perspectiva.core.audit.Audit;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.caller.Identity;
import perspectiva.core.modules.Extensions;
import perspectiva.core.records.Marks;
import perspectiva.spi.CodeUses;

/** Everything about code lists, wired around one entity manager as the container would do it. */
final class CodeDesk {

    final EditionFiles files = new EditionFiles();
    final CodeMemory memory = new CodeMemory();
    final EditionSteps steps = new EditionSteps();
    final EditionTask task = new EditionTask();
    final Editions editions = new Editions();
    final StarterLists starter = new StarterLists();
    final Skills skills = new Skills();

    CodeDesk(EntityManager entities) {
        CodeWriter writer = new CodeWriter();
        writer.entities = entities;
        Links links = new Links();
        links.entities = entities;
        files.entities = entities;
        memory.entities = entities;
        CoreCodeUses uses = new CoreCodeUses();
        uses.entities = entities;
        steps.entities = entities;
        steps.files = files;
        steps.writer = writer;
        steps.links = links;
        steps.audit = silence();
        steps.changed = heard();
        steps.extensions = asking(uses);
        task.steps = steps;
        editions.entities = entities;
        editions.files = files;
        editions.audit = silence();
        editions.caller = Identity.portal();
        starter.entities = entities;
        starter.writer = writer;
        starter.links = links;
        starter.changed = heard();
        starter.marks = marks(entities);
        skills.entities = entities;
        skills.memory = memory;
        skills.links = links;
        skills.changed = heard();
    }

    private static Audit silence() {
        return new NotedAudit();
    }

    private static Extensions asking(CodeUses uses) {
        return new Extensions() {
            @Override
            public <T> void ask(Class<T> kind, Consumer<T> question) {
                question.accept(kind.cast(uses));
            }
        };
    }

    private static Marks marks(EntityManager entities) {
        return new Marks() {
            @Override
            public java.util.Optional<String> get(String name) {
                return entities.createNativeQuery("select s.content from core_setting s where s.name = ?1")
                        .setParameter(1, name)
                        .getResultStream()
                        .findFirst()
                        .map(Object::toString);
            }

            @Override
            public void set(String name, String content) {
                entities.createNativeQuery("delete from core_setting where name = ?1")
                        .setParameter(1, name)
                        .executeUpdate();
                entities.createNativeQuery("insert into core_setting (name, content) values (?1, ?2)")
                        .setParameter(1, name)
                        .setParameter(2, content)
                        .executeUpdate();
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Event<ListChanged> heard() {
        return (Event<ListChanged>) Proxy.newProxyInstance(
                CodeDesk.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    memory.forget((ListChanged) arguments[0]);
                    return null;
                });
    }
}
