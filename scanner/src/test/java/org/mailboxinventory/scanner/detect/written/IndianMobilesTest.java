package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Mobiles of India in series that the library's plan has for the fixed lines of towns. */
class IndianMobilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "father, +91 73122 65995, for emergencies | +91 73122 65995",
        "Emergency contact of her mobile - brother, +91 73122-65995 | +91 73122-65995",
        "please ring the surveyor on 6339412345 after six | 6339412345",
        "Mobile / e-mail : 7312265995 / box@example.com | 7312265995",
        "mobile 73122/65995 | 73122/65995",
        "Registered nos: 73122–65995 and 63394/12345 | 63394/12345",
        "alt nos: 860 697 61 85 | 860 697 61 85",
        "L1 and L2 (0)8621450970 | (0)8621450970",
        "pls call 91.83422.08537 urgent | 91.83422.08537",
        "mob. 73122 / 65995 | 73122 / 65995",
        "The mobile number used by the suspect is 9812304567 and the IMEI was kept. | 9812304567"
      })
  void byTheirGroupsOrAWordForMobiles(String text, String number) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.matches("in\\.mobile (medium|high) " + quoted(number)))
        .noneMatch(found -> found.startsWith("global.phone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mobile 0917 558 4033", "cell 0928 471 9020", "mob 0917 411 1250"})
  void fourThreeAndFourDigitsFrom09AreOfThePhilippines(String text) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.startsWith("global.phone high"))
        .noneMatch(found -> found.startsWith("in.mobile"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"call Femi on 0803 558 4033", "mobile 0708-471-9020", "mob 0812 411 1250"})
  void fourThreeAndFourDigitsFrom070And080And081AreOfNigeria(String text) {
    assertThat(Scanned.findings(text))
        .anyMatch(found -> found.startsWith("global.phone high"))
        .noneMatch(found -> found.startsWith("in.mobile"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mobile 0842 558 4033", "call 08035584033"})
  void othersFrom08AreOfIndia(String text) {
    assertThat(Scanned.findings(text)).anyMatch(found -> found.startsWith("in.mobile high"));
  }

  private static String quoted(String number) {
    return Pattern.quote(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office: +91 731 226 5995",
        "office: +91-731-2265995",
        "office: 0731-2265995",
        "office: 07312 265995"
      })
  void inATownsGroupsItIsAFixedLine(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("in.mobile"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No mobile is given. Rack labels run from 8000000001 to 8000000900.",
        "Call us later: SAP material 7000004321 is short.",
        "The phone rang while row 7012345678 of 9000000001 was loaded."
      })
  void whatIsCountedIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("in.mobile"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Applicant: 9842233181",
        "guarantor 9842233181",
        "co-applicant 9842233181, evenings"
      })
  void whoItIsOfIsALabel(String text) {
    assertThat(Scanned.findings(text)).containsExactly("in.mobile high 9842233181");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Applicant id 9842233181", "applicants in 2024: 9842233181"})
  void whatIsCountedOfThemIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("in.mobile high"));
  }
}
