package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.spi.Caller;
import perspectiva.training.course.entity.Reader;

/** Finds out for whom a caller speaks. */
@ApplicationScoped
class Readers {

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    Reader current() {
        return of(caller);
    }

    Reader of(Caller somebody) {
        boolean employs = somebody.organisation()
                .map(organisations::byId)
                .filter(own -> own.kind() != Organisation.Kind.TRAINING_INSTITUTION)
                .isPresent();
        return new Reader(somebody, employs);
    }
}
