package org.mailboxinventory.report.write.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.model.Verdict;

/** What the page says of the run: the end of the key of its name, and what it is. */
final class RunLines {
  private static final int SHORT_DIGEST = 23;

  private final List<List<String>> lines = new ArrayList<>();

  private RunLines() {}

  /** {@code whole}: with whole digests, and the files that were evidence. */
  static List<List<String>> of(Inventory inventory, boolean whole, String formula) {
    Run run = inventory.run();
    RunLines lines = new RunLines();
    lines.add("purpose", run.privacy().purpose());
    lines.add("legalBasis", run.privacy().legalBasis());
    lines.add("reference", run.privacy().reference());
    lines.add("approvedBy", run.privacy().approvedBy());
    lines.add("asOf", time(run.asOf()));
    lines.add("startedAt", time(run.startedAt()));
    lines.add("finishedAt", time(run.finishedAt()));
    lines.add("source", run.source().kind() + " " + HeadJson.bank(run));
    lines.add("minConfidence", run.scope().minConfidence());
    lines.add("detectors", Long.toString(run.catalogue().detectors()));
    inventory.verdicts().byDetector().forEach((id, counts) -> lines.add("verdicts", id, counts));
    if (inventory.verdicts().byDetector().size() > 1) {
      lines.add("verdicts", "all", inventory.verdicts().all());
    }
    lines.add("catalogue", digest(run.catalogue().digest(), whole));
    lines.add("rules", inventory.law().version() + ", " + digest(run.rulesDigest(), whole));
    lines.addHomes(inventory.law());
    if (!formula.isEmpty()) {
      lines.add("formula", formula);
    }
    lines.add("program", "mailbox-inventory " + run.toolVersion());
    lines.add("id", run.id());
    if (whole) {
      for (Run.Input input : run.inputs()) {
        lines.add("input", input.kind() + " sha256:" + input.sha256());
      }
    }
    return lines.lines;
  }

  private void add(String key, @Nullable String value) {
    lines.add(List.of(key, value == null || value.isBlank() ? "–" : ShownText.of(value)));
  }

  /** Of which countries bank and provider were taken to be, and whether somebody said so. */
  private void addHomes(Inventory.LawState law) {
    boolean bank = law.homesByDefault().contains(JudgeSettings.BANK_HOME);
    boolean provider = law.homesByDefault().contains(JudgeSettings.PROVIDER_HOME);
    add(bank ? "bankHomeDefault" : "bankHome", law.bankHome());
    add(provider ? "providerHomeDefault" : "providerHome", law.providerHome());
  }

  /** What people said of findings of a detector that were shown to them. */
  private void add(String key, String of, Verdict.Counts said) {
    add(
        key,
        of
            + ": "
            + said.precision().words()
            + "; "
            + said.right()
            + " right, "
            + said.wrong()
            + " wrong, "
            + said.unclear()
            + " unclear");
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.toString().replace('T', ' ');
  }

  private static String digest(String digest, boolean whole) {
    return whole || digest.length() <= SHORT_DIGEST
        ? digest
        : digest.substring(0, SHORT_DIGEST) + "…";
  }
}
