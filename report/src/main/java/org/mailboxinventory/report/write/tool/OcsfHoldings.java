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

  private final OcsfEvents events;
  private final Texts texts;
  private final JsonOut out;
  private final Map<String, String> classifiers = new HashMap<>();

  /** A piece of an event: what is alike in many is not copied with it. */
  private final StringBuilder part = new StringBuilder();

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
      this.bucket = JsonOut.text(events.bucket(entry));
      this.security = JsonOut.fields(security);
      this.exposure = JsonOut.fields(exposure);
    }

    /** Writes the event of a holding; {@code isNew}: it was not found before. */
    void write(Holding holding, boolean isNew) throws IOException {
      out.beginRaw("{");
      out.raw(isNew ? begun : known);
      out.raw(",\"finding_info\":{\"title\":");
      out.raw(quoted(texts.title(entry, holding)));
      out.raw(",\"types\":[\"Data at rest\"],\"uid\":");
      out.raw(quoted(holding.id()));
      out.raw("},\"databucket\":");
      out.raw(bucket);
      out.raw(",\"message\":");
      out.raw(quoted(Texts.counts(holding)));
      out.raw(",\"data_security\":{");
      out.raw(security);
      out.raw(data(holding));
      out.raw(",\"unmapped\":{\"exposure\":{");
      out.raw(exposure);
      out.raw(counts(holding));
    }
  }

  private String quoted(String text) {
    part.setLength(0);
    JsonOut.quote(text, part);
    return part.toString();
  }

  private String data(Holding holding) throws IOException {
    boolean financial = FINANCIAL.contains(holding.category());
    String classifier = classifier(holding.detector());
    String category = quoted(holding.category());
    part.setLength(0);
    part.append(",\"category_id\":").append(financial ? FINANCIAL_DATA : PERSONAL_DATA);
    part.append(",\"total\":").append(holding.values());
    part.append(",\"classifier_details\":").append(classifier);
    part.append(",\"discovery_details\":[{\"count\":").append(holding.matches());
    return part.append(",\"type\":").append(category).append("}]}").toString();
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

  private String counts(Holding holding) {
    part.setLength(0);
    part.append(",\"items\":").append(holding.items());
    part.append(",\"sentItems\":").append(holding.sentItems());
    part.append(",\"externalItems\":").append(holding.externalItems());
    part.append(",\"bulkItems\":").append(holding.bulkItems());
    part.append(",\"staffValues\":").append(holding.staffValues());
    return part.append("}}}").toString();
  }
}
