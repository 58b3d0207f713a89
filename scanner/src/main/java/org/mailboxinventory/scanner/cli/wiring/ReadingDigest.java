package org.mailboxinventory.scanner.cli.wiring;

import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.settings.Settings;

/** What a reading is known by: items that were read under another digest are read again. */
public final class ReadingDigest {
  private ReadingDigest() {}

  /** The digest of all settings that decide what is read and found. */
  public static String of(Settings settings, Catalogue catalogue) {
    String text =
        String.join(
            "\n",
            "records-2",
            catalogue.digest(),
            catalogue.detectors().stream()
                .map(detector -> detector.id().value())
                .toList()
                .toString(),
            settings.detect().minConfidence().word(),
            settings.judge().entity().home(),
            ChosenDetectors.accepted(settings.detect()).toString(),
            settings.extract().toString(),
            settings.items().toString());
    return "sha256:" + DigestUtils.sha256Hex(text);
  }
}
