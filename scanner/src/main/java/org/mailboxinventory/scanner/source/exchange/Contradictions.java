package org.mailboxinventory.scanner.source.exchange;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxKind;

/** Where the directory says one thing of a mailbox and an export another. */
final class Contradictions {
  private Contradictions() {}

  /** A sentence each; what the directory says is what counts. */
  static List<String> of(RowIndex rows, List<Mailbox> listed) {
    List<String> found = new ArrayList<>();
    for (Mailbox mailbox : listed) {
      for (ExchangeRow row : rows.of(mailbox, List.of(mailbox.address()))) {
        kind(mailbox, ExchangeFacts.kind(row), found);
        lifecycle(mailbox, ExchangeFacts.lifecycle(row), found);
      }
    }
    return List.copyOf(found);
  }

  private static void kind(Mailbox mailbox, MailboxKind exported, List<String> found) {
    MailboxKind listed = mailbox.kind();
    if (listed != MailboxKind.UNKNOWN && exported != MailboxKind.UNKNOWN && listed != exported) {
      add(mailbox, listed.word(), exported.word(), found);
    }
  }

  private static void lifecycle(Mailbox mailbox, Lifecycle exported, List<String> found) {
    boolean gone = exported == Lifecycle.INACTIVE || exported == Lifecycle.SOFT_DELETED;
    if (gone && mailbox.access() instanceof Access.Open) {
      add(mailbox, mailbox.lifecycle().word(), exported.word(), found);
    } else if (mailbox.lifecycle() == Lifecycle.SOFT_DELETED && exported == Lifecycle.ACTIVE) {
      add(mailbox, mailbox.lifecycle().word(), exported.word(), found);
    }
  }

  private static void add(Mailbox mailbox, String listed, String exported, List<String> found) {
    found.add(
        mailbox.address()
            + ": the directory says "
            + listed
            + ", the Exchange export "
            + exported
            + "; the directory counts");
  }
}
