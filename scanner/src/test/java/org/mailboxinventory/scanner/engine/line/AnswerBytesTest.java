package org.mailboxinventory.scanner.engine.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;

/** Answers written without a generator are those that a generator would write. */
final class AnswerBytesTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 99, 100, 65_536, 999_999, 1_000_000, Long.MAX_VALUE})
  void numbersAreDecimal(long number) {
    AnswerBytes out = new AnswerBytes(0);
    out.number(number);
    out.number(7);
    assertThat(out).hasToString(number + "7");
  }

  @Test
  void whatIsCutIsGone() {
    AnswerBytes out = new AnswerBytes(1);
    out.write("long enough to grow".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    out.cut(4);
    out.write('!');
    assertThat(out).hasToString("long!");
  }

  @Test
  void findingsAreThoseOfTheGenerator() throws IOException {
    List<Match> matches = new ArrayList<>();
    PartScan scan = PartScan.of(Bundled.DETECTION, Confidence.LOW);
    byte[] text =
        ("PAN: ABCPE1234F, see BNZPK4321L; card 4012 8888 8888 1881 and 5555555555554444;"
                + " Aadhaar 2341 2341 2346; mail asha@bank.example; call 98200 12345")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    scan.begin(matches::add);
    scan.text(text, 0, text.length);
    scan.finish();

    assertThat(matches).extracting(Match::confidence).contains(Confidence.values());
    for (Match match : matches) {
      for (boolean reveal : new boolean[] {false, true}) {
        AnswerBytes quick = new AnswerBytes(0);
        new FindingBytes(reveal).write(match, quick);
        AnswerBytes generated = new AnswerBytes(0);
        try (JsonGenerator json = new JsonFactory().createGenerator(generated)) {
          LineClassifier.write(match, reveal, json);
        }
        assertThat(quick).hasToString(generated.toString());
      }
    }
  }
}
