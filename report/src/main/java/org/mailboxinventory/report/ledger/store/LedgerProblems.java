package org.mailboxinventory.report.ledger.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.LedgerException.Kind;

/** Turns what the disk and the database say into what the user can do. */
public final class LedgerProblems {
  private static final int ERROR = 1;
  private static final int PERMISSION = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int TOO_BIG = 18;

  /** Nothing that is written breaks one, unless a table and its index disagree. */
  private static final int CONSTRAINT = 19;

  private static final int MISMATCH = 20;
  private static final int AUTHORISATION = 23;
  private static final int FORMAT = 24;
  private static final int RANGE = 25;
  private static final int NOT_A_DATABASE = 26;
  private static final int PRIMARY_CODE = 0xff;

  /** Below this much free space a failed write is taken for a full disk. */
  private static final long NEARLY_FULL_BYTES = 1L << 20;

  private LedgerProblems() {}

  static LedgerException of(Path folder, SQLException e) {
    return switch (e.getErrorCode() & PRIMARY_CODE) {
      case FULL -> noSpace(folder, e);
      case BUSY, LOCKED ->
          problem(folder, Kind.IN_USE, "another program holds its database; end that program", e);
      case NOT_A_DATABASE -> notALedger(folder, e);
      case READ_ONLY -> readOnly(folder, e);
      case CANNOT_OPEN, PERMISSION, AUTHORISATION -> noPermission(folder, e);
      case CORRUPT, CONSTRAINT, MISMATCH, FORMAT, TOO_BIG, RANGE, ERROR -> damaged(folder, e);
      case IO_ERROR -> nearlyFull(folder) ? noSpace(folder, e) : broken(folder, e);
      default -> broken(folder, e);
    };
  }

  public static LedgerException of(Path folder, IOException e) {
    String message = e.getMessage();
    if (nearlyFull(folder)
        || (message != null && message.toLowerCase(Locale.ROOT).contains("no space left"))) {
      return noSpace(folder, e);
    }
    if (message != null && message.toLowerCase(Locale.ROOT).contains("read-only file system")) {
      return readOnly(folder, e);
    }
    return e instanceof AccessDeniedException ? noPermission(folder, e) : broken(folder, e);
  }

  static LedgerException notALedger(Path folder, @Nullable Exception cause) {
    return problem(
        folder,
        Kind.NOT_A_LEDGER,
        "its ledger.db is not the database of a ledger; move it away or set ledger.path to"
            + " another folder",
        cause);
  }

  static LedgerException noLibrary(Path folder, Exception cause) {
    return new LedgerException(
        Kind.NO_LIBRARY,
        "work folder "
            + folder
            + ": the database's library cannot be unpacked and run there; free some space, or set"
            + " work.dir to a folder on a disk from which programs may run",
        cause);
  }

  private static LedgerException noSpace(Path folder, Exception cause) {
    return problem(
        folder,
        Kind.NO_SPACE,
        "its disk is full; free some space and scan again: what was written stays, and the"
            + " scan continues",
        cause);
  }

  static LedgerException noPermission(Path folder, @Nullable Exception cause) {
    return problem(
        folder,
        Kind.NO_PERMISSION,
        "this user may not open it; give this program's user the right to read and write there or"
            + " set ledger.path to another folder",
        cause);
  }

  static LedgerException readOnly(Path folder, @Nullable Exception cause) {
    return problem(
        folder,
        Kind.READ_ONLY,
        "it can be read and not written, so 'report' works and 'scan' does not; give this"
            + " program's user the right to write there, see that its disk is not mounted"
            + " read-only, or set ledger.path to another folder",
        cause);
  }

  /** These of its files may not be written, as after a backup that kept no rights. */
  static LedgerException unwritable(Path folder, List<Path> files) {
    String names = files.stream().map(file -> "'" + file + "'").collect(Collectors.joining(" "));
    return problem(
        folder,
        Kind.READ_ONLY,
        "it can be read and not written, since this user may not write "
            + names
            + "; run chmod u+w "
            + names
            + " as the owner, or set ledger.path to another folder",
        null);
  }

  /** Its last writer was killed, and what it left can only be taken up where it can be written. */
  public static LedgerException unfinished(Path folder, @Nullable Exception cause) {
    return problem(
        folder,
        Kind.READ_ONLY,
        "a program that wrote it was killed, and what it left cannot be taken up where nothing can"
            + " be written; copy the whole folder to a place that this user may write and set"
            + " ledger.path to the copy",
        cause);
  }

  static LedgerException openToOthers(Path folder, String remedy) {
    return problem(
        folder,
        Kind.OPEN_TO_OTHERS,
        "others than its owner may open it, and it holds personal data; run " + remedy,
        null);
  }

  /** What cannot be parsed was not written so. */
  public static LedgerException damaged(Path folder, @Nullable Exception cause) {
    return problem(
        folder,
        Kind.DAMAGED,
        "its database is damaged; check the disk, then restore the folder from a backup or scan"
            + " into a new one",
        cause);
  }

  private static LedgerException broken(Path folder, Exception cause) {
    return problem(
        folder,
        Kind.BROKEN,
        "its disk fails; check the disk, then restore the folder from a backup or scan into a new"
            + " one",
        cause);
  }

  /** Something wrong with a ledger's folder: what, and what to do. */
  public static LedgerException problem(
      Path folder, Kind kind, String problem, @Nullable Throwable cause) {
    return new LedgerException(kind, "ledger " + folder + ": " + problem, cause);
  }

  private static boolean nearlyFull(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing != null && Files.getFileStore(existing).getUsableSpace() < NEARLY_FULL_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
