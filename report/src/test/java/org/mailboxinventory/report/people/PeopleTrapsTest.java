package org.mailboxinventory.report.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.people.PeopleWorld.AADHAAR;
import static org.mailboxinventory.report.people.PeopleWorld.ACCOUNT;
import static org.mailboxinventory.report.people.PeopleWorld.EMAIL;
import static org.mailboxinventory.report.people.PeopleWorld.GSTIN;
import static org.mailboxinventory.report.people.PeopleWorld.MOBILE;
import static org.mailboxinventory.report.people.PeopleWorld.PAN;
import static org.mailboxinventory.report.people.PeopleWorld.UPI;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.count.PeopleCount;

/** What makes one person look like two, or two like one. */
final class PeopleTrapsTest {
  private final Path work;
  private final List<long[]> findings = new ArrayList<>();
  private int mailbox = 1;

  PeopleTrapsTest(@TempDir Path work) {
    this.work = work;
  }

  /** A value in a record of an item; record 0 is none. */
  private PeopleTrapsTest in(int item, int record, int kind, long value) {
    findings.add(new long[] {item, record, kind, value, mailbox});
    return this;
  }

  /** What is added from now on is in this mailbox. */
  private PeopleTrapsTest mailbox(int number) {
    mailbox = number;
    return this;
  }

  private PeopleCount counted() throws IOException {
    try (Grouping grouping = new Grouping(PeopleWorld.KINDS, work)) {
      long last = 1;
      for (long[] finding : findings) {
        if (finding[4] != last) {
          grouping.endMailbox((int) last);
          last = finding[4];
        }
        grouping.add(
            (int) finding[2],
            finding[3] * 0x9e3779b97f4a7c15L,
            (int) finding[0],
            finding[1] == 0 ? new int[0] : new int[] {(int) finding[1]});
      }
      grouping.endMailbox((int) last);
      try (PersonSets sets = grouping.persons()) {
        return PeopleCount.of(sets, PeopleCount.Judged.everything());
      }
    }
  }

  private People people() throws IOException {
    return counted().all();
  }

  private long groupsInMailbox(int number) throws IOException {
    People people = Objects.requireNonNull(counted().mailboxes().get(number), "the mailbox");
    return Objects.requireNonNull(people.likely(), "an estimate");
  }

  private long groups() throws IOException {
    return Objects.requireNonNull(people().likely(), "an estimate");
  }

