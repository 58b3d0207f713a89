package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Cards that people call accounts, and accounts that are none. */
final class CardsAsAccounts {
  private static final List<String> LABELS =
      List.of(
          "account",
          "Account number",
          "A/C No",
          "a/c",
          "acct",
          "Account No.",
          "bank account",
          "beneficiary account",
          "the account",
          "credit account no",
          "savings account number",
          "Debit account");

  private CardsAsAccounts() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String card = Made.value("global.payment-card", random);
      cases.add(
          Case.of(Frames.labelled(random, random.pick(LABELS), card), card, "global.payment-card"));
    }
    for (int i = 0; i < 150; i++) {
      String account = random.number(random.between(9, 14));
      cases.add(
          Case.of(
              Frames.labelled(random, random.pick(LABELS), account),
              account,
              "in.bank-account",
              "global.bank-account"));
    }
    return cases;
  }
}
