package org.mailboxinventory.scanner.extract.tika.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Collects what lies inside a container while the container is parsed, to be parsed after it: so
 * every part stands alone, and depth, number and size are known before anything is opened.
 */
public final class NestedParts {
  private static final int LONGEST_NAME = 255;
  private static final int PIECE = 16 * 1024;
  private static final int SMALL = 256 * 1024;

  private final ExtractLimits limits;
  private final Budget budget;
  private final SensitiveText container;
  private final int depth;
  private final List<NestedPart> parts = new ArrayList<>();
  private boolean tooMany;

  /**
   * One part that waits.
   *
   * @param known its outcome where that is settled already; then its content is empty
   */
  public record NestedPart(
      SensitiveText path,
      String name,
      String mediaType,
      int depth,
      Content content,
      long bytes,
      @Nullable PartOutcome known) {

    /** The same part with its lock taken off. */
    public NestedPart opened(Content inside) {
      return new NestedPart(path, name, mediaType, depth, inside, bytes, known);
    }
  }

  /** What all parts of one attachment may still take. */
  public static final class Budget {
    private int parts;
    private long bytes;
    private long memory;

    public Budget(ExtractLimits limits) {
      this.parts = limits.maxParts() - 1;
      this.bytes = limits.maxUnpackedBytes();
      this.memory = limits.workerMegabytes() * 1024L * 1024L / 16;
    }

    private int memoryFor(long wanted) {
      return memory >= wanted ? (int) wanted : 0;
    }

    /** A part held in memory has been let go. */
    public void release(Content content) {
      if (content.inMemory()) {
        memory += content.size();
      }
    }
  }

  public NestedParts(ExtractLimits limits, Budget budget, SensitiveText container, int depth) {
    this.limits = limits;
    this.budget = budget;
    this.container = container;
    this.depth = depth;
  }

  public List<NestedPart> parts() {
    return parts;
  }

  /** Whether some part had to be left out because there were too many. */
  public boolean tooMany() {
    return tooMany;
  }

  /** Takes a part's bytes, as far as the limits allow. */
  public void add(@Nullable String name, @Nullable String mediaType, InputStream in)
      throws TooManyPartsException {
    take();
    if (depth + 1 > limits.maxDepth()) {
      put(name, mediaType, Content.empty(), 0, new Unread(Reason.TOO_DEEP));
      return;
    }
    Content.Writer writer = new Content.Writer(budget.memoryFor(SMALL));
    try {
      if (copy(in, writer)) {
        Content content = writer.whole();
        budget.memory -= content.inMemory() ? content.size() : 0;
        put(name, mediaType, content, content.size(), null);
      } else {
        writer.discard();
        put(name, mediaType, Content.empty(), writer.size(), new Unread(Reason.TOO_LARGE));
      }
    } catch (IOException | RuntimeException e) {
      discard(writer);
      put(name, mediaType, Content.empty(), writer.size(), ParseOutcome.outcome(e, false));
    }
  }

  /** Takes a part of which nothing can be read. */
  public void add(@Nullable String name, PartOutcome known, long bytes)
      throws TooManyPartsException {
    add(name, null, known, bytes);
  }

  /** As above, of a type that is known. */
  public void add(@Nullable String name, @Nullable String mediaType, PartOutcome known, long bytes)
      throws TooManyPartsException {
    take();
    put(name, mediaType, Content.empty(), Math.max(0, bytes), known);
  }

  private void take() throws TooManyPartsException {
    if (budget.parts == 0) {
      tooMany = true;
      throw new TooManyPartsException();
    }
    budget.parts--;
  }

  private boolean copy(InputStream in, Content.Writer writer) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      budget.bytes -= n;
      if (writer.size() + n > limits.maxItemBytes() || budget.bytes < 0) {
        return false;
      }
      writer.write(piece, 0, n);
    }
    return true;
  }

  private static void discard(Content.Writer writer) {
    try {
      writer.discard();
    } catch (IOException e) {
      // The file stays until the worker clears its folder after the document.
    }
  }

  private void put(
      @Nullable String name,
      @Nullable String mediaType,
      Content content,
      long bytes,
      @Nullable PartOutcome known) {
    String named = name == null || name.isBlank() ? "part-" + (parts.size() + 1) : clean(name);
    SensitiveText path = SensitiveText.of(container.reveal() + "/" + named);
    String declared = mediaType == null ? "" : mediaType;
    parts.add(new NestedPart(path, named, declared, depth + 1, content, bytes, known));
  }

  private static String clean(String name) {
    String shown = name.strip().replace('\\', '/').replaceAll("\\p{Cntrl}", "_");
    String relative = shown.replaceFirst("^/+", "");
    return relative.length() <= LONGEST_NAME
        ? relative
        : relative.substring(relative.length() - LONGEST_NAME);
  }
}
