import java.io.FileInputStream;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds files against PDF/UA-1 and PDF/A-2a: a line for each verdict, and one for each fault. */
public class Vera {
    private static final int MOST_FAULTS = 20;

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (String standard : new String[] {"ua1", "2a"}) {
                judge(file, PDFAFlavour.fromString(standard));
            }
        }
    }

    private static void judge(String file, PDFAFlavour standard) throws Exception {
        try (InputStream content = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(content, standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, MOST_FAULTS, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            tell("checks", file, standard, String.valueOf(result.getTotalAssertions()));
            if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
                tell("fault", file, standard, "not compliant");
            }
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    tell("fault", file, standard, one.getRuleId().getClause() + ": " + one.getMessage());
                }
            }
        }
    }

    private static void tell(String what, String file, PDFAFlavour standard, String said) {
        String line = said.replaceAll("\\s+", " ");
        System.out.println(String.join("\t", what, file, standard.getId(), line));
    }
}
