package org.mailboxinventory.report.inventory;

import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;

/**
 * How long the judgement of many mailboxes takes, and how much memory it needs beyond their facts.
 * Prints both; give the number of mailboxes, 100,000 unless told.
 */
public final class JudgementBenchmark {
  private static final int MAILBOXES = 100_000;
  private static final long MEGABYTE = 1 << 20;

  private JudgementBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int mailboxes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MAILBOXES;
    LawBook law = LawReader.read(ConfigFiles.bundled());
    InventoryFacts facts = facts(mailboxes);
    long before = used();
    long start = processor();
    Inventory inventory = Assembly.of(facts, law, JudgeSettings.bankIn("IN", "US"), null);
    long nanos = processor() - start;
    long after = used();
    System.out.printf(
        "%,d mailboxes judged in %.1f s of one processor; %,d MB beyond their facts (%,d MB); %,d"
            + " critical%n",
        inventory.mailboxes().size(),
        nanos / 1e9,
        (after - before) / MEGABYTE,
        before / MEGABYTE,
        inventory.totals().byLevel().values().stream().findFirst().orElse(0L));
  }

  private static InventoryFacts facts(int mailboxes) {
    List<MailboxFacts> all = new ArrayList<>();
    for (int i = 0; i < mailboxes; i++) {
      all.add(
          mailbox()
              .named("user" + i + "@bank.example", "User " + i)
              .at(i % 50 == 0 ? "NAM" : "IND", "IND", null)
              .holding("in.pan", "tax-id", i % 700, i % 9, i % 7)
              .holding("in.aadhaar", "national-id", i % 40, i % 3, i % 2)
              .holding("in.bank-account", "bank-account", i % 300, i % 30, i % 20)
              .holding("in.mobile", "phone-number", i % 900, i % 90, i % 80)
              .holding("global.payment-card", "payment-card", i % 11, 0, 0)
              .facts());
    }
    return MadeUpFacts.scanOf(all);
  }

  /** Nanoseconds that this thread has had a processor, whatever else the machine does. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
