package org.mailboxinventory.scanner.source.files.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.files.coding.TransferEncoding;

/** The multiparts that were entered and not left, the innermost first. */
final class OpenMultiparts {
  private final Deque<Multipart> open = new ArrayDeque<>();

  int depth() {
    return open.size();
  }

  void enter(Multipart multipart) {
    open.push(multipart);
  }

  Multipart leave() {
    return open.pop();
  }

  @Nullable Multipart innermost() {
    return open.peek();
  }

  @Nullable Multipart outermost(String subType) {
    for (Iterator<Multipart> all = open.descendingIterator(); all.hasNext(); ) {
      Multipart multipart = all.next();
      if (multipart.subType.equalsIgnoreCase(subType)) {
        return multipart;
      }
    }
    return null;
  }

  /** One of them. */
  static final class Multipart {
    final String subType;

    /** As its header has it; none is allowed but those that change nothing. */
    final TransferEncoding encoding;

    /** Of the first piece of content inside it. */
    final int number;

    /** What comes before its parts. */
    HeldBytes.@Nullable Taken before;

    boolean hasParts;

    Multipart(String subType, TransferEncoding encoding, int number) {
      this.subType = subType;
      this.encoding = encoding;
      this.number = number;
    }
  }
}
