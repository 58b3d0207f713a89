package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

@Tag("long")
class OwnDetectorsTest {
  private final Path folder;

  private final List<ConfigProblem> problems = new ArrayList<>();

  OwnDetectorsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aDetectorOfOnesOwnIsAddedAndTriedByItsExamples() throws IOException {
    write("in/badge.yaml", detector("KB-\\d{6}", "medium"));
    CompiledCatalogue detection = CompiledCatalogue.of(catalogue(), "in");
    assertThat(problems).isEmpty();
    assertThat(CatalogueCheck.of(detection)).isEmpty();
    assertThat(warnings("in.badge")).isEmpty();
  }

  @Test
  void labelsHeadColumnsUnlessTheFileSaysWhatDoes() throws IOException {
    String detector = detector("KB-\\d{6}", "medium");
    write("in/badge.yaml", detector + "labels: [badge no, pass no]\n");
    write("in/pass.yaml", detector + "labels: [pass no]\nheaders: [pass]\n");
    write("in/card.yaml", detector + "labels: [card no]\nheaders: []\n");
    assertThat(headers("in.badge")).containsExactly("badge no", "pass no");
    assertThat(headers("in.pass")).containsExactly("pass");
    assertThat(headers("in.card")).isEmpty();
  }

  private List<String> headers(String id) {
    return Objects.requireNonNull(catalogue().detector(id)).phrases().headers();
  }

  @Test
  void aDetectorOfTheSameIdReplacesTheBundledOne() throws IOException {
    write("in/pan.yaml", detector("KB-\\d{6}", "medium"));
    assertThat(found("in.pan", "badge KB-123456, PAN ABCPE1234F"))
        .containsExactly("in.pan KB-123456");
  }

