package org.mailboxinventory.scanner.engine.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.ledger.put.StaffValues;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.ListedValue;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.source.KnownStaff;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.StaffMember;

/** What is known of one of the staff, in the ways in which mail has it. */
class StaffDictionaryTest {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);

  private static final StaffMember ASHA =
      new StaffMember(
          List.of("Nair, Asha Lakshmi (Mumbai Fort)"),
          List.of("Asha.Nair@kaveripurbank.example", "asha@home-mail.example"),
          List.of("+91 98200 41177", "022-66504101", "+44 (0)20 7946 0958"),
          true,
          "IN");

  private static final StaffValues STAFF =
      new StaffDictionary(Bundled.DETECTION, FINGERPRINTER, "in")
          .of(
              new MailboxListing(
                  List.of(), List.of(), List.of(), new KnownStaff(true, List.of(ASHA)), List.of()));

  private static boolean isStaff(String detector, String written) {
    DetectorId id = new DetectorId(detector);
    byte[] canonical =
        Objects.requireNonNull(
            new ListedValue(Bundled.DETECTION, id).of(written), () -> "no value: " + written);
    Finding finding = new Finding(id, FINGERPRINTER.of(id, canonical), 1, 0, 0, 0);
    return STAFF.marked(finding).ofStaff();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.person-name | Asha Nair",
        "global.person-name | ASHA LAKSHMI NAIR",
        "global.person-name | Nair Asha",
        "global.person-name | Nair Asha Lakshmi",
        "global.email | asha.nair@KAVERIPURBANK.example",
        "global.email | asha@home-mail.example",
        "in.mobile | 98200 41177",
        "in.mobile | +91-9820041177",
        "in.mobile | 09820041177",
        "global.phone | +912266504101",
        "global.phone | 022 6650 4101",
        "global.phone | +44 20 7946 0958",
        "global.phone | 0044 20 7946 0958"
      })
  void isKnown(String detector, String written) {
    assertThat(isStaff(detector, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.person-name | Asha Rao",
        "global.person-name | Lakshmi Nair",
        "global.person-name | Asha",
        "global.email | asha@other-mail.example",
        "in.mobile | 98200 41178",
        "global.phone | 022 6650 4102"
      })
  void whatIsLikeItIsNot(String detector, String written) {
    assertThat(isStaff(detector, written)).isFalse();
  }
}
