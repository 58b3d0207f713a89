package org.mailboxinventory.scanner.source.files.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.SourceItem;

/** Mail in whose header much comes before its sender and subject. */
class LateFieldsTest {
  private static final String USUAL =
      "From: ravi@bank.example\nDate: Mon, 2 Feb 2026 10:00:00 +0000\nSubject: s\n\ntext\n";

  @ParameterizedTest
  @ValueSource(strings = {"ARC-Seal", "Received-SPF", "X-Own", "Nonce"})
  void itsHeaderIsReadHoweverLateTheyCome(String name) {
    String message = (name + ": " + "a".repeat(90) + "\n").repeat(60) + USUAL;
    assertThat(FileFormat.of(message.getBytes(UTF_8))).isEqualTo(FileFormat.RFC822);
    SourceItem item = read(message);
    assertThat(item.subject().reveal()).isEqualTo("s");
    assertThat(item.at()).isNotNull();
    assertThat(item.addresses().toString()).contains("ravi@bank.example");
  }

  @ParameterizedTest
  @CsvSource({
    "ARC-Seal, RFC822",
    "Authentication-Results, RFC822",
    "Received-SPF, RFC822",
    "List-Id, RFC822",
    "Reference, OTHER"
  })
  void aFieldThatServersWriteShowsMail(String name, FileFormat format) {
    assertThat(FileFormat.of((name + ": 9142\n\ntext\n").getBytes(UTF_8))).isEqualTo(format);
  }

  private static SourceItem read(String message) {
    byte[] bytes = message.getBytes(UTF_8);
    ItemPlace place = new ItemPlace(new ItemId("1"), bytes.length, false, Set.of());
    return EmlReader.read(place, () -> new ByteArrayInputStream(bytes));
  }
}
