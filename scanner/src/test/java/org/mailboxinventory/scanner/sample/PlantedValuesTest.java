package org.mailboxinventory.scanner.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.sample.value.Planted;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedValuesTest {
  /** Digits as a number is written in groups. */
  private static final Pattern RUN = Pattern.compile("\\d[\\d -]*\\d");

  private final SampleTenant tenant = SampleTenant.bank();
  private List<Planted> planted = List.of();

  @BeforeAll
  void plant() {
    planted = tenant.planted();
  }

  @Test
  void everyPlantedValuePassesItsIssuersCheck() {
    for (Planted plant : planted) {
      if (!plant.nearMiss()) {
        assertThat(valid(plant)).as("%s %s", plant.detector(), plant.value()).isTrue();
      }
    }
  }

  @Test
  void everyNearMissFailsIt() {
    for (Planted plant : planted) {
      if (plant.nearMiss() && !plant.detector().equals(Planted.ANY)) {
        assertThat(valid(plant)).as("%s %s", plant.detector(), plant.value()).isFalse();
      }
    }
  }

  @Test
  void whatNothingMustFindIsNoCardAndNoAadhaar() {
    for (Planted plant : planted) {
      if (plant.detector().equals(Planted.ANY)) {
        for (Matcher run = RUN.matcher(plant.value()); run.find(); ) {
          String digits = run.group().replaceAll("\\D", "");
          assertThat(digits.length() == 16 && IssuerChecks.luhn(digits)).isFalse();
          assertThat(digits.length() == 12 && IssuerChecks.dihedral(digits)).isFalse();
        }
      }
    }
  }

  @Test
  void everyDetectorOfTheFirstThirtyHasValuesThatCanBeRead() {
    Set<String> found =
        planted.stream()
            .filter(plant -> !plant.nearMiss() && plant.readable())
            .map(Planted::detector)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(new TreeSet<>(IssuerChecks.BY_DETECTOR.keySet()));
  }

  @Test
  void subjectsFileNamesAndFolderNamesHoldValues() {
    assertThat(planted).anyMatch(p -> p.part().equals("subject") && p.detector().equals("in.pan"));
    assertThat(planted)
        .anyMatch(p -> p.part().equals("folder") && p.detector().equals("in.bank-account"));
    assertThat(planted)
        .anyMatch(p -> p.part().equals("attachments/1") && p.detector().equals("in.bank-account"));
  }

  @Test
  void someValuesAreWrittenAsPeopleWriteThem() {
    assertThat(planted).anyMatch(p -> p.written().matches("\\d{4} \\d{4} \\d{4}"));
    assertThat(planted).anyMatch(p -> p.written().matches("[\u0966-\u096F]{10}"));
    assertThat(planted).anyMatch(p -> p.written().matches("[\uFF10-\uFF19]{10}"));
    assertThat(planted).anyMatch(p -> p.written().matches("[a-z]{5}\\d{4}[a-z]"));
    assertThat(planted).anyMatch(p -> p.written().contains("\n") && p.value().length() == 88);
  }

  @Test
  void noCardIsAPublishedTestNumber() {
    assertThat(planted)
        .noneMatch(
            p ->
                Set.of(
                        "4111111111111111",
                        "4242424242424242",
                        "5555555555554444",
                        "5105105105105100",
                        "378282246310005",
                        "371449635398431")
                    .contains(p.value()));
  }

  @Test
  void aValueCannotBePrintedWithItsRecord() {
    Planted first = planted.get(0);
    assertThat(first.toString()).doesNotContain(first.value()).doesNotContain(first.written());
  }

  @Test
  void everyBranchExists() throws IOException {
    Path list = Path.of("..", "..", "shared", "corpora", "ifsc", "IFSC.json");
    assumeTrue(Files.isRegularFile(list), "needs ../shared/corpora/ifsc");
    var branches = new ObjectMapper().readTree(list.toFile());
    Set<String> codes =
        planted.stream()
            .filter(p -> p.detector().equals("in.ifsc"))
            .map(p -> (p.nearMiss() ? "!" : "") + p.value())
            .collect(Collectors.toSet());
    for (String code : codes) {
      String bare = code.replace("!", "");
      boolean listed = false;
      for (var branch : branches.path(bare.substring(0, 4))) {
        listed |= ("000000" + branch.asText()).endsWith(bare.substring(5));
      }
      assertThat(listed).as(code).isEqualTo(!code.startsWith("!"));
    }
  }

  private static boolean valid(Planted plant) {
    return Objects.requireNonNull(IssuerChecks.BY_DETECTOR.get(plant.detector()), plant.detector())
        .test(plant.value());
  }
}
