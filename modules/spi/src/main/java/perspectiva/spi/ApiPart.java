package perspectiva.spi;

/**
 * A module's part of the description of the portal's interface for programs, served at {@code /api/v1/openapi.json}. The
 * resources themselves are JAX-RS classes under {@code /api/v1/<module>}.
 */
public interface ApiPart {

    /** A JSON object with {@code paths} and {@code components.schemas} as OpenAPI 3.0 has them. */
    String document();
}
