package org.mailboxinventory.scanner.source.dataconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailboxinventory.scanner.source.dataconnect.row.WrittenParquet;

/** Tables of customers as databases export them: numbers as decimals, absent cells, groups. */
final class ParquetTextsTest {
  private static final MessageType CUSTOMERS =
      MessageTypeParser.parseMessageType(
          """
          message customers {
            required int64 customer (DECIMAL(18,0));
            optional binary PAN (STRING);
            optional fixed_len_byte_array(16) mobile (DECIMAL(38,0));
            optional int32 branch (DECIMAL(9,2));
            optional int64 account;
            optional group home { optional binary city (STRING); }
            repeated binary notes (STRING);
            optional boolean active;
          }
          """);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  ParquetTextsTest(@TempDir Path folder) {
    this.file = folder.resolve("customers.parquet");
  }

  private void write(CompressionCodec codec, WriterVersion version) throws IOException {
    List<JsonNode> first =
        List.of(
            JSON.readTree(
                """
                {"customer": 100, "PAN": "BNZPK4321L", "mobile": 9876543210, "branch": 1250,
                 "account": 1234567890123, "home": {"city": "Pune"}, "active": true}\
                """),
            JSON.readTree("{\"customer\": 101}"));
    List<JsonNode> second = List.of(JSON.readTree("{\"customer\": -3, \"mobile\": -1}"));
    new WrittenParquet(CUSTOMERS, codec, version).write(file, List.of(first, second));
  }

  private List<String> read(Set<String> wanted) throws IOException {
    List<String> rows = new ArrayList<>();
    ParquetTexts.read(
        file, wanted, (number, cells) -> rows.add(number + ": " + String.join("|", cells)));
    return rows;
  }

  @ParameterizedTest
  @EnumSource(WriterVersion.class)
  void decimalsAreDigitsAndAbsentCellsAreEmptyInEveryGroup(WriterVersion version)
      throws IOException {
    write(CompressionCodec.SNAPPY, version);
    assertThat(ParquetTexts.rows(file)).isEqualTo(3);
    assertThat(read(Set.of("customer", "PAN", "mobile", "branch", "account", "active")))
        .containsExactly(
            "0: customer|PAN|mobile|branch|account|active",
            "1: 100|BNZPK4321L|9876543210|12.5|1234567890123|true",
            "2: 101|||||",
            "3: -3||-1|||");
  }

  @Test
  void whatIsNotWantedNestedOrAListIsLeftOut() throws IOException {
    write(CompressionCodec.UNCOMPRESSED, WriterVersion.PARQUET_1_0);
    assertThat(read(Set.of("customer", "home", "notes", "pan", "none")))
        .containsExactly("0: customer", "1: 100", "2: 101", "3: -3");
    assertThat(read(Set.of("none"))).containsExactly("0: ");
  }

  @Test
  void aDamagedFileIsAFaultOfReadingThatSaysNothingOfItsContent() throws IOException {
    write(CompressionCodec.UNCOMPRESSED, WriterVersion.PARQUET_1_0);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4; i < bytes.length / 2; i++) {
      bytes[i] = (byte) 0xff;
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> read(Set.of("customer", "PAN")))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("BNZPK");
    byte[] end = bytes.clone();
    for (int i = end.length / 2; i < end.length - 8; i++) {
      end[i] ^= 0x5a;
    }
    Files.write(file, end);
    assertThatThrownBy(() -> read(Set.of("customer"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ParquetTexts.rows(file)).isInstanceOf(IOException.class);
    Files.writeString(file, "customer_no,pan\n1,2\n");
    assertThatThrownBy(() -> read(Set.of("customer"))).isInstanceOf(IOException.class);
  }
}
