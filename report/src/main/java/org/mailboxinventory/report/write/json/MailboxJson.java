package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.util.List;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.item.ItemListing;

/** Writes what the inventory says of one mailbox. */
final class MailboxJson {
  private final Fields fields;
  private final CountsJson counts;
  private final ItemListing items;

  MailboxJson(Fields fields, CountsJson counts, ItemListing items) {
    this.fields = fields;
    this.counts = counts;
    this.items = items;
  }

  void entry(MailboxEntry entry) throws IOException {
    Mailbox mailbox = entry.mailbox();
    fields.text("id", mailbox.id().value());
    fields.text("address", mailbox.address());
    fields.text("displayName", mailbox.displayName());
    fields.text("kind", mailbox.kind().word());
    fields.text("lifecycle", mailbox.lifecycle().word());
    fields.text("archiveOf", mailbox.archiveOf() == null ? null : mailbox.archiveOf().value());
    fields.object("owner", () -> owner(mailbox.owner()));
    fields.texts("holds", mailbox.holds());
    fields.object("migration", () -> migration(mailbox.migration()));
    fields.object("location", () -> location(mailbox.location(), entry));
    fields.object("coverage", () -> coverage(entry.coverage()));
    fields.object("opaque", () -> opaque(entry.opaque()));
    fields.list("holdings", entry.holdings(), this::holding);
    if (items.isListed()) {
      fields.list("items", heaviest(entry), this::item);
    } else {
      fields.missing("items");
    }
    fields.number("staffValues", entry.staffValues());
    if (entry.isJudged()) {
      counts.peopleHere(entry.people());
    } else {
      fields.missing("people");
    }
    fields.object("exposure", () -> exposure(entry));
    fields.list("regimes", entry.regimes(), this::regime);
    fields.list("obligations", entry.obligations(), this::obligation);
  }

  private void owner(Owner owner) throws IOException {
    fields.text("department", owner.department());
    fields.text("company", owner.company());
    fields.text("office", owner.office());
    fields.text("country", owner.country());
  }

  private void migration(Migration migration) throws IOException {
    fields.text("state", migration.state().word());
    fields.list("evidence", migration.evidence(), this::evidence);
  }

  private void evidence(Evidence evidence) throws IOException {
    fields.text("fact", evidence.fact());
    fields.text("source", evidence.source());
    fields.text("strength", evidence.strength().word());
    fields.time("at", evidence.at());
  }

  private void location(DataLocation location, MailboxEntry entry) throws IOException {
    fields.text("observed", location.observed());
    fields.text("declared", location.declared());
    fields.text("inferred", location.inferred());
    fields.text("effective", location.effective());
    fields.text("committed", entry.committed());
    fields.text("strength", location.strength() == null ? null : location.strength().word());
    fields.texts("countries", entry.countries());
    fields.flag("drift", entry.drift());
    fields.list("evidence", location.evidence(), this::evidence);
  }

  private void coverage(MailboxCoverage coverage) throws IOException {
    fields.text("state", coverage.state().word());
    counts.items(coverage.items());
    counts.attachments(coverage.attachments());
    counts.expected(coverage.expected());
    fields.number("bytes", coverage.bytes());
    fields.counts("reasons", coverage.reasons(), Reason::word);
  }

  private void opaque(Opaque opaque) throws IOException {
    fields.number("providerCanRead", opaque.providerCanRead());
    fields.number("providerCannot", opaque.providerCannot());
    fields.number("unknown", opaque.unknown());
  }

  private void holding(Holding holding) throws IOException {
    fields.text("id", holding.id());
    fields.text("detector", holding.detector());
    fields.text("category", holding.category());
    fields.number("matches", holding.matches());
    fields.number("high", holding.high());
    fields.number("medium", holding.medium());
    fields.number("low", holding.low());
    fields.number("items", holding.items());
    fields.number("uniqueItems", holding.uniqueItems());
    fields.number("values", holding.values());
    fields.number("staffValues", holding.staffValues());
    fields.number("sentItems", holding.sentItems());
    fields.number("externalItems", holding.externalItems());
    fields.number("bulkItems", holding.bulkItems());
    fields.number("outsideItems", holding.detail().outsideItems());
    fields.number("outsideValues", holding.detail().outsideValues());
    fields.number("freeMailItems", holding.detail().freeMailItems());
    fields.number("accepted", holding.accepted());
    fields.time("oldest", holding.oldest());
    fields.time("newest", holding.newest());
  }

  private List<HeldItem> heaviest(MailboxEntry entry) {
    return entry.holdings().isEmpty()
        ? List.of()
        : items.heaviest(entry.mailbox().id(), ItemListing.IN_INVENTORY);
  }

  private void item(HeldItem item) throws IOException {
    fields.text("id", item.id());
    fields.text("folder", item.folder());
    fields.text("kind", item.kind().word());
    fields.time("at", item.at());
    fields.flag("sent", item.sent());
    fields.flag("external", item.external());
    fields.flag("bulk", item.bulk());
    fields.number("bytes", item.bytes());
    fields.flag("readInPart", item.readInPart());
    fields.text("reason", item.reason() == null ? null : item.reason().word());
    ItemHeader header = item.header();
    fields.text("subject", header == null ? null : header.subject());
    fields.texts("participants", header == null ? List.of() : header.parties());
    fields.list("holdings", item.found(), this::found);
  }

  private void found(HeldItem.Found found) throws IOException {
    fields.text("detector", found.detector());
    fields.text("category", found.category());
    fields.number("matches", found.matches());
    fields.number("values", found.values());
  }

  private void exposure(MailboxEntry entry) throws IOException {
    Exposure exposure = entry.exposure();
    fields.text("level", exposure.level().word());
    fields.flag("atLeast", exposure.atLeast());
    if (entry.isJudged()) {
      fields.number("score", exposure.score());
    } else {
      fields.missing("score");
    }
    Exposure.Standing standing = exposure.standing();
    if (standing == null) {
      fields.missing("rank");
      fields.missing("percentile");
    } else {
      fields.number("rank", standing.rank());
      fields.number("percentile", standing.percentile());
    }
    fields.text("formula", exposure.formula());
    fields.counts("factors", exposure.factors(), name -> name);
    fields.texts("because", exposure.because());
    fields.list(
        "lowers",
        exposure.lowers(),
        lowering -> {
          fields.text("what", lowering.what());
          fields.number("score", lowering.score());
          fields.number("perCent", lowering.perCent());
        });
  }

  private void regime(RegimeReach regime) throws IOException {
    fields.text("id", regime.id());
    fields.texts("reaches", regime.reaches());
    fields.text("binds", regime.binds());
    fields.text("bindsBy", regime.bindsBy());
    fields.text("bankTold", regime.bankTold());
    fields.text("providerCanRead", regime.providerCanRead());
    fields.text("because", regime.because());
  }

  private void obligation(Obligation obligation) throws IOException {
    fields.text("id", obligation.id());
    fields.text("rule", obligation.rule());
    fields.text("status", obligation.status().word());
    fields.text("because", obligation.because());
    Obligation.Decision decision = obligation.decision();
    if (decision == null) {
      fields.missing("decision");
      return;
    }
    fields.object(
        "decision",
        () -> {
          fields.text("by", decision.by());
          fields.time("at", decision.at());
          fields.text("why", decision.why());
        });
  }
}
