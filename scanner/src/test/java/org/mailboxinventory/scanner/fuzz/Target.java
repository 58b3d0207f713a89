package org.mailboxinventory.scanner.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.WrittenText;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.tika.parse.RtfStreams;
import org.mailboxinventory.scanner.source.files.outlook.RtfReading;

/**
 * A reader of foreign bytes, on its own: whatever the bytes are, it may only end as its contract
 * says, soon and in bounded memory.
 */
enum Target {
  HTML {
    @Override
    void read(byte[] bytes) {
      text(TextForm.HTML, bytes, null);
    }
  },
  PLAIN {
    @Override
    void read(byte[] bytes) {
      text(TextForm.PLAIN, bytes, null);
    }
  },
  DELIMITED {
    @Override
    void read(byte[] bytes) {
      text(TextForm.DELIMITED, bytes, null);
    }
  },
  /** The first line names the charset of the rest. */
  CHARSET {
    @Override
    void read(byte[] bytes) {
      int end = 0;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String name = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
      byte[] rest = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
      text(TextForm.HTML, rest, name);
    }
  },
  RTF {
    @Override
    void read(byte[] bytes) throws IOException {
      RtfReading.read(bytes);
      RtfStreams.read(bytes);
    }
  },
  MBOX {
    @Override
    void read(byte[] bytes) throws IOException {
      MailFile.read("fuzz.mbox", bytes);
    }
  },
  EML {
    @Override
    void read(byte[] bytes) throws IOException {
      MailFile.read("fuzz.eml", bytes);
    }
  },
  MSG {
    @Override
    void read(byte[] bytes) throws IOException {
      MailFile.read("fuzz.msg", bytes);
    }
  },
  PST {
    @Override
    void read(byte[] bytes) throws IOException {
      MailFile.read("fuzz.pst", bytes);
    }
  },
  /** Lines of JSON, packed or not, or Parquet. */
  DATA_CONNECT {
    @Override
    void read(byte[] bytes) throws IOException {
      MailFile.readDrop("fuzz.drop", bytes);
    }
  },
  CARD {
    @Override
    void read(byte[] bytes) {
      text(TextForm.CARD, bytes, null);
    }
  };

  /** Fails where the reader does. */
  abstract void read(byte[] bytes) throws IOException;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A text is the same however its bytes are cut. */
  private static void text(TextForm form, byte[] bytes, @Nullable String charset) {
    String whole = read(form, bytes, charset, bytes.length);
    for (int piece : new int[] {1, 7}) {
      String cut = read(form, bytes, charset, piece);
      if (!cut.equals(whole)) {
        throw new IllegalStateException("the text depends on how its bytes were cut");
      }
    }
  }

  private static String read(TextForm form, byte[] bytes, @Nullable String charset, int piece) {
    WrittenText written = new WrittenText();
    ByteTarget target = BodyReader.open(form, bytes, charset, written);
    for (int at = 0; at < bytes.length; at += piece) {
      target.accept(bytes, at, Math.min(bytes.length, at + piece));
    }
    target.end();
    BodyReader.outcome(bytes, bytes.length);
    return written.toString();
  }
}
