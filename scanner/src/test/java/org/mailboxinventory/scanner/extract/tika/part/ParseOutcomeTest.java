package org.mailboxinventory.scanner.extract.tika.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.OldFileFormatException;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;

/** What failures of libraries say of a part. */
class ParseOutcomeTest {
  @Test
  void whatIsSoundAndCannotBeReadIsNotCalledDamaged() {
    IOException packing = new IOException("Unsupported compression method [3, 4, 1] used in a.7z");
    OldFileFormatException old = new OldFileFormatException("a PowerPoint95 file") {};
    assertThat(ParseOutcome.outcome(packing, false)).isEqualTo(new Unread(Reason.UNSUPPORTED));
    assertThat(ParseOutcome.outcome(new IOException(old), false))
        .isEqualTo(new Unread(Reason.UNSUPPORTED));
    assertThat(ParseOutcome.outcome(new IOException("unexpected end"), false))
        .isEqualTo(new Unread(Reason.CORRUPT));
  }

  @Test
  void aPdfForCertificatesIsEncrypted() {
    IOException locked =
        new IOException(
            "Provided decryption material is not compatible with the document - did you pass a"
                + " null keyStore?");
    assertThat(ParseOutcome.outcome(locked, false)).isEqualTo(KnownOutcome.ENCRYPTED);
  }
}
