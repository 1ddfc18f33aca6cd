package perspectiva.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import perspectiva.core.api.ApiRefused;
import perspectiva.core.caller.ComesFrom;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;
import perspectiva.web.frame.WhoAsks;

/**
 * What every program passes first: too many requests and a token that opens nothing are turned away, a body may be so large,
 * and each answer says how many requests are left. Counted for each person and organisation, for strangers by their address,
 * on each node by itself.
 */
@Provider
@PreMatching
public class ApiDoor implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String LEFT = "perspectiva.api.left";
    private static final int LARGEST = 64 * 1024;
    private static final int NANOS = 1_000_000_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    @Inject
    Problems problems;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    ComesFrom from;

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        ConsumptionProbe probe = buckets.get(who(), any -> fresh()).tryConsumeAndReturnRemaining(1);
        request.setProperty(LEFT, probe);
        if (!probe.isConsumed()) {
            refuse(request, new ApiRefused(429, "core.refused.api.often", seconds(probe.getNanosToWaitForRefill())));
        } else if (servlet.getAttribute(WhoAsks.BAD_TOKEN) != null) {
            refuse(request, new ApiRefused(401, "core.refused.api.token"));
        } else if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), LARGEST));
        }
    }

    private void refuse(ContainerRequestContext request, ApiRefused refused) {
        Response.ResponseBuilder answer = problems.of(refused).response();
        if (refused.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Perspectiva\", error=\"invalid_token\"");
        }
        request.abortWith(answer.build());
    }

    private String who() {
        return caller.account()
                .map(account -> account + " for " + caller.organisation().orElse(0L))
                .orElseGet(from::address);
    }

    private Bucket fresh() {
        int limit = limit();
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, Duration.ofMinutes(1)))
                .build();
    }

    private int limit() {
        return Math.max(1, settings.number("api.per-minute", 120));
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof ConsumptionProbe probe) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("RateLimit-Limit", limit());
            headers.putSingle("RateLimit-Remaining", probe.getRemainingTokens());
            headers.putSingle("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
            if (!probe.isConsumed()) {
                headers.putSingle(HttpHeaders.RETRY_AFTER, seconds(probe.getNanosToWaitForRefill()));
            }
        }
    }
}
