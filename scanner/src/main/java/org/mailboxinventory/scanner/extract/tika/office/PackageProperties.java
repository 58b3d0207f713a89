package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/**
 * Title, author and dates of an Office document stand in a part of their own. POI opens nothing of
 * a document where that part is not as it should be; Office opens it all the same.
 */
public final class PackageProperties {
  private static final String FOLDER = "docprops/core";
  private static final String EXTENSION = ".psmdcp";

  private PackageProperties() {}

  /** The document without them; null when it has none, or is none of these documents. */
  public static @Nullable Content without(MediaType type, Content content) throws IOException {
    if (!StrictPackage.isOffice(type)) {
      return null;
    }
    AtomicBoolean any = new AtomicBoolean();
    Content rest =
        PackageCopy.of(
            content,
            (from, entry, to) -> {
              if (areIn(entry.getName().toLowerCase(Locale.ROOT))) {
                any.set(true);
              } else {
                PackageCopy.asItIs(from, entry, to);
              }
            });
    if (any.get()) {
      return rest;
    }
    rest.close();
    return null;
  }

  private static boolean areIn(String name) {
    return name.startsWith(FOLDER) || name.endsWith(EXTENSION);
  }
}
