package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import perspectiva.core.modules.Extensions;
import perspectiva.spi.Caller;
import perspectiva.spi.Documented;
import perspectiva.spi.Documented.Access;
import perspectiva.spi.Refused;

/** Asks the modules whose the records are that papers are attached to. A module that is off knows of nothing. */
@ApplicationScoped
class Holders {

    @Inject
    Extensions extensions;

    @Inject
    Caller caller;

    Access accessTo(String kind, long record) {
        List<Access> answers = new ArrayList<>();
        ask((asked, holder) -> {
            if (asked.equals(kind)) {
                answers.add(holder.accessTo(record, caller));
            }
        });
        return answers.isEmpty() ? Access.NONE : answers.get(0);
    }

    /** Refuses whoever may not attach and remove; whoever may not even know of the record is told there is none. */
    void requireKeeper(String kind, long record) {
        switch (accessTo(kind, record)) {
            case NONE -> throw new Refused.NotFound();
            case READ -> throw new Refused.NotAllowed();
            case KEEP -> {}
        }
    }

    /** Each kind of record, and who knows about it. */
    void ask(BiConsumer<String, Documented> question) {
        extensions.ask(Documented.class, holder -> question.accept(holder.kind(), holder));
    }
}
