package org.mailboxinventory.scanner.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;

/** Files within bodies. */
class BodyFilesTest {
  private static final String FILE = "begin 644 a.csv\n#86)C\n`\nend\n";

  @Test
  void aFileOfABodyIsAnAttachment() throws Exception {
    SourceItem item = apart("before\n" + FILE + "after\n");
    assertThat(item.failure()).isNull();
    assertThat(item.bodies()).hasSize(1);
    assertThat(new String(item.bodies().get(0).content(), StandardCharsets.US_ASCII))
        .isEqualTo("before\nafter\n");
    Attachment file = item.attachments().get(0);
    assertThat(file.name().reveal()).isEqualTo("a.csv");
    assertThat(file.bytes()).isEqualTo(3);
    assertThat(file.content().open().readAllBytes()).asString().isEqualTo("abc");
  }

  @Test
  void filesThatStayInTheBodyAreMissing() {
    assertThat(apart(FILE.repeat(1_001)).failure()).isEqualTo(Reason.TOO_MANY_PARTS);
    assertThat(apart(FILE.repeat(1_000)).failure()).isNull();
  }

  @Test
  void aFileThatIsOnlyKnownHasItsReasonAndItsLength() {
    String lines = "=ybegin line=128 size=3 name=a.csv\nabc\n=yend size=3\n";
    Attachment file = apart("before\n" + lines).attachments().get(0);
    assertThat(file.unreadable()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(file.bytes()).isEqualTo(lines.length());
  }

  private static SourceItem apart(String body) {
    return BodyFiles.apart(new Mail("1").plain(body).item());
  }
}
