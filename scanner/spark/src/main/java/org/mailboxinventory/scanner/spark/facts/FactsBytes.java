package org.mailboxinventory.scanner.spark.facts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.SealedHeader;
import org.mailboxinventory.report.model.Staff;

/**
 * An item's facts as bytes, on their way from an executor to the ledger: every component of the
 * model's records, in their order. One process reads the facts of all executors, so they have to be
 * cheap to read.
 */
final class FactsBytes {
  /** Names the form; facts that wait in another are not read. */
  static final String FORM = "bytes 1";

  private FactsBytes() {}

  static byte[] write(ItemFacts facts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    DataOutputStream out = new DataOutputStream(bytes);
    item(out, facts.item());
    OutcomeBytes.write(out, facts.outcome());
    out.writeInt(facts.parts().size());
    for (Part part : facts.parts()) {
      text(out, part.kind().name());
      text(out, part.mediaType());
      out.writeLong(part.bytes());
      OutcomeBytes.write(out, part.outcome());
    }
    out.writeInt(facts.findings().size());
    for (Finding finding : facts.findings()) {
      finding(out, finding);
    }
    SealedHeader header = facts.header();
    out.writeBoolean(header != null);
    if (header != null) {
      out.write(header.bytes());
    }
    return bytes.toByteArray();
  }

  /** The facts that were written so. */
  static ItemFacts read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Item item = item(in);
    var outcome = OutcomeBytes.outcome(in);
    List<Part> parts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      parts.add(
          new Part(
              Part.Kind.valueOf(text(in)), text(in), in.getLong(), OutcomeBytes.partOutcome(in)));
    }
    List<Finding> findings = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      findings.add(finding(in));
    }
    SealedHeader header = isTrue(in) ? new SealedHeader(taken(in, in.remaining())) : null;
    return new ItemFacts(item, outcome, parts, findings, header);
  }

  private static void item(DataOutputStream out, Item item) throws IOException {
    text(out, item.id().value());
    text(out, item.folder().value());
    text(out, item.kind().name());
    fingerprint(out, item.messageKey());
    Instant at = item.at();
    out.writeBoolean(at != null);
    if (at != null) {
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
    }
    out.writeBoolean(item.sent());
    out.writeBoolean(item.external());
    out.writeLong(item.bytes());
    text(out, item.freeMail().name());
  }

  private static Item item(ByteBuffer in) {
    return new Item(
        new ItemId(text(in)),
        new FolderId(text(in)),
        Item.Kind.valueOf(text(in)),
        isTrue(in) ? fingerprint(in) : null,
        isTrue(in) ? Instant.ofEpochSecond(in.getLong(), in.getInt()) : null,
        isTrue(in),
        isTrue(in),
        in.getLong(),
        Item.FreeMail.valueOf(text(in)));
  }

  private static void finding(DataOutputStream out, Finding finding) throws IOException {
    text(out, finding.detector().value());
    fingerprint(out, finding.value());
    out.writeInt(finding.high());
    out.writeInt(finding.medium());
    out.writeInt(finding.low());
    out.writeInt(finding.accepted());
    out.writeInt(finding.records().size());
    for (int number : finding.records()) {
      out.writeInt(number);
    }
    text(out, finding.staff().name());
  }

  private static Finding finding(ByteBuffer in) {
    DetectorId detector = new DetectorId(text(in));
    if (!isTrue(in)) {
      throw new IllegalArgumentException("a finding has no fingerprint");
    }
    return new Finding(
        detector,
        fingerprint(in),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        numbers(in),
        Staff.valueOf(text(in)));
  }

  private static List<Integer> numbers(ByteBuffer in) {
    List<Integer> numbers = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      numbers.add(in.getInt());
    }
    return numbers;
  }

  private static void fingerprint(DataOutputStream out, @Nullable Fingerprint value)
      throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeLong(value.high());
      out.writeLong(value.low());
    }
  }

  private static Fingerprint fingerprint(ByteBuffer in) {
    return new Fingerprint(in.getLong(), in.getLong());
  }

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(ByteBuffer in) {
    return new String(taken(in, in.getInt()), StandardCharsets.UTF_8);
  }

  private static byte[] taken(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static boolean isTrue(ByteBuffer in) {
    return in.get() != 0;
  }
}
