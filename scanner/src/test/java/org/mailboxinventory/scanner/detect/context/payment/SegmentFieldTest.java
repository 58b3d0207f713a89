package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers in segments of X12 and HL7 are what their code or their field says. */
class SegmentFieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "REF*SY*212097694~;us.ssn high 212097694",
        "NM1*IL*1*MEYER*ANNA****34*212097694~;us.ssn high 212097694",
        "REF*EI*361234567~;us.ein high 361234567",
        "REF*TJ*361234567~;us.ein high 361234567",
        "NM1*85*2*LAKESIDE CLINIC*****24*361234567~;us.ein high 361234567",
        "N1*PE*LAKESIDE CLINIC*FI*361234567~;us.ein high 361234567",
        "HL*1~NM1*82*1*MEYER*ANNA****XX*1245319599~;us.npi high 1245319599",
        "DMG*D8*19840312*F~;global.date-of-birth high 19840312",
        "PID|1||40118^^^MR||MEYER^ANNA||19840312|F;global.date-of-birth high 19840312",
        "PID|1||40118||MEYER||19840312|F|||||||||||212097694|;us.ssn high 212097694",
      })
  void areFound(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REF*1D*212097694~",
        "NM1*IL*1*MEYER*ANNA****MI*212097694~",
        "CLM*SY*212097694~",
        "XREF*SY*212097694~",
        "NM1*85*2*LAKESIDE CLINIC~DTP*24*361234567~",
        "DTP*431*D8*19840312~",
        "SV1*D8*19840312~",
        "PID|1||40118||MEYER^ANNA|19840312||F",
        "RAPID|1||40118||MEYER^ANNA||19840312|F",
        "PV1|1||40118||MEYER^ANNA||19840312|F",
        "*34*212097694",
      })
  void othersAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> it.matches("(us\\.(ssn|ein|npi)|global.date-of-birth) .*"));
  }
}
