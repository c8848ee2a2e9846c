import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Asks veraPDF about many files in one virtual machine.
 *
 * <p>Standard input: one "flavour TAB file" a line (2a, 3a, ua1, ...). Standard output, one line each:
 * "PASS TAB flavour TAB file", or "FAIL" / "ERROR" followed by indented lines, one for each failed clause.
 * Exit status: 0 all pass, 1 at least one does not.
 */
public final class Judge {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        boolean allPass = true;
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] request = line.split("\t", 2);
            if (request.length == 2) {
                allPass &= judge(request[0], request[1]);
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    private static boolean judge(String flavourName, String file) {
        String subject = "\t" + flavourName + "\t" + file;
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourName);
        if (flavour == null || flavour == PDFAFlavour.NO_FLAVOUR) {
            System.out.println("ERROR" + subject + "\n    no such flavour");
            return false;
        }
        try (InputStream stream = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "PASS" : "FAIL") + subject);
            describe(result).forEach(System.out::println);
            return result.isCompliant();
        } catch (Exception | LinkageError error) {
            System.out.println("ERROR" + subject + "\n    " + error);
            return false;
        }
    }

    /** One line for each failed clause: how often, which, what it says, and where it failed first. */
    private static List<String> describe(ValidationResult result) {
        Map<RuleId, TestAssertion> firstOfClause = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                firstOfClause.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        List<String> lines = new ArrayList<>();
        firstOfClause.forEach((rule, first) -> lines.add(String.format(
                "    %dx clause %s test %d: %s%n        first at %s",
                result.getFailedChecks().getOrDefault(rule, 1), rule.getClause(), rule.getTestNumber(),
                first.getErrorMessage() == null ? first.getMessage() : first.getErrorMessage(),
                first.getLocation().getContext())));
        return lines;
    }
}