  @Test
  void aFamilysTelephoneJoinsNobody() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5).in(2, 1, PAN, 12).in(2, 1, MOBILE, 5);
    assertThat(groups()).isEqualTo(2);
  }

  @Test
  void aNomineeWithARoleIsAnotherPerson() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5).in(1, 2, PAN, 12).in(1, 2, MOBILE, 6);
    assertThat(groups()).isEqualTo(2);
  }

  @Test
  void aNomineeWithoutARoleMakesARecordOfTwoThatJoinsNobody() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5).in(1, 1, PAN, 12);
    in(2, 1, PAN, 11).in(2, 1, MOBILE, 5);
    assertThat(groups()).isEqualTo(2);
  }

  @Test
  void holdersOfAJointAccountAreTwo() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, ACCOUNT, 7).in(2, 1, PAN, 12).in(2, 1, ACCOUNT, 7);
    assertThat(groups()).isEqualTo(2);
  }

  @Test
  void theTelephoneOfABranchInAThousandRecordsJoinsNobody() throws IOException {
    for (int i = 0; i < 1000; i++) {
      in(i, 1, ACCOUNT, 1000 + i).in(i, 1, MOBILE, 5);
    }
    assertThat(groups()).isEqualTo(1000);
  }

  @Test
  void oneListInEightMailboxesWithColumnsMissingIsCountedOnce() throws IOException {
    for (int number = 1; number <= 8; number++) {
      mailbox(number);
      for (int row = 1; row <= 50; row++) {
        in(number, row, PAN, 100 + row).in(number, row, MOBILE, 500 + row);
        if (number % 2 == 0) {
          in(number, row, EMAIL, 900 + row);
        }
      }
    }
    assertThat(groups()).isEqualTo(50);
    assertThat(groupsInMailbox(8)).isEqualTo(50);
  }

  @Test
  void whereOneOfAFamilyIsWrittenOfTheOthersAreNotThere() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5);
    mailbox(2).in(2, 1, PAN, 12).in(2, 1, MOBILE, 5);
    mailbox(3).in(3, 1, MOBILE, 5);
    assertThat(groupsInMailbox(1)).isEqualTo(1);
    assertThat(groupsInMailbox(2)).isEqualTo(1);
    assertThat(groupsInMailbox(3)).isEqualTo(1);
    assertThat(groups()).isEqualTo(2);
  }

  @Test
  void aNomineesTelephoneBesideTheBorrowersOwnIsOfTheNominee() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5).in(1, 1, MOBILE, 6);
    mailbox(2).in(2, 1, PAN, 12).in(2, 1, MOBILE, 6);
    assertThat(groupsInMailbox(1)).isEqualTo(2);
    assertThat(groups()).isEqualTo(2);
  }

  /** Thirty records tell that a second telephone is a nominee's, and ten more do not tell. */
  @Test
  void nomineesWhoAreNowhereElseAreCounted() throws IOException {
    for (int i = 0; i < 40; i++) {
      in(i, 1, PAN, 100 + i).in(i, 1, MOBILE, 500 + i).in(i, 1, MOBILE, 800 + i);
    }
    for (int i = 0; i < 30; i++) {
      in(100 + i, 1, PAN, 200 + i).in(100 + i, 1, MOBILE, 800 + i);
    }
    assertThat(groups()).isEqualTo(80);
  }

  /** The same, where records tell that people have two telephones. */
  @Test
  void aSecondTelephoneIsNobodyElsesWherePeopleHaveTwo() throws IOException {
    for (int i = 0; i < 40; i++) {
      in(i, 1, PAN, 100 + i).in(i, 1, MOBILE, 500 + i).in(i, 1, MOBILE, 800 + i);
    }
    for (int i = 0; i < 30; i++) {
      in(100 + i, 1, PAN, 100 + i).in(100 + i, 1, MOBILE, 800 + i);
    }
    assertThat(groups()).isEqualTo(40);
  }

  @Test
  void theSignatureOfSomeoneBelowManyLettersIsOnePersonMore() throws IOException {
    for (int i = 0; i < 40; i++) {
      in(i, 1, PAN, 100 + i).in(i, 1, ACCOUNT, 500 + i).in(i, 0, EMAIL, 3);
    }
    assertThat(groups()).isEqualTo(41);
  }

  @Test
  void theAccountOfADealerIsSplitAmongHisCustomers() throws IOException {
    for (int i = 0; i < 5; i++) {
      in(i, 1, PAN, 100 + i).in(i, 1, ACCOUNT, 3);
    }
    assertThat(groups()).isEqualTo(5);
  }

  @Test
  void aTestNumberBesideManyRealOnesJoinsNobody() throws IOException {
    for (int i = 0; i < 20; i++) {
      in(i, 1, PAN, 100 + i).in(i, 1, AADHAAR, 999);
    }
    assertThat(groups()).isEqualTo(20);
  }

  @Test
  void twoPeopleInOneLetterAreTwo() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5).in(1, 2, PAN, 12).in(1, 2, MOBILE, 6);
    assertThat(groups()).isEqualTo(2);
  }

  @Test
  void theAccountOfACompanyIsNobodys() throws IOException {
    in(1, 1, GSTIN, 1).in(1, 1, ACCOUNT, 7).in(1, 1, EMAIL, 8);
    in(2, 1, PAN, 11).in(2, 1, MOBILE, 5);
    assertThat(groups()).isEqualTo(1);
  }

  @Test
  void aMaskedAadhaarTellsNobodyApart() {
    PersonKind kind =
        PersonKinds.bundled()
            .of(new DetectorId("in.aadhaar-masked"), "masked-id", Identifies.PERSON);
    assertThat(kind.joins()).isEqualTo(PersonKind.Joins.NEVER);
    assertThat(kind.joins().countsAlone()).isFalse();
  }

  @Test
  void aTableThatLostItsRowsCountsByItsLargestColumn() throws IOException {
    for (int i = 0; i < 30; i++) {
      in(1, 0, PAN, 100 + i).in(1, 0, MOBILE, 500 + i);
    }
    assertThat(groups()).isEqualTo(30);
  }

  @Test
  void otherSidesOfPaymentsOnAStatementAreNotCounted() throws IOException {
    in(1, 0, ACCOUNT, 7);
    for (int i = 0; i < 20; i++) {
      in(1, 0, UPI, 100 + i);
    }
    assertThat(groups()).isEqualTo(1);
  }

  @Test
  void boundsHoldWhatIsSure() throws IOException {
    in(1, 1, PAN, 11).in(1, 1, MOBILE, 5).in(2, 1, PAN, 12).in(2, 1, MOBILE, 5).in(3, 0, EMAIL, 9);
    People people = people();
    assertThat(people.atLeast()).isEqualTo(2);
    assertThat(people.atMost()).isEqualTo(4);
  }
}
