package org.mailboxinventory.report.write.tool;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;

/**
 * Writes an event for each holding of a mailbox. There are millions, so what all of a mailbox have
 * alike is made once.
 */
final class OcsfHoldings {
  private static final Set<String> FINANCIAL =
      Set.of(
          "payment-card",
          "card-authentication",
          "card-detail",
          "bank-account",
          "payment-address",
          "securities-account",
          "loan",
          "crypto-wallet");

  private static final int PERSONAL_DATA = 1;
  private static final int FINANCIAL_DATA = 3;

  /** Letters of an event, about. */
  private static final int LINE = 2048;

  private final OcsfEvents events;
  private final Texts texts;
  private final JsonOut out;
  private final Map<String, String> classifiers = new HashMap<>();

  OcsfHoldings(OcsfEvents events, Texts texts, JsonOut out) {
    this.events = events;
    this.texts = texts;
    this.out = out;
  }

  /**
   * Those of a mailbox.
   *
   * @param security the fields that their {@code data_security} begins with
   * @param exposure the fields that their {@code exposure} begins with
   */
  OfMailbox of(MailboxEntry entry, Map<String, Object> security, Map<String, Object> exposure)
      throws IOException {
    return new OfMailbox(entry, security, exposure);
  }

  /** Those of one mailbox. */
  final class OfMailbox {
    private final MailboxEntry entry;
    private final String begun;
    private final String known;
    private final String bucket;
    private final String security;
    private final String exposure;

    private OfMailbox(
        MailboxEntry entry, Map<String, Object> security, Map<String, Object> exposure)
        throws IOException {
      this.entry = entry;
      this.begun = JsonOut.fields(events.head(entry, true));
      this.known = JsonOut.fields(events.head(entry, false));
      this.bucket = JsonOut.text(OcsfEvents.bucket(entry));
      this.security = JsonOut.fields(security);
      this.exposure = JsonOut.fields(exposure);
    }

    /** Writes the event of a holding; {@code isNew}: it was not found before. */
    void write(Holding holding, boolean isNew) throws IOException {
      StringBuilder event = new StringBuilder(LINE).append('{').append(isNew ? begun : known);
      event.append(",\"finding_info\":{\"title\":");
      JsonOut.quote(texts.title(entry, holding), event);
      event.append(",\"types\":[\"Data at rest\"],\"uid\":");
      JsonOut.quote(holding.id(), event);
      event.append("},\"databucket\":").append(bucket).append(",\"message\":");
      JsonOut.quote(Texts.counts(holding), event);
      data(holding, event.append(",\"data_security\":{").append(security));
      counts(holding, event.append(",\"unmapped\":{\"exposure\":{").append(exposure));
      out.writeRaw(event.append("}}}").toString());
    }
  }

  private void data(Holding holding, StringBuilder event) throws IOException {
    boolean financial = FINANCIAL.contains(holding.category());
    event.append(",\"category_id\":").append(financial ? FINANCIAL_DATA : PERSONAL_DATA);
    event.append(",\"total\":").append(holding.values());
    event.append(",\"classifier_details\":").append(classifier(holding.detector()));
    event.append(",\"discovery_details\":[{\"count\":").append(holding.matches());
    event.append(",\"type\":");
    JsonOut.quote(holding.category(), event);
    event.append("}]}");
  }

  private String classifier(String detector) throws IOException {
    String made = classifiers.get(detector);
    if (made == null) {
      made =
          JsonOut.text(
              Map.of(
                  "name",
                  texts.detector(detector),
                  "type",
                  "Pattern with checks",
                  "uid",
                  detector));
      classifiers.put(detector, made);
    }
    return made;
  }

  private static void counts(Holding holding, StringBuilder event) {
    event.append(",\"items\":").append(holding.items());
    event.append(",\"sentItems\":").append(holding.sentItems());
    event.append(",\"externalItems\":").append(holding.externalItems());
    event.append(",\"bulkItems\":").append(holding.bulkItems());
    event.append(",\"staffValues\":").append(holding.staffValues());
  }
}
