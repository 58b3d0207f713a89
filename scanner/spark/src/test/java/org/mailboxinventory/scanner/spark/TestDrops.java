package org.mailboxinventory.scanner.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.mailboxinventory.scanner.source.dataconnect.GeneratedDrop;

/** Drops with everything in them that a drop may have. All people and numbers are made up. */
final class TestDrops {
  static final String ASHA = "7f0c1a52-0000-4000-8000-0000000000a1";
  static final String RAVI = "7f0c1a52-0000-4000-8000-0000000000b2";

  private TestDrops() {}

  /** Generated rows in files of every form, beside files that are broken in every way. */
  static Path everything(Path folder, int each) throws IOException {
    GeneratedDrop.write(folder, each);
    superseding(Files.createDirectories(folder.resolve("region=USA")), each);
    broken(Files.createDirectories(folder.resolve("region=USA").resolve("sentitems")));
    return folder;
  }

  /** Beside a drop: from it the bank's own domains are known. */
  static void exchangeExport(Path drop) throws IOException {
    Files.writeString(
        drop.resolve("exchange.csv"),
        "ExternalDirectoryObjectId,PrimarySmtpAddress,Database,RecipientTypeDetails\n"
            + ASHA
            + ",asha@bank.example,INDP287DG012-db050,UserMailbox\n");
  }

  /** Rows that say again, later, what others say; with a people file and a summary. */
  private static void superseding(Path folder, int each) throws IOException {
    Random random = new Random(3);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < each / 2; i++) {
      String digits = String.format(Locale.ROOT, "%04d", 1 + random.nextInt(9999));
      rows.append(row(i % 2 == 0 ? ASHA : RAVI, "M" + i, 9, "PAN: ABCPK" + digits + "D"));
    }
    Files.writeString(folder.resolve("later.json"), rows);
    Files.writeString(
        folder.resolve("people.json"),
        "{\"puser\":\"%s\",\"mail\":\"asha@bank.example\",\"displayName\":\"Asha\"}\n"
                .formatted(ASHA)
            + "{\"id\":\"%s\",\"userPrincipalName\":\"ravi@bank.example\"}\n".formatted(RAVI)
            + "{\"puser\":\"%s\",\"rowInformation\":{\"isUserSummaryRow\":true,".formatted(RAVI)
            + "\"userHasCompleteData\":false}}\n");
  }

  /** What is cut, empty, no drop at all, too deep, or has no id. */
  private static void broken(Path folder) throws IOException {
    Files.write(
        folder.resolve("lines.json"),
        bytes(
            "\uFEFF"
                + row(ASHA, "B1", 1, "PAN: ABCPK1234D")
                + "\r\n  \n"
                + row("", "", 1, "nobody's PAN: ABCPK4321D")
                + row(ASHA, "", 1, "without an id, PAN: ABCPK4322D")
                + "{\"puser\":\""
                + RAVI
                + "\",\"id\":\"B2\",\"receivedDateTime\": broken\n"
                + "no JSON at all\n"
                + row(RAVI, "B3", 1, "PAN: ABCPK4323D").replace("\"id\"", "\"organizer\":{},\"id\"")
                + row(RAVI, "B4", 1, "PAN: ABCPK4324D").strip()));
    Files.write(folder.resolve("cut.json.gz"), cut(gzip(rows(200)), 0.6));
    Files.write(folder.resolve("whole.json.gz"), gzip(rows(40)));
    Files.writeString(folder.resolve("letter.txt"), "Dear all,\nthis is no drop.\n");
    Files.write(folder.resolve("empty.json"), new byte[0]);
    Path parquet = folder.resolve("../../region=IND").normalize();
    Path sound = parquet.resolve("part-00002-1f.c000.snappy.parquet");
    Files.write(folder.resolve("cut.parquet"), cut(Files.readAllBytes(sound), 0.7));
    byte[] damaged = Files.readAllBytes(sound);
    Arrays.fill(damaged, damaged.length / 3, damaged.length / 3 + 400, (byte) 0x55);
    Files.write(folder.resolve("damaged.parquet"), damaged);
  }

  private static String rows(int count) {
    Random random = new Random(5);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String noise = Integer.toHexString(random.nextInt()).repeat(1 + random.nextInt(30));
      rows.append(row(i % 3 == 0 ? RAVI : ASHA, "G" + i, 1, noise + " PAN: ABCPL1111D"));
    }
    return rows.toString();
  }

  /** A row of a message; {@code second}: when it was last changed. */
  static String row(String user, String id, int second, String text) {
    String attachment =
        Base64.getEncoder().encodeToString(bytes("name,pan\nAsha,ABCPK5555D\n" + id));
    return "{\"id\":\"%s\",\"lastModifiedDateTime\":\"2026-02-02T10:00:0%dZ\","
            .formatted(id, second)
        + "\"receivedDateTime\":\"2026-02-0%dT10:00:00Z\",\"internetMessageId\":\"<%s@bank.example>\","
            .formatted(1 + second, id)
        + "\"subject\":\"About %s\",\"from\":{\"emailAddress\":{\"name\":\"Asha\",\"address\":"
            .formatted(id)
        + "\"asha@bank.example\"}},\"body\":{\"contentType\":\"text\",\"content\":\"%s\"},"
            .formatted(text)
        + "\"attachments\":[{\"name\":\"list.csv\",\"contentType\":\"text/csv\",\"contentBytes\":"
        + "\"%s\"}],\"puser\":\"%s\"}\n".formatted(attachment, user);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(bytes(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] cut(byte[] whole, double share) {
    return Arrays.copyOf(whole, (int) (whole.length * share));
  }

  /** The key of all ledgers below {@code place}, which is made when it is not there yet. */
  static Path key(Path place) throws IOException {
    Path key = place.resolve("ledgers.key");
    if (Files.notExists(key)) {
      byte[] bytes = new byte[32];
      new Random(7).nextBytes(bytes);
      Files.createFile(
          key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(key, bytes);
    }
    return key;
  }

  /**
   * A scan with a ledger of its own, and with the key of all that are below {@code place}: an item
   * without an id is named under the key.
   */
  static List<String> scan(Path drop, Path place, String name, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "scan",
                "--from",
                drop.toString(),
                "--quiet",
                "--set",
                "ledger.path=" + place.resolve(name + "-ledger"),
                "--set",
                "ledger.fingerprintKey=" + key(place),
                "--set",
                "judge.asOf=2036-01-01",
                "--set",
                "report.formats=[json]",
                "--out",
                place.resolve(name).toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }
}
