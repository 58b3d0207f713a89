package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.extract.barcode.MadeUpCodes;
import org.mailboxinventory.scanner.extract.ocr.OcrProbe;
import org.mailboxinventory.scanner.extract.picture.PaperFolder;

/** Scanned identity papers, through the program as its users start it. */
@Tag("long")
class ScannedPapersEndToEndTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void nineOfTenValuesOnScannedPapersAreFound(@TempDir Path folder) throws IOException {
    OcrProbe probe = OcrProbe.of(List.of("eng", "hin"), System.getenv("PATH"));
    assumeTrue(probe.problem() == null, () -> "needs Tesseract: " + probe.remedy());
    PaperFolder papers = new PaperFolder(folder).cards(5, 20_260_101);
    List<String> read =
        List.of("--set", "extract.ocr.enabled=true", "--set", "extract.ocr.languages=[eng, hin]");
    List<String> missed = missed(papers, read, Set.of());
    assertThat(values(papers)).isEqualTo(35);
    assertThat(missed).hasSizeLessThanOrEqualTo(values(papers) / 10);
  }

  @Test
  void whatCodesOnPapersSayIsFoundWithoutOcrToo(@TempDir Path folder) throws IOException {
    PaperFolder papers =
        new PaperFolder(folder)
            .code(
                "old.jpg",
                MadeUpCodes.AADHAAR_XML,
                Map.of("in.aadhaar", "791012843683", "global.date-of-birth", "04031986"))
            .code(
                "new.jpg",
                MadeUpCodes.aadhaarSecure("V2"),
                Map.of("in.aadhaar-masked", "XXXXXXXX3683", "global.date-of-birth", "04031986"))
            .code("pan.jpg", "Name: Asha Rao\nPAN: AAAPL1234C", Map.of("in.pan", "AAAPL1234C"))
            .code("pay.jpg", MadeUpCodes.UPI, Map.of("in.upi-vpa", "asharaookhdfcbank"))
            .code("invoice.jpg", MadeUpCodes.invoice(), Map.of("in.gstin", "27AAPFU0939F1ZV"))
            .code("vcard.jpg", MadeUpCodes.VCARD, Map.of("in.mobile", "919820012345"))
            .code(
                "shop.jpg",
                MadeUpCodes.MERCHANT,
                Map.of("in.ifsc", "HDFC0001234", "in.bank-account", "50100012345670"));
    assertThat(missed(papers, List.of(), Set.of("image-no-ocr"))).isEmpty();
  }

  private static int values(PaperFolder papers) {
    return papers.values().values().stream().mapToInt(Map::size).sum();
  }

  /** Values that {@code classify} did not find in the file where they are. */
  private static List<String> missed(PaperFolder papers, List<String> settings, Set<String> reasons)
      throws IOException {
    Map<String, Set<String>> found = classified(papers.files(), settings, reasons);
    List<String> missed = new ArrayList<>();
    papers
        .values()
        .forEach(
            (file, values) ->
                values.forEach(
                    (detector, value) -> {
                      Set<String> inFile = found.getOrDefault(file.toString(), Set.of());
                      if (inFile.stream().noneMatch(one -> says(one, detector, value))) {
                        missed.add(file.getFileName() + ": " + detector + ", found " + inFile);
                      }
                    }));
    return missed;
  }

  /** Of a machine-readable zone the line of names, which papers do not list, comes first. */
  private static boolean says(String found, String detector, String value) {
    return detector.equals("global.mrz")
        ? found.startsWith(detector) && found.endsWith(value)
        : found.equals(detector + " " + value);
  }

  /** Of each file, detectors with the letters and digits of what they found. */
  private static Map<String, Set<String>> classified(
      List<Path> files, List<String> settings, Set<String> reasons) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("classify", "--jsonl", "--reveal"));
    arguments.addAll(settings);
    files.forEach(file -> arguments.add(file.toString()));
    Ended ended = Program.run(arguments, Map.of("PATH", System.getenv("PATH")));
    assertThat(ended.code()).describedAs(ended.err()).isZero();
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : ended.out().lines().toList()) {
      JsonNode file = JSON.readTree(line);
      file.path("unread")
          .forEach(part -> assertThat(reasons).contains(part.path("reason").asText()));
      Set<String> values = new HashSet<>();
      for (JsonNode finding : all(file)) {
        values.add(
            finding.path("detector").asText()
                + " "
                + finding.path("value").asText().replaceAll("[^A-Za-z0-9]", ""));
      }
      found.put(file.path("file").asText(), values);
    }
    return found;
  }

  private static List<JsonNode> all(JsonNode file) {
    List<JsonNode> findings = new ArrayList<>();
    file.path("parts").forEach(part -> part.path("findings").forEach(findings::add));
    return findings;
  }
}
