package org.mailboxinventory.scanner.detect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;

class ExplanationTest {
  private final PartScan scan = Scanned.scan(Confidence.LOW);
  private final List<Explanation.Dropped> dropped = new ArrayList<>();

  @Test
  void aFindingSaysPatternCheckLabelAndRule() {
    Explanation why = only("Your Aadhaar No. is 2341 2341 2346.");
    assertThat(why.checks()).containsExactly("aadhaar");
    assertThat(why.label()).isEqualTo("aadhaar no");
    assertThat(why.rule()).isEqualTo("both");
    assertThat(why.pattern()).isEqualTo(1);
    assertThat(why.header()).isFalse();
  }

  @Test
  void theWordIsTheCataloguesAndNotTheMails() {
    Explanation why = only("INCOME TAX papers of the client, who is BNZPK4321L");
    assertThat(why.word()).isEqualTo("income tax");
    assertThat(why.label()).isNull();
    assertThat(why.rule()).isEqualTo("context");
  }

  @Test
  void aNeighbourIsNamed() {
    List<Match> matches = matches("27AAPFU0939F1ZV and BNZPK4321L");
    Explanation why = requireNonNull(matches.get(1).why());
    assertThat(why.neighbour()).isTrue();
    assertThat(why.word()).isNull();
  }

  @Test
  void aTestNumberIsNamed() {
    Explanation why = only("card 4111 1111 1111 1111");
    assertThat(why.testValue()).isTrue();
  }

  @Test
  void aHeaderIsNamed() {
    String text = "Sl\tPAN\n" + "1\t-\n".repeat(80) + "81\tBNZPK4321L\n";
    assertThat(only(text).header()).isTrue();
  }

  @Test
  void whatIsDroppedSaysWhy() {
    matches("Aadhaar 2341 2341 2347");
    assertThat(reasons("in.aadhaar")).containsExactly("check aadhaar failed");
    matches("Aadhaar 2341 2341 2346 2346 2346");
    assertThat(reasons("in.aadhaar")).contains("edge: part of something longer");
    matches("GSTIN 27AAPFU0939F1ZV");
    assertThat(dropped).noneMatch(it -> it.reason().contains("AAPFU0939F"));
  }

  @Test
  void whatIsBelowTheMinimumSaysSo() {
    PartScan high = Scanned.scan(Confidence.HIGH);
    high.explain(dropped::add);
    Scanned.matches(high, "INCOME TAX papers of the client, who is BNZPK4321L");
    assertThat(reasons("in.pan"))
        .containsExactly("below minimum: context earns medium, wanted is high");
  }

  @Test
  void anOverlapNamesTheWinner() {
    matches("mobile: +91 98765 43210");
    assertThat(reasons("global.phone")).contains("overlap with in.mobile");
  }

  @Test
  void placesOfWhatIsDroppedCountUtf16Units() {
    String text = "é\uD83D\uDE00 Aadhaar 2341 2341 2347";
    matches(text);
    Explanation.Dropped first =
        dropped.stream()
            .filter(it -> it.detector().id().value().equals("in.aadhaar"))
            .findFirst()
            .orElseThrow();
    assertThat(text.substring((int) first.start(), (int) first.end())).isEqualTo("2341 2341 2347");
  }

  @Test
  void nothingIsExplainedUnlessItIsAskedFor() {
    assertThat(Scanned.matches("PAN: ABCPE1234F")).allMatch(match -> match.why() == null);
  }

  private Explanation only(String text) {
    List<Match> matches = matches(text);
    assertThat(matches).hasSize(1);
    return requireNonNull(matches.get(0).why());
  }

  private List<Match> matches(String text) {
    dropped.clear();
    scan.explain(dropped::add);
    return Scanned.matches(scan, text);
  }

  private List<String> reasons(String detector) {
    return dropped.stream()
        .filter(it -> it.detector().id().value().equals(detector))
        .map(Explanation.Dropped::reason)
        .distinct()
        .toList();
  }
}
