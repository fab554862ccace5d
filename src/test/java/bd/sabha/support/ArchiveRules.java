package bd.sabha.support;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a PDF that is to be archived and heard: PDF/A-2a and PDF/UA-1. */
public final class ArchiveRules {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveRules() {}

    public static List<String> brokenBy(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> broken(pdf, flavour))
                .toList();
    }

    private static Stream<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> flavour + " " + test.getRuleId().getClause() + "-"
                            + test.getRuleId().getTestNumber() + ": " + test.getMessage())
                    .distinct();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
