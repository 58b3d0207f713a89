package org.mailboxinventory.scanner.spark.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.SealedHeader;
import org.mailboxinventory.report.model.Staff;
import org.mailboxinventory.report.packed.Packer;

final class FactsBytesTest {
  private static final Fingerprint KEY = new Fingerprint(-7, Long.MAX_VALUE);

  @Test
  void whateverIsKnownOfAnItemComesBack() {
    Item item =
        new Item(
            new ItemId("AAMk/é+=" + "x".repeat(70_000)),
            new FolderId("region=IND/part-1"),
            Item.Kind.EVENT,
            KEY,
            Instant.parse("1969-12-31T23:59:58.123456789Z"),
            true,
            true,
            1L << 40,
            Item.FreeMail.YES);
    List<Part> parts =
        List.of(
            new Part(Part.Kind.BODY, "text/html", 5, new PartOutcome.Read()),
            attachment(new PartOutcome.PartlyRead(Reason.TOO_LARGE)),
            attachment(new PartOutcome.Unread(Reason.CORRUPT)),
            attachment(
                new PartOutcome.Opaque(Reason.ENCRYPTED, PartOutcome.ProviderAccess.CANNOT_READ)));
    List<Finding> findings =
        List.of(
            new Finding(
                new DetectorId("in.pan"), KEY, 1, 2, 3, 4, List.of(0, 9, 300), Staff.BY_DOMAIN),
            new Finding(new DetectorId("mail"), new Fingerprint(0, 1), 0, 0, 70_000, 0));
    for (Outcome outcome :
        List.of(
            new Outcome.Read(),
            new Outcome.PartlyRead(Reason.TIMEOUT),
            new Outcome.Unread(Reason.CRASHED))) {
      ItemFacts facts = new ItemFacts(item, outcome, parts, findings);
      assertThat(FactsBytes.read(FactsBytes.write(facts, new Packer()))).isEqualTo(facts);
    }
  }

  @Test
  void whatIsNotKnownIsNotKnownAfterwards() {
    Item item =
        new Item(new ItemId("1"), new FolderId("f"), Item.Kind.CHAT, null, null, false, false, 0);
    ItemFacts facts = new ItemFacts(item, new Outcome.Read(), List.of(), List.of());

    assertThat(FactsBytes.read(FactsBytes.write(facts, new Packer()))).isEqualTo(facts);

    byte[] header = {1, 0, -1};
    ItemFacts sealed =
        new ItemFacts(item, new Outcome.Read(), List.of(), List.of(), new SealedHeader(header));
    SealedHeader back = FactsBytes.read(FactsBytes.write(sealed, new Packer())).header();
    assertThat(Objects.requireNonNull(back).bytes()).isEqualTo(header);
  }

  /** A component that is new is written and read, too, before it is named here. */
  @Test
  void everyComponentOfTheRecordsIsKnown() {
    assertThat(components(ItemFacts.class))
        .containsExactly("item", "outcome", "parts", "findings", "header");
    assertThat(components(Item.class))
        .containsExactly(
            "id", "folder", "kind", "messageKey", "at", "sent", "external", "bytes", "freeMail");
    assertThat(components(Part.class)).containsExactly("kind", "mediaType", "bytes", "outcome");
    assertThat(components(Finding.class))
        .containsExactly(
            "detector", "value", "high", "medium", "low", "accepted", "records", "staff");
    assertThat(components(Fingerprint.class)).containsExactly("high", "low");
    assertThat(components(PartOutcome.Opaque.class)).containsExactly("reason", "provider");
  }

  private static List<String> components(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static Part attachment(PartOutcome outcome) {
    return new Part(Part.Kind.ATTACHMENT, "application/pdf", Integer.MAX_VALUE, outcome);
  }
}
