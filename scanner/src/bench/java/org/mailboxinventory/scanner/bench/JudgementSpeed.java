package org.mailboxinventory.scanner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.WhatIf;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Differences;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.count.InventoryFacts;

/**
 * How long the judgement of many mailboxes takes, and how much memory it needs beyond their facts;
 * then the same under three changes. Prints both, with the seconds of processor of the whole
 * program, which other programs on the machine do not change much. Give the number of mailboxes;
 * 100,000 unless told. Start it with {@code -Xmx1500m} or more: the facts take a third of it.
 */
public final class JudgementSpeed {
  private static final int MAILBOXES = 100_000;
  private static final long MEGABYTE = 1 << 20;
  private static final JudgeSettings BANK = JudgeSettings.bankIn("IN", "US");

  private JudgementSpeed() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    boolean given = arguments.length > 0 && arguments[0].matches("\\d+");
    LawBook law = LawReader.read(ConfigFiles.bundled());
    InventoryFacts facts =
        JudgedMailboxes.facts(given ? Integer.parseInt(arguments[0]) : MAILBOXES);
    long before = used();
    Watch judging = new Watch();
    Inventory inventory = Assembly.of(facts, law, BANK, null);
    judging.print(inventory.mailboxes().size() + " mailboxes judged");
    print("%,d MB beyond their facts (%,d MB)", (used() - before) / MEGABYTE, before / MEGABYTE);
    levels(inventory);
    Watch changing = new Watch();
    WhatIf whatIf = whatIf();
    Inventory then =
        Assembly.of(
            whatIf.changed(facts), law, whatIf.changed(BANK), null, Assembly.Besides.unplanned());
    Differences differences = Differences.between(inventory, then);
    changing.print("what if: " + differences.mailboxes().size() + " mailboxes differ");
    print("%,d MB beyond the facts with both", (used() - before) / MEGABYTE);
  }

  private static WhatIf whatIf() {
    return new WhatIf(
        "moved home, without lists, and without the provider's key",
        List.of(
            new WhatIf.Change.Move(Set.of("*"), "IND"),
            new WhatIf.Change.DeleteBulk(Set.of("*")),
            new WhatIf.Change.TakeKey(Set.of("user1*"))),
        List.of());
  }

  private static void levels(Inventory inventory) {
    StringBuilder line = new StringBuilder();
    for (Map.Entry<Level, Long> level : inventory.totals().byLevel().entrySet()) {
      line.append(level.getKey().word()).append(' ').append(level.getValue()).append("  ");
    }
    print("%s%,d steps proposed", line, inventory.actions().size());
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  /** Time on the wall and of processors. */
  private static final class Watch {
    private final long wall = System.nanoTime();
    private final long processor = processor();

    void print(String what) {
      JudgementSpeed.print(
          "%s in %.1f s, %.1f s of processor",
          what, (System.nanoTime() - wall) / 1e9, (processor() - processor) / 1e9);
    }

    private static long processor() {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
