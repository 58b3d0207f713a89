package org.mailboxinventory.scanner.source.files.mime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.coding.DamageMonitor;
import org.mailboxinventory.scanner.source.files.coding.TransferEncoding;

/** One part of a message, found again in its file by its number and decoded as it is read. */
final class MimeContent implements SourceItem.Content {
  /** Longer than any sender makes it; without an end, one line could fill the memory. */
  private static final int LONGEST_FIELD = 4 << 20;

  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setStrictParsing(false)
          .setMalformedHeaderStartsBody(false)
          .setMaxLineLen(LONGEST_FIELD)
          .setMaxHeaderCount(-1)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxContentLen(-1)
          .build();

  private final RawMessage message;
  private final int number;
  private final TransferEncoding encoding;

  MimeContent(RawMessage message, int number, TransferEncoding encoding) {
    this.message = message;
    this.number = number;
    this.encoding = encoding;
  }

  /** A parser that reads on whatever it meets; nested messages are left whole. */
  static MimeTokenStream parser(DamageMonitor monitor, MalformedFields malformed) {
    MimeTokenStream parser = new MimeTokenStream(LENIENT, monitor, malformed, null);
    parser.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return parser;
  }

  /** Whether a state of the parser is a piece of content: pieces are numbered from 0. */
  static boolean isContent(EntityState state) {
    return state == EntityState.T_BODY
        || state == EntityState.T_PREAMBLE
        || state == EntityState.T_EPILOGUE;
  }

  @Override
  public InputStream open() throws IOException {
    InputStream in = MessageStart.open(message);
    try {
      MimeTokenStream parser = parser(new DamageMonitor(), new MalformedFields());
      parser.parse(in);
      int seen = 0;
      for (EntityState state = parser.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parser.next()) {
        if (isContent(state) && seen++ == number) {
          return closingBoth(encoding.decode(parser.getInputStream(), new DamageMonitor()), in);
        }
      }
      throw new NoSuchFileException("a part of a message is not there any more");
    } catch (MimeException e) {
      in.close();
      throw new IOException("a message has changed since it was read first", e);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static InputStream closingBoth(InputStream part, InputStream whole) {
    return new FilterInputStream(part) {
      @Override
      public void close() throws IOException {
        whole.close();
      }
    };
  }
}
