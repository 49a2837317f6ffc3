package galley.annotation;

import java.time.Instant;
import java.util.Optional;

/**
 * One comment: what somebody says of a passage, as the <a
 * href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a> has it. Every string
 * is safe to print.
 *
 * @param id an IRI, such as {@code urn:uuid:6f2c1c2e-7c2a-4f5e-9d0a-2d3b3a6d1a01}; empty where
 *     another program gave none
 * @param motivation why it was made, such as {@code commenting}; one line
 * @param creator the name to show; one line
 * @param body what is said, as plain text: any number of lines, {@code \n} between them
 */
public record Annotation(
    String id,
    String motivation,
    Optional<Instant> created,
    Optional<Instant> modified,
    Optional<String> creator,
    String body,
    Target target) {}
