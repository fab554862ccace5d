package bd.sabha.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenitiveTests {

    @ParameterizedTest
    @CsvSource({
        "জেলা আইসিটি কমিটি, জেলা আইসিটি কমিটির",
        "জেলা পরিষদ, জেলা পরিষদের",
        "উন্নয়ন সমন্বয় সভা, উন্নয়ন সমন্বয় সভার",
        "কমিটি (আইসিটি), কমিটি (আইসিটি)-এর"
    })
    void namesTakeTheEndingThatTheirLastSoundAsks(String name, String genitive) {
        assertThat(Genitive.of(name)).isEqualTo(genitive);
    }
}
