package org.mailboxinventory.scanner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.graph.Traffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every mailbox with what is known of it; reads no mail. */
@Command(
    name = "mailboxes",
    description =
        "Lists every mailbox: kind, lifecycle, migration state, data location, each with its"
            + " evidence. Reads no mail.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory mailboxes --settings bank.yaml --json",
      "  mailbox-inventory mailboxes --exchange-script > evidence.ps1"
    })
final class MailboxesCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--from", paramLabel = "PATH", description = "Mail files instead of a tenant.")
  private List<Path> from = new ArrayList<>();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(
      names = "--exchange-script",
      description =
          "Print the PowerShell that an Exchange administrator runs to make the evidence files, and"
              + " do nothing else.")
  private boolean exchangeScript;

  MailboxesCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    if (exchangeScript) {
      printScript();
      return ExitCode.COMPLETE.number();
    }
    Settings settings = wiring.settings(common);
    Demands demands = Demands.of(settings).reading().judging();
    (from.isEmpty() ? demands.tenant() : demands).met();
    ReportWriter reports = wiring.reports(settings);
    List<Mailbox> mailboxes;
    try (Source source =
        from.isEmpty()
            ? wiring.sources().graph(settings, reports, Traffic.unheard())
            : wiring.sources().files(from, null, settings)) {
      MailboxListing listing = source.mailboxes();
      listing.notes().forEach(wiring.console()::warn);
      UnmatchedMailboxes unmatched =
          UnmatchedMailboxes.of(settings.mailboxes(), listing, !from.isEmpty());
      unmatched.unprotected().forEach(wiring.console()::error);
      unmatched.warnings().forEach(wiring.console()::warn);
      mailboxes = new ArrayList<>(listing.mailboxes());
    }
    mailboxes.sort(Comparator.comparing(Mailbox::address).thenComparing(Mailbox::id));
    if (json) {
      writeJson(mailboxes);
    } else {
      writeTable(mailboxes);
    }
    return ExitCode.COMPLETE.number();
  }

  private void printScript() throws IOException {
    try (InputStream script = wiring.config().open("exchange/evidence.ps1")) {
      script.transferTo(wiring.console().out());
    }
  }

  private void writeTable(List<Mailbox> mailboxes) {
    String form = "%-44s %-10s %-13s %-12s %-9s %-20s";
    Console console = wiring.console();
    console.row(
        String.format(
            Locale.ROOT, form, "ADDRESS", "KIND", "LIFECYCLE", "MIGRATION", "LOCATION", "ACCESS"));
    for (Mailbox mailbox : mailboxes) {
      console.row(
          String.format(
              Locale.ROOT,
              form,
              ShownText.of(mailbox.address()),
              mailbox.kind().word(),
              mailbox.lifecycle().word(),
              mailbox.migration().state().word(),
              location(mailbox),
              access(mailbox)));
      List<Evidence> evidence = new ArrayList<>(mailbox.migration().evidence());
      evidence.addAll(mailbox.location().evidence());
      for (Evidence fact : evidence) {
        console.row(
            "    " + fact.fact() + "  (" + fact.strength().word() + ", " + fact.source() + ")");
      }
    }
  }

  private static String location(Mailbox mailbox) {
    String code = mailbox.location().effective();
    return code == null ? "unknown" : code + (mailbox.location().drift() ? "!" : "");
  }

  private static String access(Mailbox mailbox) {
    if (mailbox.access() instanceof Access.Unreadable unreadable) {
      return unreadable.reason().word();
    }
    return mailbox.access() instanceof Access.Excluded ? "excluded" : "readable";
  }

  private void writeJson(List<Mailbox> mailboxes) throws IOException {
    try (JsonGenerator out =
        new JsonFactory()
            .createGenerator(wiring.console().out())
            .setCharacterEscapes(new ShownJson())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      out.writeStartArray();
      for (Mailbox mailbox : mailboxes) {
        write(mailbox, out);
      }
      out.writeEndArray();
    }
    wiring.console().out().println();
  }

  private static void write(Mailbox mailbox, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", mailbox.id().value());
    out.writeStringField("address", mailbox.address());
    text(out, "displayName", mailbox.displayName());
    out.writeStringField("kind", mailbox.kind().word());
    out.writeStringField("lifecycle", mailbox.lifecycle().word());
    text(out, "archiveOf", mailbox.archiveOf() == null ? null : mailbox.archiveOf().value());
    out.writeStringField("access", access(mailbox));
    out.writeObjectFieldStart("migration");
    out.writeStringField("state", mailbox.migration().state().word());
    evidence(out, mailbox.migration().evidence());
    out.writeEndObject();
    out.writeObjectFieldStart("location");
    text(out, "observed", mailbox.location().observed());
    text(out, "declared", mailbox.location().declared());
    text(out, "inferred", mailbox.location().inferred());
    text(out, "effective", mailbox.location().effective());
    text(
        out,
        "strength",
        mailbox.location().strength() == null ? null : mailbox.location().strength().word());
    out.writeBooleanField("drift", mailbox.location().drift());
    evidence(out, mailbox.location().evidence());
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void evidence(JsonGenerator out, List<Evidence> evidence) throws IOException {
    out.writeArrayFieldStart("evidence");
    for (Evidence fact : evidence) {
      out.writeStartObject();
      out.writeStringField("fact", fact.fact());
      out.writeStringField("source", fact.source());
      out.writeStringField("strength", fact.strength().word());
      text(out, "at", fact.at() == null ? null : fact.at().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
  }
}
