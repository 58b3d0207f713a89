package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.write.html.ReportPage.Fact;

/** What the page says of the run: when, why, and with what the mail was read. */
final class RunFacts {
  private RunFacts() {}

  /** What a reader needs before the first figure. */
  static List<Fact> first(Run run) {
    return List.of(
        new Fact("As of", Shown.time(run.asOf())),
        new Fact("Scan ended", Shown.time(run.finishedAt())),
        new Fact("Purpose", Shown.orDash(run.privacy().purpose())),
        new Fact("Approved by", Shown.orDash(run.privacy().approvedBy())));
  }

  /** With digests as long as they need to be for telling two runs apart. */
  static List<Fact> of(Run run) {
    return facts(run, RunFacts::shortened);
  }

  /** With all that is needed to see that two runs had the same before them. */
  static List<Fact> whole(Run run) {
    List<Fact> facts = new ArrayList<>(facts(run, digest -> digest));
    for (Run.Input input : run.inputs()) {
      facts.add(
          new Fact(
              input.kind().replace('-', ' '),
              Shown.count(input.rows(), "row", "rows")
                  + " as of "
                  + Shown.time(input.asOf())
                  + ", sha256:"
                  + input.sha256()));
    }
    return facts;
  }

  private static List<Fact> facts(Run run, UnaryOperator<String> digest) {
    Run.Scope scope = run.scope();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("As of", Shown.time(run.asOf())));
    facts.add(new Fact("Scan began", Shown.time(run.startedAt())));
    facts.add(new Fact("Scan ended", Shown.time(run.finishedAt())));
    facts.add(new Fact("Purpose", Shown.orDash(run.privacy().purpose())));
    facts.add(new Fact("Legal basis", Shown.orDash(run.privacy().legalBasis())));
    facts.add(new Fact("Reference", Shown.orDash(run.privacy().reference())));
    facts.add(new Fact("Approved by", Shown.orDash(run.privacy().approvedBy())));
    facts.add(
        new Fact(
            "Received",
            scope.receivedAfter() == null && scope.receivedBefore() == null
                ? "any time"
                : Shown.days(scope.receivedAfter(), scope.receivedBefore())));
    facts.add(new Fact("Minimum confidence", scope.minConfidence()));
    facts.add(new Fact("Text recognition (OCR)", scope.ocr() ? "on" : "off"));
    facts.add(new Fact("Detectors", Shown.number(run.catalogue().detectors())));
    facts.add(new Fact("Detectors digest", digest.apply(run.catalogue().digest())));
    facts.add(new Fact("Rules digest", digest.apply(run.rulesDigest())));
    facts.add(new Fact("Level for --fail-on", failOn(run.failOn())));
    facts.add(new Fact("Program", "mailbox-inventory " + run.toolVersion()));
    facts.add(new Fact("Run", run.id()));
    return facts;
  }

  private static String failOn(String word) {
    return switch (word) {
      case "reached" -> "reached";
      case "not-reached" -> "not reached";
      default -> "none given";
    };
  }

  private static String shortened(String digest) {
    return digest.length() <= 23 ? digest : digest.substring(0, 23) + "…";
  }
}
