package org.factdesk.service.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF which rules of PDF/UA-1 and PDF/A-2a a file breaks. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    static List<String> broken(byte[] pdf) throws Exception {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator
                        .validate(parser)
                        .getTestAssertions()
                        .forEach(assertion -> broken.add(flavour + " "
                                + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " "
                                + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext()));
            }
        }
        return broken;
    }
}
