package bd.sabha.intake;

import bd.sabha.reading.Reading;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourcePage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reading found, or why it refused.
 *
 * @param reading null: refused
 * @param page the source beside it; null: refused
 * @param refusal null: read
 * @param arguments of the refusal's words
 */
record Read(
        long id,
        Instant readAt,
        @Nullable Reading reading,
        @Nullable SourcePage page,
        Refused.@Nullable Reason refusal,
        List<String> arguments) {}
