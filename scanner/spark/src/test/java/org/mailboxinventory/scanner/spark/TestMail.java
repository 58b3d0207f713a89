package org.mailboxinventory.scanner.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mailboxinventory.scanner.source.files.GeneratedMbox;
import org.mailboxinventory.scanner.source.files.GeneratedPst;

/** A folder with everything in it that mail files may be. All people and numbers are made up. */
final class TestMail {
  /** A mailbox of single messages. */
  static final String ASHA = "asha@bank.example";

  /** An mbox. */
  static final String RAVI = "ravi@bank.example.mbox";

  private static final int PAGES = 130;

  private TestMail() {}

  /** Mailboxes of every shape, beside files that are broken in every way. */
  static Path everything(Path folder) throws IOException {
    messages(folder.resolve(ASHA));
    for (int i = 0; i < PAGES; i++) {
      mail(folder.resolve("meena/" + number(i) + ".eml"), i, "PAN: ABCPK" + number(i) + "D");
    }
    mail(folder.resolve("box/new/1700.M1"), 1, "PAN: ABCPK4001D");
    mail(folder.resolve("box/cur/1600.M0:2,S"), 2, "PAN: ABCPK4002D");
    mail(folder.resolve("letter.eml"), 3, "PAN: ABCPK4003D");
    Files.writeString(folder.resolve("note.txt"), "not a message, PAN: ABCPK4004D");
    GeneratedMbox.write(folder.resolve(RAVI), 300_000);
    Path store = folder.resolve("sound.pst");
    GeneratedPst.write(store, 1 << 20);
    stores(folder, Files.readAllBytes(store));
    Files.createDirectories(folder.resolve("nothing"));
    return folder;
  }

  private static void messages(Path mailbox) throws IOException {
    mail(mailbox.resolve("1.eml"), 1, "PAN: ABCPK3001D");
    mail(mailbox.resolve("2.eml"), 2, "PAN: ABCPK3002D");
    mail(mailbox.resolve("Sent Items/1.eml"), 3, "PAN: ABCPK3003D");
    mail(mailbox.resolve("KYC ABCPM3004D/1.eml"), 4, "PAN: ABCPK3004D");
    Files.writeString(
        mailbox.resolve("personal.eml"),
        "From: a@other.example\nSensitivity: Personal\nSubject: Lunch\n\nPAN: ABCPK3005D\n");
    Files.write(mailbox.resolve("empty.eml"), new byte[0]);
    Files.write(mailbox.resolve("junk.bin"), new byte[] {0, 1, 2, 3, 4, 5});
    Files.writeString(mailbox.resolve("cut.eml"), "From: asha@bank.example\nContent-Type: multi");
    GeneratedMbox.write(mailbox.resolve("Archive.mbox"), 100_000);
    GeneratedPst.writeShort(mailbox.resolve("old.pst"), 30);
  }

  private static void stores(Path folder, byte[] sound) throws IOException {
    Files.write(folder.resolve("cut.pst"), Arrays.copyOf(sound, sound.length / 2));
    byte[] damaged = sound.clone();
    Arrays.fill(damaged, damaged.length / 3, damaged.length / 3 + 60_000, (byte) 0x55);
    Files.write(folder.resolve("damaged.pst"), damaged);
    byte[] unknown = Arrays.copyOf(sound, 4096);
    unknown[10] = 99;
    Files.write(folder.resolve("unknown.ost"), unknown);
  }

  /** Another message for a mailbox of single messages. */
  static void mail(Path file, int number, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, message(number, text));
  }

  /** A message for the end of an mbox. */
  static String ofMbox(int number, String text) throws IOException {
    return "From asha@bank.example Mon Feb  2 10:00:00 2026\n" + message(number, text) + "\n";
  }

  /** The same message with another value, of the same size and time of change. */
  static void changeUnseen(Path file, String value, String other) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace(value, other));
    Files.setLastModifiedTime(file, before);
  }

  private static String message(int number, String text) throws IOException {
    return """
    From: Asha <asha@bank.example>
    To: ravi@bank.example, someone@other.example
    Subject: About M%d
    Date: Mon, 2 Feb 2026 10:00:00 +0530
    Message-ID: <M%d@bank.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="part"

    --part
    Content-Type: text/plain

    The customer wrote again. %s
    --part
    Content-Type: text/csv; name="list.csv"
    Content-Transfer-Encoding: base64
    Content-Disposition: attachment; filename="list.csv"

    %s
    --part
    Content-Type: application/zip; name="list.zip"
    Content-Transfer-Encoding: base64
    Content-Disposition: attachment; filename="list.zip"

    %s
    --part--
    """
        .formatted(
            number,
            number,
            text,
            base64("name,pan\nAsha,ABCPK5555D\n".getBytes(StandardCharsets.UTF_8)),
            base64(zip("name,pan\nRavi,ABCPK5556D\n")));
  }

  private static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("list.csv"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes);
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%04d", 1 + number);
  }
}
