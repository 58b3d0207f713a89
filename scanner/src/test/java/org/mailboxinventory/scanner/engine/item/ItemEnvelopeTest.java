package org.mailboxinventory.scanner.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Which way an item went, and whether that is known. */
class ItemEnvelopeTest {
  private static final FreeMail SERVICES = new FreeMail(Set.of("gmail.com"));

  @Test
  void withoutTheBanksDomainsWhoIsOutsideIsNotKnown() {
    Item toBusiness = item(Set.of(), Item.Kind.MESSAGE, "ravi@firm.example");

    assertThat(toBusiness.sent()).isTrue();
    assertThat(toBusiness.external()).isFalse();
    assertThat(toBusiness.freeMail()).isEqualTo(Item.FreeMail.OUTSIDE_NOT_KNOWN);
  }

  @Test
  void whoIsAtAFreeMailServiceIsOutsideForSure() {
    Item toCustomer = item(Set.of(), Item.Kind.MESSAGE, "rohan@gmail.com");

    assertThat(toCustomer.external()).isTrue();
    assertThat(toCustomer.freeMail()).isEqualTo(Item.FreeMail.YES);
  }

  @Test
  void withTheBanksDomainsItIsKnownOfEachItem() {
    Set<String> own = Set.of("bank.example");

    assertThat(item(own, Item.Kind.MESSAGE, "ravi@firm.example").external()).isTrue();
    assertThat(item(own, Item.Kind.MESSAGE, "ravi@firm.example").freeMail())
        .isEqualTo(Item.FreeMail.NO);
    assertThat(item(own, Item.Kind.MESSAGE, "asha@bank.example").external()).isFalse();
    assertThat(item(Set.of(), Item.Kind.MESSAGE).freeMail())
        .as("of nobody it is known")
        .isEqualTo(Item.FreeMail.NO);
  }

  @Test
  void aDraftWentNowhere() {
    Item draft = item(Set.of("bank.example"), Item.Kind.DRAFT, "rohan@gmail.com");

    assertThat(draft.kind()).isEqualTo(Item.Kind.DRAFT);
    assertThat(draft.sent()).isFalse();
    assertThat(draft.external()).isFalse();
    assertThat(draft.freeMail()).isEqualTo(Item.FreeMail.NO);
  }

  private static Item item(Set<String> domains, Item.Kind kind, String... addresses) {
    SourceItem source =
        new SourceItem(
            new ItemId("1"),
            kind,
            null,
            null,
            true,
            List.of(addresses),
            10,
            SensitiveText.empty(),
            SensitiveText.empty(),
            List.of(),
            List.of(),
            null);
    return new ItemEnvelope(new Fingerprinter(new byte[32]), domains, SERVICES)
        .of(new FolderId("f"), source);
  }
}
