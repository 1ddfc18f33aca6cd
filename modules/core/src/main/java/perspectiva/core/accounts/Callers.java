package perspectiva.core.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * Who a signed-in session stands for, asked at every request: remembered for ten seconds, forgotten at once when this node
 * changes the account.
 */
@ApplicationScoped
public class Callers {

    private static final Duration MEMORY = Duration.ofSeconds(10);

    private record Asked(long account, Optional<Long> context, int epoch) {}

    private final Cache<Asked, Optional<Caller>> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(10_000).build();

    @Inject
    Register register;

    @Inject
    Settings settings;

    /**
     * The caller, or nobody when the account is suspended or its sessions were ended.
     *
     * @param context the organisation chosen; the caller acts for none when it may not act for that one any more
     */
    @Transactional
    public Optional<Caller> callerFor(long accountId, Optional<Long> context, int epoch) {
        Asked asked = new Asked(accountId, context, epoch);
        Optional<Caller> caller = known.getIfPresent(asked);
        if (caller == null) {
            caller = find(asked);
            known.put(asked, caller);
        }
        return caller;
    }

    /** What the account may act for: one entry at least. */
    @Transactional
    public List<Context> contextsOf(long accountId) {
        return register.standingOf(register.byId(accountId)).contexts();
    }

    private Optional<Caller> find(Asked asked) {
        try {
            Account account = register.byId(asked.account());
            return account.isActive() && account.epoch() == asked.epoch()
                    ? Optional.of(identity(account, asked.context()))
                    : Optional.empty();
        } catch (Refused.NotFound gone) {
            return Optional.empty();
        }
    }

    private Identity identity(Account account, Optional<Long> chosen) {
        Context context = register.standingOf(account).in(chosen);
        return new Identity(
                Optional.of(account.id()),
                account.person().displayName(),
                context.isOrganisation() ? Optional.of(context.organisation()) : Optional.empty(),
                withoutUnprotectedAdministrator(account, context.roles()),
                account.language(),
                false);
    }

    /** Where administrators must have a second factor, one without it is no administrator yet. */
    private Set<Role> withoutUnprotectedAdministrator(Account account, Set<Role> roles) {
        Set<Role> left = EnumSet.noneOf(Role.class);
        left.addAll(roles);
        if (!account.isProtected() && SecondFactor.isRequiredOfAdministrators(settings)) {
            left.remove(Role.ADMINISTRATOR);
        }
        return left;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        known.asMap().keySet().removeIf(asked -> asked.account() == change.account());
    }
}
