package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

/** A made-up bank whose mailboxes show every state, level and place once. */
public final class MadeUpBank {
  private MadeUpBank() {}

  /** All its mailboxes. */
  public static InventoryFacts facts() {
    List<MailboxFacts> mailboxes = new ArrayList<>();
    mailboxes.addAll(readInFull());
    mailboxes.addAll(readInPartOrNot());
    return MadeUpFacts.scanOf(mailboxes);
  }

  private static List<MailboxFacts> readInFull() {
    return List.of(
        MadeUpFacts.mailbox()
            .named("fin.ops@bank.example", "Finance Operations")
            .of(MailboxKind.SHARED)
            .at("APC", "IND", null)
            .holding("global.payment-card", "payment-card", 412, 30, 12)
            .holding("in.aadhaar", "national-id", 500, 2, 1)
            .holding("in.pan", "tax-id", 498, 2, 1)
            .likely(731)
            .opaque(0, 2, 1)
            .because(Reason.ENCRYPTED, 3)
            .facts(),
        MadeUpFacts.mailbox()
            .named("asha@bank.example", "Asha Rao")
            .at("IND", "IND", null)
            .holding("global.email", "email-address", 120, 60, 50)
            .holding("in.pan", "tax-id", 140, 9, 4)
            .holding("in.bank-account", "bank-account", 35, 9, 4)
            .likely(167)
            .because(Reason.IMAGE_NO_OCR, 14)
            .facts(),
        MadeUpFacts.mailbox()
            .named("=2+5@bank.example", "<img src=x onerror=alert(1)>")
            .at(null, null, "IND")
            .holding("global.payment-card", "payment-card", 3, 0, 0)
            .facts(),
        MadeUpFacts.mailbox()
            .named("treasury@bank.example", "Treasury")
            .at("NAM", null, null)
            .holding("global.iban", "bank-account", 1800, 700, 640)
            .holding("global.bic", "bank-code", 60, 20, 20)
            .facts(),
        MadeUpFacts.mailbox()
            .named("lab@bank.example", "\u0936\u093e\u0916\u093e \u202e\u001b[31mgnp.exe")
            .at("XYZ", null, null)
            .holding("in.mobile", "phone-number", 24, 1, 0)
            .facts(),
        MadeUpFacts.mailbox()
            .named("room.godavari@bank.example", "Godavari Room")
            .of(MailboxKind.ROOM)
            .migrated(Migration.State.CLOUD_BORN)
            .facts());
  }

  private static List<MailboxFacts> readInPartOrNot() {
    return List.of(
        MadeUpFacts.mailbox()
            .named("hr@bank.example", "Human Resources")
            .of(MailboxKind.SHARED)
            .at(null, "IND", null)
            .read(State.PARTIAL, 210)
            .holding("global.date-of-birth", "birth-date", 64, 3, 0)
            .holding("in.aadhaar", "national-id", 8, 0, 0)
            .because(Reason.TOO_LARGE, 2)
            .because(Reason.CORRUPT, 1)
            .facts(),
        MadeUpFacts.mailbox()
            .named("legacy@bank.example", "Old Archive Desk")
            .at(null, null, null)
            .migrated(Migration.State.ON_PREMISES)
            .read(State.UNREADABLE, 0)
            .expected(18_240)
            .because(Reason.NO_CLOUD_MAILBOX, 1)
            .facts(),
        MadeUpFacts.mailbox()
            .named("board@bank.example", "Board Secretary")
            .read(State.EXCLUDED, 0)
            .facts(),
        MadeUpFacts.mailbox()
            .named("vikram@bank.example", "Vikram Shah")
            .read(State.PENDING, 0)
            .because(Reason.NOT_STARTED, 1)
            .facts());
  }

  /** The same bank a quarter before: some held less, one held more, one was readable. */
  public static InventoryFacts before() {
    return MadeUpFacts.scanOf(
        List.of(
            MadeUpFacts.mailbox()
                .named("fin.ops@bank.example", "Finance Operations")
                .holding("in.mobile", "phone-number", 2, 0, 0)
                .facts(),
            MadeUpFacts.mailbox()
                .named("lab@bank.example", "Lab")
                .holding("in.aadhaar", "national-id", 900, 900, 900)
                .facts(),
            MadeUpFacts.mailbox().named("vikram@bank.example", "Vikram Shah").facts(),
            MadeUpFacts.mailbox().named("left@bank.example", "Left the bank").facts()));
  }
}
