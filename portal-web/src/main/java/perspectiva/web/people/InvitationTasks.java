package perspectiva.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.accounts.Invitation;
import perspectiva.core.accounts.MyInvitations;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Task;

/** Organisations that wait for an answer. */
@ApplicationScoped
public class InvitationTasks implements HomeTasks {

    @Inject
    MyInvitations invitations;

    @Override
    public List<Task> tasksFor(Caller caller) {
        List<Invitation> waiting = invitations.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        return List.of(Task.of("account.task.invitations", waiting.size(), "/account/invitations")
                .since(waiting.get(0).createdAt()));
    }
}
