package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values that go on below their beginning in a column, and words that were broken in two. */
class BrokenColumnsTest {
  private static List<Match> found(String text) {
    return Scanned.matches(Scanned.scan(Confidence.MEDIUM), text);
  }

  private static List<String> values(String text) {
    return found(text).stream()
        .map(match -> match.detector().id().value() + " " + match.value().reveal())
        .toList();
  }

  @Test
  void goesOnBelowItsBeginning() {
    String text =
        """
        Valuta       Empfänger-IBAN
        02.06.2026   DE1750010517
                     5407324932
        03.06.2026   FR1420041010050
                     500013M02606
        """;
    assertThat(values(text))
        .containsExactly(
            "global.iban DE1750010517\n             5407324932",
            "global.iban FR1420041010050\n             500013M02606");
  }

  @Test
  void goesOnInItsCell() {
    String text =
        """
        | Pole         Wartość
        | PESEL        790521
        |              14379
        | IBAN         PL34109010140000
        |              071219812875
        """;
    assertThat(values(text))
        .containsExactly(
            "pl.pesel 790521\n|              14379",
            "global.iban PL34109010140000\n|              071219812875");
  }

  @ParameterizedTest
  @ValueSource(strings = {"口座番号 3311\n         180", "普通 口座番号: 3311\n               180"})
  void goesOnBelowItsBeginningBehindWideLetters(String text) {
    assertThat(values(text))
        .containsExactly("jp.bank-account " + text.substring(text.indexOf('3')));
  }

  @Test
  void goesOnBetweenBars() {
    String text =
        """
        | Client  | IBAN              |
        | Müller  | DE17 5001 0517 54 |
        |         | 0732 4932         |
        """;
    assertThat(values(text)).contains("global.iban DE17 5001 0517 54 |\n|         | 0732 4932");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Something stands before it, behind it, or it begins in another column.
        "Date         IBAN\n02.06.2026   DE1750010517\n03.06.2026   5407324932\n",
        "Date         IBAN\n02.06.2026   DE1750010517\n             5407324932  EUR\n",
        "Date         IBAN\n02.06.2026   DE1750010517\n           5407324932\n",
        // Two values of one column.
        "Branch       Account no\nPune         501002345678\n             501002345679\n",
      })
  void whatStandsElsewhereDoesNotGoOn(String text) {
    assertThat(found(text)).noneMatch(match -> match.value().reveal().contains("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in.uan|the member was transferred, his UAN 1016|48275930.",
        "in.abha|The health desk asks for the ABHA number 91482|750316624, please send",
        "in.uan|PF advance of the staff member, UAN no. 10|1648275930 and KYC done",
      })
  void digitsBehindTheirLabelGoOn(String detector, String first, String second) {
    assertThat(found(first + "\n" + second))
        .anySatisfy(
            match -> {
              assertThat(match.detector().id().value()).isEqualTo(detector);
              assertThat(match.value().reveal()).contains("\n");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please recover the instalment from the savings account no. 5012 3456\n789\nof our branch",
        "The salary goes to my account at your branch, account number 30412\n887654 from May",
        "Account number\n5012345\n678901\nIFSC\nHDFC0000123\n"
      })
  void anAccountIsCutWhereTheLineWasFullOrEachPartAlone(String text) {
    assertThat(found(text)).anyMatch(match -> match.value().reveal().contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account numbers\n50123456\n78901234\nSort code\n",
        "Account number\n50123456\n78901234\n45678901\nIFSC HDFC0000123",
        "The account number of the customer, as he wrote, is 501234567\n1204 pieces were sent",
      })
  void otherNumbersOfTheNextLineAreNoPartOfIt(String text) {
    assertThat(found(text)).noneMatch(match -> match.value().reveal().contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wallet: 14bUHBdzDu6YKznw61t\nDYzWDsWMW8wDYxo and nothing else",
        "send the coins to 3BALrL4PNQwRPu6zowG6xyvcMPAk\nFfa5aJ\ntoday",
        "> his address is 3BALrL4PN\n> QwRPu6zowG6xyvcMPAkFfa5aJ",
      })
  void anAddressOfACurrencyGoesOn(String text) {
    assertThat(values(text)).singleElement().asString().startsWith("global.bitcoin-address ");
  }

  @Test
  void aSureCheckOutweighsOneThatManyPass() {
    // What is before the break has the check digit of a security by chance.
    assertThat(values("transfer the deposit to the account with IBAN\nNL64ABNA0416\n0164301 today"))
        .noneMatch(value -> value.startsWith("global.isin"));
    assertThat(values("transfer the deposit to the account with IBAN\nNL64ABNA0417\n164301 today"))
        .containsExactly("global.iban NL64ABNA0417\n164301");
  }
}
