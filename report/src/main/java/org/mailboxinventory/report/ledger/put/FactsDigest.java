package org.mailboxinventory.report.ledger.put;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Staff;

/** A digest of an item's facts, which tells whether reading it again brought anything new. */
public final class FactsDigest {
  private static final int BYTES = 16;

  private FactsDigest() {}

  /**
   * Of these facts.
   *
   * @param records with the records of its findings: not where those are dropped, since the digest
   *     stays and would confirm a guess at them
   */
  public static byte[] of(CountedItem counted, boolean records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, counted.item());
      write(out, counted.outcome());
      for (CountedItem.PartCount part : counted.parts()) {
        out.writeBoolean(part.attachment());
        write(out, part.outcome());
        out.writeInt(part.parts());
      }
      for (Finding finding : counted.findings()) {
        write(out, records ? finding : finding.inRecords(List.of()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(DigestUtils.getSha256Digest().digest(bytes.toByteArray()), BYTES);
  }

  private static void write(DataOutputStream out, Item item) throws IOException {
    out.writeUTF(item.kind().name());
    write(out, item.messageKey());
    out.writeBoolean(item.at() != null);
    if (item.at() != null) {
      out.writeLong(item.at().toEpochMilli());
    }
    out.writeBoolean(item.sent());
    out.writeBoolean(item.external());
    out.writeLong(item.bytes());
    out.writeByte(item.freeMail().code());
  }

  private static void write(DataOutputStream out, OutcomeCode outcome) throws IOException {
    out.writeByte(outcome.code());
    out.writeUTF(outcome.reason() == null ? "" : outcome.reason().word());
    out.writeByte(outcome.provider());
  }

  private static void write(DataOutputStream out, Finding finding) throws IOException {
    out.writeUTF(finding.detector().value());
    write(out, finding.value());
    out.writeInt(finding.high());
    out.writeInt(finding.medium());
    out.writeInt(finding.low());
    out.writeInt(finding.accepted());
    out.writeInt(finding.records().size());
    for (int record : finding.records()) {
      out.writeInt(record);
    }
    if (finding.staff() == Staff.BY_DOMAIN) {
      // What the directory holds is no fact of the item: see StaffMarks.
      out.writeByte(finding.staff().code());
    }
  }

  private static void write(DataOutputStream out, @Nullable Fingerprint fingerprint)
      throws IOException {
    out.writeBoolean(fingerprint != null);
    if (fingerprint != null) {
      out.writeLong(fingerprint.high());
      out.writeLong(fingerprint.low());
    }
  }
}
