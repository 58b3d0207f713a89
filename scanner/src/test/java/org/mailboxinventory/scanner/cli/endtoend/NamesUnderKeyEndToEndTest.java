package org.mailboxinventory.scanner.cli.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.source.StableName;

/** Whoever has the ledger and not its key tries names of folders and files against it. */
@Tag("long")
class NamesUnderKeyEndToEndTest {
  private static final long NUMBER = 9_876_543_210L;
  private static final int GUESSES = 20_000;

  /** Of a name that is hashed. */
  private static final int DIGITS = 32;

  private static final String PHONE = "asha/phone " + NUMBER;
  private static final String MBOX = "asha/old " + NUMBER + ".mbox";

  private final Path folder;
  private final Path mail;

  NamesUnderKeyEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    this.mail = folder.resolve("mail");
  }

  @BeforeEach
  void mail() throws IOException {
    for (String name : List.of("1.eml", "2.eml")) {
      Path file = mail.resolve(PHONE).resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, "From: desk@bank.example\nSubject: s\n\nx\n");
    }
    String one = "From made-up@example.org Mon Jun  1 00:00:00 2026\nSubject: t\n\ny\n\n";
    Files.writeString(mail.resolve(MBOX), one + one);
  }

  private Ended scan() {
    List<String> arguments = new ArrayList<>(List.of("scan", "--from", mail.toString()));
    arguments.addAll(List.of("--set", "ledger.path='" + ledger() + "'"));
    arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    Ended ended = Program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended;
  }

  private Path ledger() {
    return folder.resolve("ledger");
  }

  @Test
  void aTelephoneNumberInAFolderNameIsNotFoundByTrying() throws IOException {
    scan();
    String kept = bytes();
    assertThat(kept).contains("phone ***").doesNotContain("phone ****");
    assertThat(guessed(kept)).isEmpty();
  }

  /** The names that somebody would find who hashes each guess and looks for it. */
  private static List<String> guessed(String kept) {
    Set<String> hashes = hashes(kept);
    List<String> found = new ArrayList<>();
    for (long number = NUMBER - GUESSES / 2; number < NUMBER + GUESSES / 2; number++) {
      for (String guess :
          List.of(
              "asha/phone " + number,
              "asha/phone " + number + "/1.eml",
              "asha/old " + number + ".mbox")) {
        if (hashes.contains(plain(guess))) {
          found.add(guess);
        }
      }
    }
    return found;
  }

  /** All that could be such a hash, at every place. */
  private static Set<String> hashes(String kept) {
    Set<String> hashes = new HashSet<>();
    Matcher digits = Pattern.compile("[0-9a-f]{" + DIGITS + ",}").matcher(kept);
    while (digits.find()) {
      for (int from = digits.start(); from + DIGITS <= digits.end(); from++) {
        hashes.add(kept.substring(from, from + DIGITS));
      }
    }
    return hashes;
  }

  private static String plain(String text) {
    MessageDigest digest = StableName.sha256();
    return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)), 0, 16);
  }

  /** All that lies in the ledger's folder and below. */
  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(ledger())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void aLedgerOfTheFirstVersionIsPutUnderTheKeyAndNothingIsReadAgainOrCountedTwice()
      throws IOException, SQLException {
    scan();
    List<String> ids = ids();
    backToTheFirstVersion();
    assertThat(guessed(bytes())).hasSize(3);
    Ended again = scan();
    assertThat(again.err()).contains("items 0 new, 0 changed, 0 gone, 4 unchanged");
    assertThat(ids()).isEqualTo(ids);
    assertThat(
            InventoryFile.in(folder.resolve("out")).coverage().path("items").path("seen").asLong())
        .isEqualTo(4);
    assertThat(guessed(bytes())).isEmpty();
  }

  /** Ids and positions of all folders and items. */
  private List<String> ids() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT id || ' ' || position FROM folder UNION ALL SELECT id FROM item"
                    + " WHERE until_scan IS NULL ORDER BY 1")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + ledger().resolve("ledger.db"));
  }

  /** As the first version wrote it: names hashed without a key, and its tables. */
  private void backToTheFirstVersion() throws IOException, SQLException {
    byte[] key = Files.readAllBytes(Path.of(ledger() + ".key"));
    StableName names = StableName.under(() -> key);
    Map<String, String> plainOf = new LinkedHashMap<>();
    List<String> hashed = new ArrayList<>(List.of(".", "asha", PHONE, MBOX));
    hashed.addAll(List.of(PHONE + "/1.eml", PHONE + "/2.eml", ""));
    hashed.add(state(PHONE + "/1.eml") + state(PHONE + "/2.eml"));
    for (String text : hashed) {
      plainOf.put(names.of(text), plain(text));
    }
    MessageDigest sample = StableName.sha256();
    sample.update(Files.readAllBytes(mail.resolve(MBOX)));
    byte[] content = sample.digest();
    String hash = HexFormat.of().formatHex(content, 0, 16);
    plainOf.put(names.keyed(hash), hash);
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> name : plainOf.entrySet()) {
        String replaced = ", '" + name.getKey() + "', '" + name.getValue() + "')";
        statement.execute("UPDATE folder SET id = replace(id" + replaced);
        statement.execute("UPDATE folder SET position = replace(position" + replaced);
        statement.execute("UPDATE item SET id = replace(id" + replaced);
      }
      for (String table :
          List.of(
              "vanished",
              "person_set",
              "person_kind",
              "seal",
              "fact_batch",
              "opened_item",
              "counted",
              "counted_total",
              "item_header",
              "settled",
              "settled_piece",
              "settled_folder",
              "failed_item")) {
        statement.execute("DROP TABLE IF EXISTS " + table);
      }
      statement.execute("ALTER TABLE item DROP COLUMN free_mail");
      statement.execute("ALTER TABLE finding DROP COLUMN staff");
      statement.execute("ALTER TABLE detector_count DROP COLUMN staff_count");
      statement.execute("ALTER TABLE scan DROP COLUMN staff");
      statement.execute("ALTER TABLE finding DROP COLUMN records");
      statement.execute("ALTER TABLE scan DROP COLUMN records");
      statement.execute("ALTER TABLE scan DROP COLUMN accepts_gone");
      statement.execute("ALTER TABLE identity DROP COLUMN names");
      statement.execute("PRAGMA user_version = 1");
    }
    // That version had no seals, so its access log says nothing of them.
    Files.delete(ledger().resolve("access-log.ndjson"));
    Files.deleteIfExists(ledger().resolve("access-log.head"));
  }

  private String state(String name) throws IOException {
    Path file = mail.resolve(name);
    return name
        + '\0'
        + Files.size(file)
        + '\0'
        + Files.getLastModifiedTime(file).toMillis()
        + '\n';
  }
}
