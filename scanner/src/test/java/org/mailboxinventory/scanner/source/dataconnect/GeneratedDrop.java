package org.mailboxinventory.scanner.source.dataconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.CompressionCodec;
import org.mailboxinventory.scanner.source.dataconnect.row.WrittenParquet;

/** A drop of three users, their rows mixed, in files of every form; some messages come again. */
public final class GeneratedDrop {
  private static final List<String> USERS =
      List.of(Rows.ASHA, Rows.RAVI, "7f0c1a52-0000-4000-8000-0000000000c3");

  private final Random random = new Random(11);

  private GeneratedDrop() {}

  /** Writes it; {@code each}: so many rows in each of its files. */
  public static Path write(Path folder, int each) throws IOException {
    GeneratedDrop drop = new GeneratedDrop();
    Path india = Files.createDirectories(folder.resolve("region=IND"));
    Rows.write(india.resolve("part-00000-1f.c000.json"), drop.rows(0, each));
    Rows.write(india.resolve("part-00001-1f.c000.json.gz"), drop.rows(each / 2, each));
    List<JsonNode> rows = drop.rows(each, each);
    new WrittenParquet(CompressionCodec.SNAPPY, WriterVersion.PARQUET_1_0)
        .write(
            india.resolve("part-00002-1f.c000.snappy.parquet"),
            List.of(rows.subList(0, each / 2), rows.subList(each / 2, each)));
    return folder;
  }

  private List<JsonNode> rows(int first, int count) {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      String digits = String.format(Locale.ROOT, "%04d", 1 + random.nextInt(9999));
      String text = "The customer wrote again. ".repeat(1 + random.nextInt(100));
      ObjectNode row =
          Rows.message(
              USERS.get(i % USERS.size()), "M" + i, text + "\nPAN: ABCPK" + digits + "D\n" + text);
      row.put("lastModifiedDateTime", "2026-02-02T10:00:0" + random.nextInt(10) + "Z");
      rows.add(row);
    }
    return rows;
  }
}