  @Test
  void aCopyOfEachBundledFileUnderAnotherNameIsADetector() throws IOException {
    ConfigFiles config = ConfigFiles.bundled();
    List<String> files = config.list("detectors/", ".yaml");
    for (String file : files) {
      try (InputStream bundled = config.open(file)) {
        String copy = file.substring("detectors/".length()).replace(".yaml", "-of-ours.yaml");
        write(copy, new String(bundled.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    CompiledCatalogue detection = CompiledCatalogue.of(catalogue(), "in");
    assertThat(problems).isEmpty();
    assertThat(detection.detectorCount()).isEqualTo(2 * files.size());
  }

  @Test
  void anExampleThatDoesNotHoldIsNamedWithFileLineAndRemedy() throws IOException {
    Path file = write("in/badge.yaml", detector("KB-\\d{6}", "high"));
    Catalogue catalogue = catalogue();
    OwnDetectors own = OwnDetectors.in(List.of(folder));
    List<String> sentences =
        CatalogueCheck.of(alone(catalogue, "in.badge")).stream().map(own::sentence).toList();
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0))
        .startsWith(file + ":11: example 1 does not hold: ")
        .endsWith("'classify --explain' says what happens");
  }

  @Test
  void aMistakeInAFileIsNamedWithLineAndRemedy() throws IOException {
    Path file = write("in/badge.yaml", detector("KB-(\\d{6}", "medium"));
    catalogue();
    assertThat(problems)
        .extracting(problem -> problem.place().toString())
        .containsExactly(file + ":6:12");
    assertThat(problems.get(0).remedy()).isNotBlank();
  }

  @Test
  void bytesThatAreNoTextAreAMistakeAndNoFault() throws IOException {
    String text = detector("KB-\\d{6}", "medium");
    Files.createDirectories(folder.resolve("in"));
    Files.write(
        folder.resolve("in/latin.yaml"),
        (text + "# St\u00e4ff\n").getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("in/wide.yaml"), text.getBytes(StandardCharsets.UTF_16));
    Files.write(folder.resolve("in/nul.yaml"), (text + "\0").getBytes(StandardCharsets.UTF_8));
    catalogue();
    assertThat(problems)
        .extracting(ConfigProblem::remedy)
        .containsExactly("save it as UTF-8", "save it as UTF-8 text", "save it as UTF-8");
  }

  /** What is wrong with the file of a badge that says this, too. */
  private List<ConfigProblem> problemsOfBadge(String more) throws IOException {
    write("in/badge.yaml", detector("KB-\\d{6}", "medium") + more);
    catalogue();
    return problems;
  }

  @Test
  void filesOfWindowsAreReadAsAnyOther() throws IOException {
    write("in/badge.yaml", "\ufeff" + detector("KB-\\d{6}", "medium").replace("\n", "\r\n"));
    assertThat(CatalogueCheck.of(alone(catalogue(), "in.badge"))).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aKeyTwiceAndAKeyMisspeltAreNamed() throws IOException {
    assertThat(problemsOfBadge("name: again\nlables: [x]\n"))
        .extracting(ConfigProblem::what, ConfigProblem::remedy)
        .containsExactly(
            tuple("'name' appears a second time", "keep one"),
            tuple("the key 'lables' is not known", "write 'labels'"));
  }

  @Test
  void whatIsMissingOfACountryThatDialsAlikeIsNamed() throws IOException {
    String dialled = "dialled: {alike: [{country: gb, domain: .uk}]}\n";
    assertThat(problemsOfBadge(dialled))
        .extracting(ConfigProblem::what)
        .containsExactlyInAnyOrder(
            "'code' is missing", "'code' is missing", "'length' is missing", "'begins' is missing");
  }

  @Test
  void aPlaceThatThereIsNotIsNamed() throws IOException {
    assertThat(problemsOfBadge("placed: [in-narration, on-shelf]\n"))
        .extracting(ConfigProblem::what, ConfigProblem::remedy)
        .containsExactly(
            tuple(
                "'on-shelf' is no place",
                "use one of in-narration, before-branch, beside-account, behind-loan,"
                    + " in-statement, in-account-list, in-passport-list, employer-in-segment,"
                    + " person-in-segment, provider-in-segment, birth-in-segment"));
  }

  @Test
  void aKindIsFoundWhereItsFileSaysThatItStands() throws IOException {
    String text = "MMT/IMPS/602345678912/Ashok K/fees";
    write("in/rrn.yaml", detector("\\d{12}", "medium"));
    assertThat(found("in.rrn", text)).isEmpty();
    write("in/rrn.yaml", detector("\\d{12}", "medium") + "placed: [in-narration]\n");
    assertThat(found("in.rrn", text)).containsExactly("in.rrn 602345678912");
    assertThat(problems).isEmpty();
  }

  @Test
  void whatLooksLikeADetectorAndIsNotReadIsWarnedOf() throws IOException {
    Path file = write("in/badge.yml", detector("KB-\\d{6}", "medium"));
    assertThat(OwnDetectors.in(List.of(folder)).passedOver())
        .extracting(problem -> problem.place().name(), ConfigProblem::what)
        .containsExactly(
            tuple(file.toString(), "is passed over, as its name does not end in .yaml"),
            tuple(folder.toString(), "holds no detector that is not in an earlier folder"));
  }

  @Test
  void aFolderThatIsNoCountryIsWarnedOf() throws IOException {
    write("india/badge.yaml", detector("KB-\\d{6}", "medium"));
    assertThat(warnings("india.badge")).singleElement().asString().contains("is no country");
  }

  @Test
  void aPatternThatFitsNearlyEverythingIsWarnedOf() throws IOException {
    write("in/badge.yaml", detector("[A-Za-z0-9-]{2,40}", "medium"));
    assertThat(warnings("in.badge")).singleElement().asString().contains("ordinary words");
  }

  @Test
  void aPatternThatCostsMuchIsWarnedOf() throws IOException {
    write("in/badge.yaml", detector("[A-Z0-9][^#]{0,500}#\\d{6}|KB-\\d{6}", "medium"));
    assertThat(warnings("in.badge"))
        .singleElement()
        .asString()
        .contains("bytes for each byte of text");
  }

  /** The one detector of these: a whole catalogue with one more is made ready in seconds. */
  private static CompiledCatalogue alone(Catalogue catalogue, String id) {
    Detector detector = Objects.requireNonNull(catalogue.detector(id), id);
    return CompiledCatalogue.of(new Catalogue(List.of(detector), ""), "in");
  }

  private List<String> found(String id, String text) {
    PartScan scan = PartScan.of(alone(catalogue(), id), Confidence.MEDIUM);
    List<String> found = new ArrayList<>();
    scan.begin(match -> found.add(match.detector().id() + " " + match.value().reveal()));
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return found;
  }

  private List<ConfigProblem> warnings(String id) throws IOException {
    Detector detector = catalogue().detector(id);
    assertThat(detector).isNotNull();
    return detector == null ? List.of() : OwnDetectors.in(List.of(folder)).warnings(detector);
  }

  private Catalogue catalogue() {
    return CatalogueStore.read(ConfigFiles.bundled(), List.of(folder), problems);
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("x").getParent());
    return Files.writeString(file, text);
  }

  private static String detector(String pattern, String firstLevel) {
    return """
    name: Badge
    category: customer-id
    revision: 1
    identifies: person
    patterns:
      - match: '%s'
        bare: low
        context: medium
    context: {en: [badge]}
    examples:
      - {text: 'badge KB-123456', value: KB-123456, confidence: %s}
      - {text: 'badge no. KB-654321', value: KB-654321, confidence: medium}
      - {text: 'KB-123456', value: KB-123456, confidence: low}
    counter-examples:
      - 'badge'
      - 'KB-12'
      - 'no number'
    references: [{title: 'the bank', url: 'https://bank.example/'}]
    """
        .formatted(pattern, firstLevel);
  }
}
